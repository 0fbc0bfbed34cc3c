"""Letting somebody in: a session, its tokens, and the balance to begin with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts import refresh_tokens, repository
from casino_club.accounts.devices import Caller, DeviceInfo
from casino_club.accounts.kit import Kit
from casino_club.accounts.models import LoginSession, User
from casino_club.accounts.service.profile import streak_of
from casino_club.core.ids import new_id


@dataclass(frozen=True)
class Grant:
    """What a member holds after the door opened; `ended` are sessions that had to go for it."""

    user: User
    session_id: str
    device_info: DeviceInfo
    access_token: str
    refresh_token: str
    gold: int
    version: int
    streak: int
    ended: list[str] = field(default_factory=list)


async def admit(session: AsyncSession, kit: Kit, user: User, caller: Caller) -> Grant:
    """A new session for a member whose row the caller has locked; beyond the limit the oldest goes."""
    now = kit.clock()
    opened = LoginSession(
        id=UUID(new_id()),
        user_id=user.id,
        refresh_salt=kit.entropy(refresh_tokens.SALT_BYTES),
        refresh_number=1,
        rotated_at=[],
        device_info=caller.device_info,
        ip_hash=caller.ip_hash,
        created_at=now,
        last_seen_at=now,
        expires_at=now + lifetime(kit),
    )
    live = await repository.live_sessions(session, user.id, now)
    surplus = live[: max(0, len(live) + 1 - kit.settings.max_concurrent_sessions)]
    session.add(opened)
    await session.flush()
    ended = await repository.revoke_sessions(session, user.id, [old.id for old in surplus], "limit", now)
    return await grant_of(session, kit, user, opened, now, ended)


async def grant_of(
    session: AsyncSession,
    kit: Kit,
    user: User,
    login: LoginSession,
    now: datetime,
    ended: list[str] | None = None,
) -> Grant:
    """Tokens for a session as it now stands."""
    gold, version = await repository.balance(session, user.id)
    return Grant(
        user=user,
        session_id=str(login.id),
        device_info=DeviceInfo(**login.device_info),  # type: ignore[typeddict-item]
        access_token=kit.issuer.issue(user.id, str(login.id), user.role, now),
        refresh_token=refresh_tokens.issue(kit.secrets, login.id, login.refresh_number, login.refresh_salt),
        gold=gold,
        version=version,
        streak=await streak_of(session, user, kit),
        ended=ended or [],
    )


def lifetime(kit: Kit) -> timedelta:
    """How long a session lasts unseen."""
    return timedelta(days=kit.settings.refresh_expire_days)
