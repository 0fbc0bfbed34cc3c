"""Player routes of rewards: what was granted, and what waits in the mailbox."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response

from casino_club.accounts.deps import CurrentMember
from casino_club.core.db import Reading, Session, driver
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
from casino_club.core.pagination import Cursor, Limit, Page, Place, decode_cursor, encode_cursor
from casino_club.rewards import repository, service
from casino_club.rewards.errors import AlreadyClaimed, RewardExpired
from casino_club.rewards.replies import reply_of, request_of, view
from casino_club.rewards.schemas import ClaimReply, GrantedReward, Mailbox, MailboxItem

NEWEST = (1 << 63) - 1
MAILBOX_HOLDS = 100
RewardName = Annotated[str, Path(min_length=1, max_length=120, pattern=r"^[a-z0-9:._-]+$")]

router = APIRouter(
    prefix="/api",
    tags=["rewards"],
    responses=responses(NotAuthenticated, TokenExpired, SessionRevoked, RateLimited, ServiceUnavailable),
)


@router.get("/rewards", summary="🎁 받은 보상", responses=responses(ValidationFailed))
async def list_rewards(
    member: CurrentMember, session: Reading, limit: Limit = 20, cursor: Cursor = None
) -> Page[GrantedReward]:
    """받은 모든 보상, 최근 것부터."""
    (before,) = decode_cursor(cursor, tuple[Place]) if cursor else (NEWEST,)
    found = await repository.granted(await driver(session), member.id, before, limit)
    items = [
        GrantedReward(
            id=each.name,
            source=each.source,
            ref=each.ref,
            reward=view(each.reward),
            granted_at=each.granted_at or each.offered_at,
        )
        for each in found
    ]
    more = encode_cursor(found[-1].seq or 0) if len(found) == limit else None
    return Page[GrantedReward](items=items, next_cursor=more)


@router.get("/mailbox", summary="📬 우편함")
async def get_mailbox(member: CurrentMember, session: Reading, at: Now) -> Mailbox:
    """아직 받지 않은 보상. 기한이 지나면 사라진다."""
    found = await repository.waiting(await driver(session), member.id, at.now, MAILBOX_HOLDS)
    return Mailbox(
        items=[
            MailboxItem(
                id=each.name,
                source=each.source,
                ref=each.ref,
                reward=view(each.reward),
                offered_at=each.offered_at,
                expires_at=each.expires_at,
            )
            for each in found
        ]
    )


@router.post(
    "/mailbox/{name}/claim",
    summary="📬 우편함에서 받기",
    responses=responses(
        NotFound, AlreadyClaimed, RewardExpired, IdempotencyConflict, IdempotencyKeyRequired, ValidationFailed
    ),
)
async def claim_mail(
    name: RewardName, member: CurrentMember, session: Session, response: Response, key: RetryKey, at: Now
) -> ClaimReply:
    """기다리던 보상 하나를 받는다."""
    granted = await service.claim(session, member.id, name, request_of("mailbox", name, key), at.now)
    return reply_of(granted, response)
