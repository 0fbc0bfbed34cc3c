"""Somebody knocks with a site_id and a password."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts import lockout, repository
from casino_club.accounts.devices import Caller, known_device
from casino_club.accounts.errors import (
    AccountBanned,
    AdminLoginRequired,
    InvalidCredentials,
    TooManyAttempts,
    TotpInvalid,
    TotpRequired,
)
from casino_club.accounts.kit import Kit
from casino_club.accounts.lockout import STRANGERS, Failures
from casino_club.accounts.models import User
from casino_club.accounts.permissions import STAFF
from casino_club.accounts.service import two_factor
from casino_club.accounts.service.grants import Grant, admit
from casino_club.core.db import Database
from casino_club.core.errors import AppError, Forbidden

FORGET_AFTER = timedelta(days=1)
_COUNTED = (InvalidCredentials, TotpInvalid)


class Door(StrEnum):
    """Which login was asked."""

    MEMBERS = "login"
    STAFF = "admin_login"


@dataclass(frozen=True)
class Knock:
    """One try."""

    door: Door
    site_id: str
    password: str
    totp_code: str | None
    caller: Caller


@dataclass(frozen=True)
class _Source:
    """Where a knock comes from, as failures are counted; a stranger's count in two places."""

    name: str
    is_known: bool

    @property
    def counted_in(self) -> list[str]:
        return [self.name] if self.is_known else [self.name, STRANGERS]

    def failures(self, remembered: dict[str, Failures]) -> tuple[Failures, Failures | None]:
        """Its own failures, and the strangers' if it is one."""
        own = remembered.get(self.name, Failures())
        return own, None if self.is_known else remembered.get(STRANGERS, Failures())


async def log_in(database: Database, kit: Kit, knock: Knock) -> Grant:
    """Opens the door, or raises why not; a refusal is committed to the log before it is raised.

    Takes the database, not a session: no connection waits while the password is hashed. An unknown
    site_id costs the same look-ups, the same hash and the same writes as a known one.
    """
    async with database.reading() as session:
        candidate, address_known = await repository.login_candidate(
            session, knock.site_id, knock.caller.ip_hash
        )
        source = _source_of(kit, knock.caller, candidate, address_known=address_known)
        remembered = await repository.failures(session, knock.site_id, source.counted_in)
    is_shut = lockout.wait_of(*source.failures(remembered), kit.clock()) > 0
    stored = candidate.password_hash if candidate else None
    is_right = not is_shut and await kit.passwords.verify(stored, knock.password)
    renewed = None
    if is_right and stored and kit.passwords.is_outdated(stored):
        renewed = await kit.passwords.hash(knock.password)
    async with database.transaction() as session:
        user = await repository.locked_user(session, candidate.id) if candidate and is_right else None
        if user is not None and user.password_hash != stored:
            user = None  # changed while we were hashing: what was proved is no longer asked
        outcome = await _conclude(session, kit, knock, source, user)
        if user is not None and renewed and isinstance(outcome, Grant):
            user.password_hash = renewed
        await _log(session, kit, knock, outcome)
    if isinstance(outcome, AppError):
        raise outcome
    return outcome


async def _conclude(
    session: AsyncSession, kit: Kit, knock: Knock, source: _Source, user: User | None
) -> Grant | AppError:
    """Decides under the lock of the failures: of many tries at once none slips past the fifth failure."""
    now = kit.clock()
    remembered = await repository.failures(session, knock.site_id, source.counted_in, lock=True)
    if wait := lockout.wait_of(*source.failures(remembered), now):
        return TooManyAttempts(retry_after_seconds=wait)
    refusal = await _refusal(session, kit, knock, user)
    if isinstance(refusal, _COUNTED):
        return await _counted(session, kit, knock, source, refusal)
    if refusal is not None:
        return refusal
    assert user is not None, "without a member there is a refusal"
    await repository.clear_failures(session, knock.site_id, source.name)
    return await admit(session, kit, user, knock.caller)


async def _refusal(session: AsyncSession, kit: Kit, knock: Knock, user: User | None) -> AppError | None:
    """Why the door stays shut; nothing but `InvalidCredentials` is told to who has no right password."""
    if user is None:
        return InvalidCredentials()
    if user.banned_at is not None:
        return AccountBanned()
    if (knock.door is Door.STAFF) != (user.role in STAFF):
        return AdminLoginRequired() if user.role in STAFF else Forbidden()
    if user.totp_enabled_at is None:
        return None
    if not knock.totp_code:
        return TotpRequired()
    return None if await two_factor.accepts(session, kit, user, knock.totp_code) else TotpInvalid()


async def _counted(
    session: AsyncSession, kit: Kit, knock: Knock, source: _Source, refusal: AppError
) -> AppError:
    """Counts a failure, unless others at the same moment shut the door: then it says that, and no more."""
    now = kit.clock()
    await repository.forget_failures(session, now - FORGET_AFTER)
    remembered = await repository.open_failures(session, knock.site_id, source.counted_in, now)
    own, strangers = source.failures(remembered)
    if wait := lockout.wait_of(own, strangers, now):
        return TooManyAttempts(retry_after_seconds=wait)
    kept = {source.name: lockout.after_failure(own, now)}
    if strangers is not None:
        kept[STRANGERS] = lockout.after_stranger_failure(strangers, now)
    for name, failures in kept.items():
        await repository.keep_failures(session, knock.site_id, name, failures, now)
    return refusal


async def _log(session: AsyncSession, kit: Kit, knock: Knock, outcome: Grant | AppError) -> None:
    await repository.add_attempt(
        session,
        site_id=knock.site_id,
        ip_hash=knock.caller.ip_hash,
        user_agent=knock.caller.user_agent,
        door=knock.door,
        result=outcome.code if isinstance(outcome, AppError) else "OK",
        at=kit.clock(),
    )


def _source_of(kit: Kit, caller: Caller, candidate: User | None, *, address_known: bool) -> _Source:
    device = known_device(kit.secrets, caller.device_cookie, candidate.id) if candidate else None
    if device is not None:
        return _Source(f"device:{device}", is_known=True)
    return _Source(f"address:{caller.ip_hash}", is_known=address_known)
