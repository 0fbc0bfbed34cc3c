"""API shapes of achievements."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, Field

from casino_club.rewards.schemas import RewardView


class TierView(BaseModel):
    """업적의 한 단계"""

    tier: int
    target: int
    reward: RewardView
    state: Literal["LOCKED", "UNLOCKED", "CLAIMED"]
    unlocked_at: datetime | None
    share: float = Field(description="이 단계를 가진 회원의 비율, 0–1")


class AchievementView(BaseModel):
    """업적 하나. 숨은 업적은 이루기 전까지 이름이 null"""

    id: str
    key: str = Field(description="실시간 메시지가 쓰는 이름")
    title: str | None
    title_en: str | None
    text: str | None
    text_en: str | None
    hidden: bool
    count: int
    tiers: list[TierView]


class AchievementList(BaseModel):
    """업적"""

    items: list[AchievementView]
    unlocked: int = Field(description="이룬 단계의 수")
    total: int = Field(description="모든 단계의 수")
    progress_version: int
