"""A member's signed-in devices: seen, ended one by one or all at once."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts import repository
from casino_club.accounts.kit import Kit
from casino_club.accounts.models import LoginSession
from casino_club.core.errors import NotFound


async def list_sessions(session: AsyncSession, kit: Kit, user_id: int) -> Sequence[LoginSession]:
    """The sessions that still count, newest first."""
    return (await repository.live_sessions(session, user_id, kit.clock()))[::-1]


async def end_session(
    session: AsyncSession, kit: Kit, user_id: int, session_id: str, reason: str = "member"
) -> list[str]:
    """Ends one of the member's sessions. Raises `NotFound` for anybody else's, and for one that is over."""
    try:
        wanted = UUID(session_id)
    except ValueError:
        raise NotFound from None
    ended = await repository.revoke_sessions(session, user_id, [wanted], reason, kit.clock())
    if not ended:
        raise NotFound
    return ended


async def end_all_sessions(
    session: AsyncSession, kit: Kit, user_id: int, reason: str, *, but: str | None = None
) -> list[str]:
    """Ends every session of a member, or every other one; gives the ids for `announce_revoked`."""
    now = kit.clock()
    live = await repository.live_sessions(session, user_id, now)
    ending = [login.id for login in live if str(login.id) != but]
    return await repository.revoke_sessions(session, user_id, ending, reason, now)
