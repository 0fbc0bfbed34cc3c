"""Invite codes: the permanent ones of the settings (D8), and the counted ones of the operators."""

from __future__ import annotations

import hashlib
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts import repository
from casino_club.accounts.errors import InviteInvalid
from casino_club.accounts.kit import Kit
from casino_club.accounts.metrics import INVITE_USES
from casino_club.accounts.models import InviteCode


async def why_invalid(session: AsyncSession, kit: Kit, code: str) -> str | None:
    """unknown, expired or used_up; None for a code that opens the door now."""
    if code in kit.settings.fixed_invite_codes:
        return None
    invite = await repository.invite(session, code)
    if invite is None:
        return "unknown"
    if invite.expires_at is not None and invite.expires_at <= kit.clock():
        return "expired"
    if invite.max_uses is not None and invite.used_count >= invite.max_uses:
        return "used_up"
    return None


async def check(session: AsyncSession, kit: Kit, code: str) -> None:
    """Raises `InviteInvalid` for a code that opens nothing."""
    if reason := await why_invalid(session, kit, code):
        raise InviteInvalid(reason=reason)


async def redeem(session: AsyncSession, kit: Kit, user_id: int, code: str) -> None:
    """Counts the code for a new member. Raises `InviteInvalid` when somebody else took its last use."""
    now = kit.clock()
    if code not in kit.settings.fixed_invite_codes and not await repository.count_invite(session, code, now):
        raise InviteInvalid(reason="used_up")
    await repository.add_invite_use(session, user_id, code, now)
    INVITE_USES.labels(hashlib.sha256(code.encode()).hexdigest()[:12]).inc()


async def create(
    session: AsyncSession,
    kit: Kit,
    code: str,
    *,
    max_uses: int | None = None,
    expires_at: datetime | None = None,
    note: str = "",
    created_by: int | None = None,
) -> InviteCode:
    """A new code of an operator; None for a quota or an end means there is none."""
    invite = InviteCode(
        code=code,
        kind="dynamic",
        max_uses=max_uses,
        used_count=0,
        expires_at=expires_at,
        note=note,
        created_by=created_by,
        created_at=kit.clock(),
    )
    session.add(invite)
    await session.flush()
    return invite
