"""The table of protection."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from casino_club.core.db import Base


class GuardRow(Base):
    """A member's limits and break, with what is used of them; written under the lock of their account."""

    __tablename__ = "guard"

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    guard: Mapped[str] = mapped_column(JSON)
