"""Player routes of achievements."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response

from casino_club.accounts.deps import CurrentMember
from casino_club.achievements import service
from casino_club.achievements.schemas import AchievementList, AchievementView, TierView
from casino_club.achievements.service import Cabinet, Standing
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
from casino_club.core.http import Now, RetryKey, responses
from casino_club.rewards import AlreadyClaimed, NotCompleted
from casino_club.rewards.replies import reply_of, request_of, view
from casino_club.rewards.schemas import ClaimReply

router = APIRouter(
    prefix="/api/achievements",
    tags=["rewards"],
    responses=responses(NotAuthenticated, TokenExpired, SessionRevoked, RateLimited, ServiceUnavailable),
)
AchievementCode = Annotated[str, Path(pattern=r"^[a-z0-9_]{1,40}$")]


@router.get("", summary="🏅 업적")
async def list_achievements(member: CurrentMember, session: Reading) -> AchievementList:
    """단계마다 보상과, 그 단계를 가진 회원의 비율. 숨은 업적은 이루면 이름이 보인다."""
    cabinet = await service.cabinet(session, member.id)
    return AchievementList(
        items=[_view(standing, cabinet) for standing in cabinet.standings],
        unlocked=sum(len(standing.stored) for standing in cabinet.standings),
        total=sum(len(standing.achievement.tiers) for standing in cabinet.standings),
        progress_version=cabinet.version,
    )


@router.post(
    "/{code}/claim",
    summary="🏅 업적 보상 받기",
    responses=responses(
        NotFound, NotCompleted, AlreadyClaimed, IdempotencyConflict, IdempotencyKeyRequired, ValidationFailed
    ),
)
async def claim_achievement(
    code: AchievementCode, member: CurrentMember, session: Session, response: Response, key: RetryKey, at: Now
) -> ClaimReply:
    """이룬 단계 가운데 아직 받지 않은 가장 낮은 것을 받는다."""
    granted = await service.claim(session, member.id, code, request_of("achievement", code, key), at)
    return reply_of(granted, response)


def _view(standing: Standing, cabinet: Cabinet) -> AchievementView:
    found = standing.achievement
    secret = found.hidden and not standing.stored
    return AchievementView(
        id=found.code,
        key=found.key,
        title=None if secret else found.title,
        title_en=None if secret else found.title_en,
        text=None if secret else found.text,
        text_en=None if secret else found.text_en,
        hidden=found.hidden,
        count=0 if secret else standing.count,
        tiers=[_tier(number, standing, cabinet) for number in range(1, len(found.tiers) + 1)],
    )


def _tier(number: int, standing: Standing, cabinet: Cabinet) -> TierView:
    found = standing.achievement
    stored = standing.stored.get(number)
    tier = found.tiers[number - 1]
    return TierView(
        tier=number,
        target=tier.target,
        reward=view(tier.reward),
        state="LOCKED" if stored is None else "UNLOCKED" if stored.granted_at is None else "CLAIMED",
        unlocked_at=stored.offered_at if stored else None,
        share=cabinet.holders.get((found.code, number), 0) / max(1, cabinet.members),
    )
