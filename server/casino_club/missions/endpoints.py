"""Player routes of missions."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response

from casino_club.accounts.deps import CurrentMember
from casino_club.accounts.schemas import Balance
from casino_club.core.clock import Moment
from casino_club.core.db import Reading, Session
from casino_club.core.errors import (
    IdempotencyConflict,
    IdempotencyKeyRequired,
    NotAuthenticated,
    NotFound,
    RateLimited,
    ServiceUnavailable,
    SessionRevoked,
    TokenExpired,
    ValidationFailed,
)
from casino_club.core.http import REPLAYED, Now, RetryKey, responses
from casino_club.journal import InsufficientGold
from casino_club.missions import rules, service
from casino_club.missions.errors import NotRerollable
from casino_club.missions.schemas import MissionList, MissionView, RerollReply
from casino_club.missions.service import Board, Standing
from casino_club.rewards import AlreadyClaimed, NotCompleted, RewardExpired
from casino_club.rewards.replies import reply_of, request_of, view
from casino_club.rewards.schemas import ClaimReply

router = APIRouter(
    prefix="/api/missions",
    tags=["rewards"],
    responses=responses(NotAuthenticated, TokenExpired, SessionRevoked, RateLimited, ServiceUnavailable),
)
MissionCode = Annotated[str, Path(pattern=r"^[a-z0-9_]{1,40}$")]


@router.get("/", summary="🎯 내 미션")
async def list_missions(member: CurrentMember, session: Reading, at: Now) -> MissionList:
    """오늘, 이번 주, 한 번뿐인 미션과 진행."""
    return _list(await service.board(session, member.id, at), at)


@router.post(
    "/{code}/claim",
    summary="🎯 미션 보상 받기",
    responses=responses(
        NotFound,
        NotCompleted,
        AlreadyClaimed,
        RewardExpired,
        IdempotencyConflict,
        IdempotencyKeyRequired,
        ValidationFailed,
    ),
)
async def claim_mission(
    code: MissionCode, member: CurrentMember, session: Session, response: Response, key: RetryKey, at: Now
) -> ClaimReply:
    """끝낸 미션의 보상은 한 번. 지난 미션의 보상은 우편함에 있다."""
    granted = await service.claim(session, member.id, code, request_of("mission", code, key), at)
    return reply_of(granted, response)


@router.post(
    "/{code}/reroll",
    summary="🔀 미션 바꾸기",
    responses=responses(
        NotFound,
        NotRerollable,
        InsufficientGold,
        IdempotencyConflict,
        IdempotencyKeyRequired,
        ValidationFailed,
    ),
)
async def reroll_mission(
    code: MissionCode, member: CurrentMember, session: Session, response: Response, key: RetryKey, at: Now
) -> RerollReply:
    """일일 미션 하나를 다른 것으로 바꾼다. 새 미션은 0부터 센다."""
    rerolled = await service.reroll(session, member.id, code, request_of("reroll", code, key), at)
    if rerolled.replayed:
        response.headers.update(REPLAYED)
    board = await service.board(session, member.id, at)
    new = next(each for each in board.standings if each.assignment.mission.code == rerolled.event.new)
    fact = rerolled.fact
    return RerollReply(
        mission=_view(new, board),
        gold_paid=fact.debit,
        balance=Balance(gold=fact.balance_after, version=fact.seq),
        progress_version=rerolled.event.progress_version,
    )


def _list(board: Board, at: Moment) -> MissionList:
    day, week = (rules.window_of(period, at.today, at.tz).ends_at for period in ("DAILY", "WEEKLY"))
    assert day is not None and week is not None
    return MissionList(
        items=[_view(each, board) for each in board.standings],
        reroll_gold=rules.REROLL_GOLD,
        reroll_items=board.reroll_items,
        rerolls_left=board.rerolls_left,
        day_ends_at=day,
        week_ends_at=week,
        progress_version=board.version,
    )


def _view(standing: Standing, board: Board) -> MissionView:
    mission, stored = standing.assignment.mission, standing.stored
    active = stored is None
    return MissionView(
        id=mission.code,
        key=standing.assignment.key,
        period=mission.period,
        title=mission.title,
        title_en=mission.title_en,
        kind=mission.kind.name,
        game=getattr(mission.params, "game", None),
        count=standing.count if active else mission.target,
        target=mission.target,
        state="ACTIVE" if stored is None else "COMPLETED" if stored.granted_at is None else "CLAIMED",
        reward=view(mission.reward),
        ends_at=standing.assignment.window.ends_at,
        rerollable=active and mission.period == "DAILY" and board.rerolls_left > 0,
    )
