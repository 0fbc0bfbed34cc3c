"""Player routes of the streak."""

from __future__ import annotations

from datetime import timedelta

from fastapi import APIRouter, Response

from casino_club.accounts.deps import CurrentMember, Runtime
from casino_club.core.clock import start_of
from casino_club.core.db import Reading, Session
from casino_club.core.errors import (
    IdempotencyConflict,
    IdempotencyKeyRequired,
    NotAuthenticated,
    RateLimited,
    ServiceUnavailable,
    SessionRevoked,
    TokenExpired,
)
from casino_club.core.http import Now, RetryKey, responses
from casino_club.rewards import AlreadyClaimed
from casino_club.rewards.replies import reply_of, request_of
from casino_club.streaks import rules, service
from casino_club.streaks.rules import Standing
from casino_club.streaks.schemas import CalendarDay, DailyReward, DayState, StreakClaim, StreakView

router = APIRouter(
    prefix="/api/streak",
    tags=["rewards"],
    responses=responses(NotAuthenticated, TokenExpired, SessionRevoked, RateLimited, ServiceUnavailable),
)


@router.get("", summary="🔥 연속 출석")
async def get_streak(member: CurrentMember, runtime: Runtime, session: Reading, at: Now) -> StreakView:
    """며칠째인지, 오늘 받을 수 있는지, 다음 보상과 7일 달력."""
    standing, freezes = await service.standing_of(session, member.id, at)
    cap = runtime.settings.streak_reward_cap_days
    last = standing.next_days if standing.claimable else standing.days
    following = rules.daily_reward(standing.next_days, cap)
    return StreakView(
        streak=standing.days,
        claimable=standing.claimable,
        next_reward=DailyReward(gold=following.gold, xp=following.xp),
        resets_at=start_of(at.today + timedelta(days=1), at.tz),
        calendar=[_day(day, standing, cap) for day in rules.calendar(last)],
        freezes=freezes,
        freezes_needed=standing.frozen,
    )


@router.post(
    "/claim",
    summary="🔥 출석 보상 받기",
    responses=responses(AlreadyClaimed, IdempotencyConflict, IdempotencyKeyRequired),
)
async def claim_streak(
    member: CurrentMember, runtime: Runtime, session: Session, response: Response, key: RetryKey, at: Now
) -> StreakClaim:
    """하루에 한 번. 같은 키의 재시도는 처음 응답을 돌려준다."""
    cap = runtime.settings.streak_reward_cap_days
    granted = await service.claim(session, member.id, cap, request_of("streak", "", key), at)
    reply = reply_of(granted, response)
    return StreakClaim(**reply.model_dump(), streak=int(granted.event.ref))


def _day(day: int, standing: Standing, cap: int) -> CalendarDay:
    reward = rules.daily_reward(day, cap)
    state: DayState = "claimed" if day <= standing.days else "ahead"
    if day == standing.next_days:
        state = "next"
    return CalendarDay(day=day, gold=reward.gold, xp=reward.xp, state=state)
