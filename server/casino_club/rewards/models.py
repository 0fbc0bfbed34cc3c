"""The table of rewards."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, BigInteger, DateTime, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from casino_club.core.db import Base


class RewardRow(Base):
    """Something a member was given, or may still claim. Its name makes sure that it is paid once.

    `seq` is the fact that paid it. Without `expires_at` it waits for ever.
    """

    __tablename__ = "reward"
    __table_args__ = (Index("reward_paid", "player_id", "seq"),)

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    source: Mapped[str] = mapped_column(Text)
    ref: Mapped[str] = mapped_column(Text)
    reward: Mapped[str] = mapped_column(JSON)
    offered_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    expires_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    granted_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    seq: Mapped[int | None] = mapped_column(BigInteger)
