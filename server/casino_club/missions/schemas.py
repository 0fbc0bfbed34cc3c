"""API shapes of missions."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, Field

from casino_club.accounts.schemas import Balance
from casino_club.rewards.schemas import RewardView


class MissionView(BaseModel):
    """미션 하나"""

    id: str
    key: str = Field(description="이번 기간의 이름. 실시간 메시지와 우편함이 이 이름을 쓴다")
    period: Literal["DAILY", "WEEKLY", "ONCE"]
    title: str
    title_en: str
    kind: str = Field(description="세는 것의 종류")
    game: str | None = Field(description="한 게임에서만 세면 그 게임")
    count: int
    target: int
    state: Literal["ACTIVE", "COMPLETED", "CLAIMED"]
    reward: RewardView
    ends_at: datetime | None = Field(description="이 미션이 바뀌는 때, 한 번뿐인 미션은 null")
    rerollable: bool = Field(description="지금 다른 미션으로 바꿀 수 있는지")


class MissionList(BaseModel):
    """내 미션"""

    items: list[MissionView]
    reroll_gold: int = Field(description="교체권이 없을 때 하나를 바꾸는 값")
    reroll_items: int = Field(description="가진 미션 교체권, 골드보다 먼저 쓰인다")
    rerolls_left: int = Field(description="오늘 더 바꿀 수 있는 횟수")
    day_ends_at: datetime
    week_ends_at: datetime
    progress_version: int


class RerollReply(BaseModel):
    """바꾼 미션"""

    mission: MissionView
    gold_paid: int
    balance: Balance
    progress_version: int
