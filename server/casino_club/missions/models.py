"""The tables of missions."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, BigInteger, CheckConstraint, Date, DateTime, Text
from sqlalchemy.orm import Mapped, mapped_column

from casino_club.core.db import Base


class MissionRow(Base):
    """What operators may set members to do. What a member is on the way to is drawn from these."""

    __tablename__ = "mission"
    __table_args__ = (
        CheckConstraint("period IN ('DAILY', 'WEEKLY', 'ONCE')", name="mission_period"),
        CheckConstraint("target > 0", name="mission_target"),
    )

    code: Mapped[str] = mapped_column(Text, primary_key=True)
    period: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    title_en: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    params: Mapped[str] = mapped_column(JSON)
    target: Mapped[int] = mapped_column(BigInteger)
    reward: Mapped[str] = mapped_column(JSON)
    place: Mapped[int]
    enabled: Mapped[bool]
    active_from: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class MissionSwap(Base):
    """A daily mission a member changed for another: `number` orders the changes of the day."""

    __tablename__ = "mission_swap"

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    old: Mapped[str] = mapped_column(Text)
    new: Mapped[str] = mapped_column(Text)
    swapped_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
