"""The second factor: set up, turned on, asked for, turned off."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts import repository, totp
from casino_club.accounts.errors import TotpAlreadyEnabled, TotpInvalid, TotpNotSetUp
from casino_club.accounts.kit import Kit
from casino_club.accounts.models import User


async def set_up(session: AsyncSession, kit: Kit, user_id: int) -> tuple[str, str]:
    """A fresh secret and its otpauth URL; it counts only once a code of it was shown."""
    user = await repository.locked_user(session, user_id)
    if user.totp_enabled_at is not None:
        raise TotpAlreadyEnabled
    secret = totp.new_secret(kit.entropy)
    user.totp_secret, user.totp_last_step = kit.secrets.seal(secret), None
    await session.flush()
    return secret, totp.otpauth_url(secret, user.site_id)


async def enable(session: AsyncSession, kit: Kit, user_id: int, code: str) -> list[str]:
    """Turns it on by a first right code; gives the recovery codes, shown this once."""
    user = await repository.locked_user(session, user_id)
    if user.totp_enabled_at is not None:
        raise TotpAlreadyEnabled
    if user.totp_secret is None:
        raise TotpNotSetUp
    if not _accept_totp(kit, user, code):
        raise TotpInvalid
    user.totp_enabled_at = kit.clock()
    codes = totp.new_recovery_codes(kit.entropy)
    await session.flush()
    await repository.replace_recovery_codes(session, user_id, [_digest(kit, user_id, code) for code in codes])
    return codes


async def disable(session: AsyncSession, kit: Kit, user_id: int, code: str) -> None:
    """Turns it off by a right code; the caller has confirmed the password."""
    user = await repository.locked_user(session, user_id)
    if user.totp_enabled_at is None:
        raise TotpNotSetUp
    if not await accepts(session, kit, user, code):
        raise TotpInvalid
    user.totp_secret = user.totp_enabled_at = user.totp_last_step = None
    await session.flush()
    await repository.replace_recovery_codes(session, user_id, [])


async def accepts(session: AsyncSession, kit: Kit, user: User, code: str) -> bool:
    """Whether a code, of the app or of recovery, is right and new; it is then used up."""
    if _accept_totp(kit, user, code):
        await session.flush()
        return True
    return await repository.use_recovery_code(session, user.id, _digest(kit, user.id, code), kit.clock())


def _accept_totp(kit: Kit, user: User, code: str) -> bool:
    assert user.totp_secret is not None, "asked only of members with a secret"
    secret = kit.secrets.open(user.totp_secret)
    step = totp.accepted_step(secret, totp.normal(code), kit.clock(), user.totp_last_step)
    if step is not None:
        user.totp_last_step = step
    return step is not None


def _digest(kit: Kit, user_id: int, code: str) -> str:
    return kit.secrets.digest("recovery-code", f"{user_id}.{totp.normal(code)}")
