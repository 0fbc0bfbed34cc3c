"""The tables of achievements."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Text
from sqlalchemy.orm import Mapped, mapped_column

from casino_club.core.db import Base


class AchievementRow(Base):
    """What there is to be reached. `tiers` is a list of targets with rewards, each target above the last."""

    __tablename__ = "achievement"

    code: Mapped[str] = mapped_column(Text, primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    title_en: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    text_en: Mapped[str] = mapped_column(Text)
    hidden: Mapped[bool]
    kind: Mapped[str] = mapped_column(Text)
    params: Mapped[str] = mapped_column(JSON)
    tiers: Mapped[str] = mapped_column(JSON)
    place: Mapped[int]
    enabled: Mapped[bool]


class AchievementHolders(Base):
    """How many members hold a tier; kept by the reaction that unlocks it."""

    __tablename__ = "achievement_holders"

    code: Mapped[str] = mapped_column(Text, primary_key=True)
    tier: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    holders: Mapped[int] = mapped_column(BigInteger)
