"""Player routes of protection."""

from __future__ import annotations

from fastapi import APIRouter, BackgroundTasks

from casino_club.accounts.deps import CurrentMember, Runtime
from casino_club.accounts.service import end_all_sessions
from casino_club.accounts.sessions import announce_revoked
from casino_club.core.db import Reading, Session
from casino_club.core.errors import (
    NotAuthenticated,
    RateLimited,
    ServiceUnavailable,
    SessionRevoked,
    TokenExpired,
    ValidationFailed,
)
from casino_club.core.http import Now, responses
from casino_club.protection import service
from casino_club.protection.errors import CannotLift, NothingToConfirm
from casino_club.protection.schemas import (
    ExclusionRequest,
    LimitName,
    LimitRequest,
    LimitsView,
    RealityCheckRequest,
    limits_view,
)

router = APIRouter(
    prefix="/api",
    tags=["protection"],
    responses=responses(NotAuthenticated, TokenExpired, SessionRevoked, RateLimited, ServiceUnavailable),
)


@router.get("/limits", summary="🛡️ 내 한도")
async def get_limits(member: CurrentMember, session: Reading, at: Now) -> LimitsView:
    """내가 정한 한도와 쓴 양, 쉬는 기간, 알림, 도움받을 곳."""
    return limits_view(await service.guard_of(session, member.id, *at), *at)


@router.post("/limits", summary="🛡️ 한도 정하기", responses=responses(ValidationFailed))
async def set_limit(body: LimitRequest, member: CurrentMember, session: Session, at: Now) -> LimitsView:
    """낮은 한도는 바로 지켜진다. 높은 한도는 24시간 뒤 확인해야 바뀐다."""
    guard = await service.set_limit(session, member.id, body.kind, body.period, body.amount, *at)
    return limits_view(guard, *at)


@router.post(
    "/limits/confirm", summary="🛡️ 높인 한도 확인", responses=responses(ValidationFailed, NothingToConfirm)
)
async def confirm_limit(body: LimitName, member: CurrentMember, session: Session, at: Now) -> LimitsView:
    """24시간이 지난 변경을 확정한다."""
    guard = await service.confirm_limit(session, member.id, body.kind, body.period, at.now)
    return limits_view(guard, *at)


@router.post(
    "/limits/withdraw", summary="🛡️ 변경 그만두기", responses=responses(ValidationFailed, NothingToConfirm)
)
async def withdraw_change(body: LimitName, member: CurrentMember, session: Session, at: Now) -> LimitsView:
    """기다리던 변경을 그만두고 한도를 그대로 둔다."""
    guard = await service.withdraw_change(session, member.id, body.kind, body.period, at.now)
    return limits_view(guard, *at)


@router.put("/limits/reality-check", summary="⏰ 플레이 시간 알림", responses=responses(ValidationFailed))
async def set_reality_check(
    body: RealityCheckRequest, member: CurrentMember, session: Session, at: Now
) -> LimitsView:
    """몇 분마다 플레이한 시간과 결과를 알릴지 정한다."""
    return limits_view(await service.remind(session, member.id, body.minutes, at.now), *at)


@router.get("/exclusions", summary="🌙 쉬는 기간")
async def get_exclusions(member: CurrentMember, session: Reading, at: Now) -> LimitsView:
    """`GET /api/limits`와 같다. 쉬는 기간은 `exclusion`에 있다."""
    return limits_view(await service.guard_of(session, member.id, *at), *at)


@router.post(
    "/exclusions",
    summary="🌙 쉬어 가기",
    status_code=201,
    responses=responses(ValidationFailed, CannotLift),
)
async def exclude(
    body: ExclusionRequest,
    member: CurrentMember,
    session: Session,
    runtime: Runtime,
    background: BackgroundTasks,
    at: Now,
) -> LimitsView:
    """바로 시작하고, 줄이거나 끝낼 수 없다. 자가 제한은 모든 기기에서 로그아웃한다."""
    guard = await service.exclude(session, member.id, body.kind, body.days, at.now)
    if body.kind == "self_exclusion":
        ended = await end_all_sessions(session, runtime.accounts, member.id, "self_exclusion")
        background.add_task(announce_revoked, runtime.redis, member.id, ended)
    return limits_view(guard, *at)
