"""The table of belongings."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, DateTime, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from casino_club.core.db import Base


class MemberItem(Base):
    """What a member owns besides gold: how many, and since when. The fact that gave it is its proof."""

    __tablename__ = "member_item"
    __table_args__ = (CheckConstraint("count >= 0", name="count_not_negative"),)

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    item: Mapped[str] = mapped_column(Text, primary_key=True)
    count: Mapped[int] = mapped_column(Integer)
    first_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class Boost(Base):
    """A stretch of time in which a member's experience counts several times. Two never overlap."""

    __tablename__ = "boost"
    __table_args__ = (CheckConstraint("ends_at > starts_at AND factor > 1", name="boost_makes_sense"),)

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    starts_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), primary_key=True)
    ends_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    factor: Mapped[int]
