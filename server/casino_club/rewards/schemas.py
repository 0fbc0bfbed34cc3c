"""API shapes of rewards."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, Field

from casino_club.accounts.schemas import Balance


class RewardView(BaseModel):
    """보상의 내용"""

    gold: int = Field(description="골드")
    xp: int = Field(description="경험치, 부스터를 곱하기 전")
    items: dict[str, int] = Field(description="아이템 이름 → 개수")


class ClaimReply(BaseModel):
    """보상을 받은 결과"""

    reward: RewardView
    xp_gained: int = Field(description="부스터까지 곱한 실제 경험치")
    balance: Balance
    progress_version: int


class GrantedReward(BaseModel):
    """받은 보상 하나"""

    id: str
    source: str = Field(description="어디서: streak, mission, level, …")
    ref: str = Field(description="무엇으로")
    reward: RewardView
    granted_at: datetime


class MailboxItem(BaseModel):
    """우편함에서 기다리는 보상"""

    id: str
    source: str
    ref: str
    reward: RewardView
    offered_at: datetime
    expires_at: datetime | None = Field(description="받을 수 있는 마지막 때, null은 없음")


class Mailbox(BaseModel):
    """우편함"""

    items: list[MailboxItem]
