"""The member about themselves: who they are, what they hold, what moved."""

from __future__ import annotations

from fastapi import APIRouter

from casino_club.accounts import errors, repository
from casino_club.accounts.deps import CurrentMember, Runtime
from casino_club.accounts.endpoints.replies import profile, user_info
from casino_club.accounts.ledger import reason_of, ref_of
from casino_club.accounts.schemas import Balance, LedgerEntry, ProfileUpdate, UserInfo, UserProfileResponse
from casino_club.accounts.service.profile import ledger, streak_of, update_profile
from casino_club.core.db import Reading, Session
from casino_club.core.errors import (
    NotAuthenticated,
    RateLimited,
    SessionRevoked,
    TokenExpired,
    ValidationFailed,
)
from casino_club.core.http import responses
from casino_club.core.pagination import Cursor, Limit, Page, Place, decode_cursor, encode_cursor

router = APIRouter(responses=responses(NotAuthenticated, TokenExpired, SessionRevoked, RateLimited))


@router.get("/auth/me", tags=["auth"], summary="🙋 나")
async def get_me(member: CurrentMember, runtime: Runtime, session: Reading) -> UserInfo:
    """지금 로그인한 회원. 프로필과 같은 값이다."""
    user = await repository.user(session, member.id)
    return user_info(user, await streak_of(session, user, runtime.accounts))


@router.get("/users/balance", tags=["users"], summary="🪙 내 골드")
async def get_balance(member: CurrentMember, session: Reading) -> Balance:
    """골드에 대해서는 이 값만이 기준이다."""
    gold, version = await repository.balance(session, member.id)
    return Balance(gold=gold, version=version)


@router.get("/users/profile", tags=["users"], summary="👤 내 프로필")
async def get_profile(member: CurrentMember, runtime: Runtime, session: Reading) -> UserProfileResponse:
    """레벨, 경험치, 게임 합계, 설정."""
    user = await repository.user(session, member.id)
    streak = await streak_of(session, user, runtime.accounts)
    return profile(user, streak, await runtime.totals(session, member.id))


@router.patch(
    "/users/profile",
    tags=["users"],
    summary="✏️ 프로필 수정",
    responses=responses(errors.NicknameTaken, ValidationFailed),
)
async def patch_profile(
    body: ProfileUpdate, member: CurrentMember, runtime: Runtime, session: Session
) -> UserProfileResponse:
    """보낸 항목만 바꾼다."""
    user = await update_profile(session, member.id, body.model_dump(exclude_unset=True))
    streak = await streak_of(session, user, runtime.accounts)
    return profile(user, streak, await runtime.totals(session, member.id))


@router.get("/users/ledger", tags=["users"], summary="📒 내 골드 기록", responses=responses(ValidationFailed))
async def get_ledger(
    member: CurrentMember, session: Reading, limit: Limit = 20, cursor: Cursor = None
) -> Page[LedgerEntry]:
    """골드가 움직인 기록, 최근 것부터."""
    (before,) = decode_cursor(cursor, tuple[Place]) if cursor else (None,)
    facts = await ledger(session, member.id, before, limit)
    entries = [
        LedgerEntry(
            id=fact.id,
            reason=reason_of(fact),
            amount=fact.credit - fact.debit,
            balance_after=fact.balance_after,
            version=fact.seq,
            ref=ref_of(fact),
            created_at=fact.created_at,
        )
        for fact in facts
    ]
    more = encode_cursor(facts[-1].seq) if len(facts) == limit else None
    return Page[LedgerEntry](items=entries, next_cursor=more)
