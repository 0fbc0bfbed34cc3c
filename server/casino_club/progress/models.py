"""The table of progress."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from casino_club.core.db import Base


class MemberProgress(Base):
    """How far a member is with everything they are on the way to, in one row that is written heap-only.

    `version` grows with every change a client should know of. Counters are no facts of their own: they are
    what the journal says, counted beside it.
    """

    __tablename__ = "member_progress"

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    version: Mapped[int] = mapped_column(BigInteger)
    counters: Mapped[str] = mapped_column(JSON)
