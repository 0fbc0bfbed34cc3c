"""API shapes of the streak."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, Field

from casino_club.rewards.schemas import ClaimReply

DayState = Literal["claimed", "next", "ahead"]


class DailyReward(BaseModel):
    """하루의 출석 보상"""

    gold: int
    xp: int


class CalendarDay(BaseModel):
    """출석 달력의 한 칸"""

    day: int = Field(description="연속 며칠째")
    gold: int
    xp: int
    state: DayState = Field(description="받음, 다음 차례, 그 뒤")


class StreakView(BaseModel):
    """연속 출석"""

    streak: int = Field(description="지금까지의 연속 일수. 하루를 놓치면 0")
    claimable: bool = Field(description="오늘 아직 받지 않았는지")
    next_reward: DailyReward = Field(description="다음 출석의 보상")
    resets_at: datetime = Field(description="다음 날이 시작되는 때 (KST 자정)")
    calendar: list[CalendarDay] = Field(description="다음 출석이 속한 7일")
    freezes: int = Field(description="가진 출석 보호권")
    freezes_needed: int = Field(description="다음 출석 때 놓친 날을 메우는 데 쓰일 보호권")


class StreakClaim(ClaimReply):
    """출석 보상을 받은 결과"""

    streak: int = Field(description="오늘까지의 연속 일수")
