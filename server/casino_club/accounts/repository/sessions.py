"""Signed-in devices."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from casino_club.accounts.models import (
    LoginSession,
    User,
)
from casino_club.core.db import Connection

_LIVE_SESSIONS = """
SELECT s.id::text FROM login_session s JOIN users u ON u.id = s.user_id
WHERE s.id = ANY($1::uuid[]) AND s.revoked_at IS NULL AND s.expires_at > now() AND u.banned_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class Standing:
    """A session and its member, as one look-up finds them."""

    user_id: int
    role: str
    vip_tier: str
    has_totp: bool
    last_seen_at: datetime
    expires_at: datetime
    is_over: bool


async def standing(connection: AsyncConnection, session_id: UUID, user_id: int) -> Standing | None:
    """Whether a token's session still counts, and who is behind it."""
    is_over = LoginSession.revoked_at.is_not(None) | User.banned_at.is_not(None)
    row = await connection.execute(
        select(
            User.id,
            User.role,
            User.vip_tier,
            User.totp_enabled_at.is_not(None),
            LoginSession.last_seen_at,
            LoginSession.expires_at,
            is_over,
        )
        .join(LoginSession, LoginSession.user_id == User.id)
        .where(LoginSession.id == session_id, User.id == user_id)
    )
    found = row.one_or_none()
    return None if found is None else Standing(*found)


async def touch_session(connection: AsyncConnection, session_id: UUID, now: datetime) -> None:
    """Remembers that the session was seen."""
    await connection.execute(
        update(LoginSession).where(LoginSession.id == session_id).values(last_seen_at=now)
    )


async def live_sessions(session: AsyncSession, user_id: int, now: datetime) -> Sequence[LoginSession]:
    """A member's sessions that still count, oldest first."""
    statement = (
        select(LoginSession)
        .where(LoginSession.user_id == user_id)
        .where(LoginSession.revoked_at.is_(None), LoginSession.expires_at > now)
        .order_by(LoginSession.created_at, LoginSession.id)
    )
    return (await session.scalars(statement)).all()


async def locked_session(session: AsyncSession, session_id: UUID) -> tuple[LoginSession, User] | None:
    """A session, locked, and its member."""
    statement = (
        select(LoginSession, User)
        .join(User, User.id == LoginSession.user_id)
        .where(LoginSession.id == session_id)
        .with_for_update(key_share=True, of=LoginSession)
    )
    row = (await session.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


async def revoke_sessions(
    session: AsyncSession, user_id: int, session_ids: Collection[UUID], reason: str, now: datetime
) -> list[str]:
    """Ends those of them that are this member's and still open; gives their ids."""
    ended = await session.scalars(
        update(LoginSession)
        .where(LoginSession.user_id == user_id, LoginSession.id.in_(session_ids))
        .where(LoginSession.revoked_at.is_(None))
        .values(revoked_at=now, revoke_reason=reason)
        .returning(LoginSession.id)
        .execution_options(synchronize_session=False)
    )
    return [str(session_id) for session_id in ended]


async def live_session_ids(connection: Connection, session_ids: Sequence[str]) -> set[str]:
    """Those of the sessions that still count, on a connection of the driver itself."""
    return {row[0] for row in await connection.fetch(_LIVE_SESSIONS, session_ids)}


async def seen_since(session: AsyncSession, moment: datetime) -> int:
    """How many members showed themselves since then, by sessions that still count."""
    seen = select(func.count(LoginSession.user_id.distinct())).where(
        LoginSession.last_seen_at >= moment, LoginSession.revoked_at.is_(None)
    )
    return int(await session.scalar(seen) or 0)
