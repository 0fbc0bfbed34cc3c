"""A refresh token is exchanged for its successor."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts import refresh_tokens, repository
from casino_club.accounts.devices import Caller
from casino_club.accounts.kit import Kit
from casino_club.accounts.models import LoginSession, User
from casino_club.accounts.service.grants import Grant, grant_of, lifetime

log = logging.getLogger(__name__)

GRACE = timedelta(seconds=20)


@dataclass(frozen=True)
class Refused:
    """The token counts no more; `ended` is the session that had to go because it was used again."""

    user_id: int = 0
    ended: list[str] = field(default_factory=list)


async def refresh(session: AsyncSession, kit: Kit, token_text: str, caller: Caller) -> Grant | Refused:
    """The session's current tokens. A refusal is returned, not raised: what it revoked must be committed."""
    token = refresh_tokens.parse(token_text)
    found = await repository.locked_session(session, token.session_id) if token else None
    if token is None or found is None:
        return Refused()
    login, user = found
    now = kit.clock()
    is_genuine = refresh_tokens.is_genuine(kit.secrets, token, login.refresh_salt)
    if not is_genuine or not _is_open(login, user, now):
        return Refused()
    if token.number == login.refresh_number:
        _rotate(kit, login, now)
    elif not _in_grace(login, token.number, now):
        return await _revoke_family(session, kit, login, user, caller, now)
    _watch(login, caller, user)
    await session.flush()
    return await grant_of(session, kit, user, login, now)


def _is_open(login: LoginSession, user: User, now: datetime) -> bool:
    return login.revoked_at is None and login.expires_at > now and user.banned_at is None


def _rotate(kit: Kit, login: LoginSession, now: datetime) -> None:
    recent = [moment for moment in login.rotated_at if moment > now - GRACE]
    login.rotated_at = [now, *recent]
    login.refresh_number += 1
    login.last_seen_at = now
    login.expires_at = now + lifetime(kit)


def _in_grace(login: LoginSession, number: int, now: datetime) -> bool:
    """Whether the number was exchanged within the grace: a second tab, or a reply that never arrived.

    It is answered with the newest token, which is its successor unless a third tab was faster
    still: an older one would overwrite the browser's cookie and look stolen a quarter of an hour later.
    """
    exchanges_ago = login.refresh_number - 1 - number
    if not 0 <= exchanges_ago < len(login.rotated_at):
        return False
    return login.rotated_at[exchanges_ago] > now - GRACE


async def _revoke_family(
    session: AsyncSession, kit: Kit, login: LoginSession, user: User, caller: Caller, now: datetime
) -> Refused:
    log.warning("refresh token reused, session %s revoked", login.id, extra={"player_id": user.id})
    ended = await repository.revoke_sessions(session, user.id, [login.id], "reuse", now)
    await repository.add_attempt(
        session,
        site_id=user.site_id,
        ip_hash=caller.ip_hash,
        user_agent=caller.user_agent,
        door="refresh",
        result="REUSED",
        at=now,
    )
    return Refused(user.id, ended)


def _watch(login: LoginSession, caller: Caller, user: User) -> None:
    """A new address or device is a signal, never a reason to sign somebody out: phones change networks."""
    known = login.device_info
    if caller.device_info["fingerprint"] != known["fingerprint"]:
        log.warning("risk: session %s came from another device", login.id, extra={"player_id": user.id})
    if caller.ip_hash != login.ip_hash:
        log.info("risk: session %s came from another address", login.id, extra={"player_id": user.id})
    if caller.device_info != known:
        login.device_info = dict(caller.device_info)
        login.ip_hash = caller.ip_hash
