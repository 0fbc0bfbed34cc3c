"""API shapes of protection."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BaseModel, Field, model_validator

from casino_club.protection.rules import (
    ExclusionKind,
    Guard,
    Kind,
    Limit,
    Period,
    period_end,
    shown,
)

Amount = Annotated[int, Field(ge=1, le=1_000_000_000, strict=True)]
COOL_OFF_MOST_DAYS = 42
EXCLUSION_LEAST_DAYS = 180


class LimitRequest(BaseModel):
    """한도 하나. 낮추면 바로, 높이거나 없애면 24시간 뒤 다시 확인해야 바뀐다."""

    kind: Kind = Field(description="loss 잃은 골드, wager 베팅한 골드, spend 쓴 골드, time 플레이한 시간")
    period: Period = Field(description="KST 기준 하루, 월요일부터 한 주, 한 달")
    amount: Amount | None = Field(description="골드, time은 분. null은 한도 없음")


class LimitName(BaseModel):
    """한도의 종류와 기간"""

    kind: Kind
    period: Period


class PendingView(BaseModel):
    """기다리는 변경"""

    amount: int | None
    ready_at: str | None = Field(description="이때부터 확인할 수 있다")
    can_confirm: bool


class LimitView(BaseModel):
    """한도 하나와 지금까지 쓴 양. 골드, time은 분"""

    kind: Kind
    period: Period
    amount: int
    used: int
    remaining: int
    resets_at: str | None
    pending: PendingView | None


class ExclusionView(BaseModel):
    """쉬어 가는 기간"""

    kind: ExclusionKind
    until: str | None = Field(description="null은 끝이 없음")


class HelpLink(BaseModel):
    """도움을 받을 수 있는 곳"""

    title: str
    phone: str
    url: str


HELP = [
    HelpLink(title="도박문제 헬프라인 (24시간, 무료)", phone="1336", url="https://www.kcgp.or.kr"),
    HelpLink(title="청소년 상담 전화", phone="1388", url="https://www.1388.go.kr"),
]


class LimitsView(BaseModel):
    """내가 정한 모든 것"""

    limits: list[LimitView]
    exclusion: ExclusionView | None
    reality_check_minutes: int | None
    help: list[HelpLink]


class ExclusionRequest(BaseModel):
    """쉬어 가기. 시작하면 줄이거나 끝낼 수 없다."""

    kind: ExclusionKind = Field(description="cool_off 1–42일, self_exclusion 180일 이상 또는 끝 없이")
    days: int | None = Field(
        ge=1, le=3_650, strict=True, description="며칠, null은 끝 없이 (self_exclusion만)"
    )

    @model_validator(mode="after")
    def _long_enough(self) -> ExclusionRequest:
        if self.kind == "cool_off" and (self.days is None or self.days > COOL_OFF_MOST_DAYS):
            raise ValueError(f"cool_off takes 1 to {COOL_OFF_MOST_DAYS} days")
        if self.kind == "self_exclusion" and self.days is not None and self.days < EXCLUSION_LEAST_DAYS:
            raise ValueError(f"self_exclusion takes at least {EXCLUSION_LEAST_DAYS} days, or null")
        return self


class RealityCheckRequest(BaseModel):
    """플레이 시간 알림"""

    minutes: int | None = Field(ge=5, le=240, strict=True, description="몇 분마다, null은 알리지 않음")


_MINUTE = 60


def limits_view(guard: Guard, now: datetime, tz: ZoneInfo) -> LimitsView:
    """A guard as its member reads it."""
    exclusion = None
    if guard.excluded(now) and guard.exclusion is not None:
        exclusion = ExclusionView(kind=guard.exclusion, until=shown(guard.excluded_until))
    return LimitsView(
        limits=[_limit_view(limit, now, tz) for limit in guard.limits],
        exclusion=exclusion,
        reality_check_minutes=guard.reality_check_minutes,
        help=HELP,
    )


def _limit_view(limit: Limit, now: datetime, tz: ZoneInfo) -> LimitView:
    used = max(0, limit.used // _MINUTE if limit.kind == "time" else limit.used)
    pending = limit.pending
    return LimitView(
        kind=limit.kind,
        period=limit.period,
        amount=limit.amount,
        used=used,
        remaining=max(0, limit.amount - used),
        resets_at=shown(period_end(limit.since, limit.period, tz)),
        pending=PendingView(
            amount=pending.amount, ready_at=shown(pending.ready_at), can_confirm=pending.ready_at <= now
        )
        if pending
        else None,
    )
