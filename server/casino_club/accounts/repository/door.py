"""What guards the door: attempts, failures, recovery codes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, select, update
from sqlalchemy import delete as remove
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts.lockout import Failures
from casino_club.accounts.models import (
    AuthAttempt,
    LoginFailure,
    RecoveryCode,
)

_FORGET_AT_ONCE = 4


async def add_attempt(session: AsyncSession, **values: Any) -> None:
    """One line of the log of attempts."""
    await session.execute(insert(AuthAttempt).values(**values))


async def failures(
    session: AsyncSession, site_id: str, sources: Collection[str], *, lock: bool = False
) -> dict[str, Failures]:
    """What is remembered of the sources; locked in their order when it is about to change."""
    statement = (
        select(LoginFailure.source, LoginFailure.failed_at, LoginFailure.locked_until)
        .where(LoginFailure.site_id == site_id, LoginFailure.source.in_(sources))
        .order_by(LoginFailure.source)
    )
    rows = await session.execute(statement.with_for_update() if lock else statement)
    return {row.source: Failures(tuple(row.failed_at), row.locked_until) for row in rows}


async def open_failures(
    session: AsyncSession, site_id: str, sources: Collection[str], now: datetime
) -> dict[str, Failures]:
    """The same, made where absent: a first failure too must be seen by the next."""
    rows = [
        {"site_id": site_id, "source": source, "failed_at": [], "updated_at": now}
        for source in sorted(sources)
    ]
    await session.execute(insert(LoginFailure).values(rows).on_conflict_do_nothing())
    return await failures(session, site_id, sources, lock=True)


async def keep_failures(
    session: AsyncSession, site_id: str, source: str, kept: Failures, now: datetime
) -> None:
    """Stores what is remembered of a source."""
    await session.execute(
        update(LoginFailure)
        .where(LoginFailure.site_id == site_id, LoginFailure.source == source)
        .values(failed_at=list(kept.failed_at), locked_until=kept.locked_until, updated_at=now)
    )


async def clear_failures(session: AsyncSession, site_id: str, source: str) -> None:
    """A right password makes up for the wrong ones before it."""
    await session.execute(
        remove(LoginFailure).where(LoginFailure.site_id == site_id, LoginFailure.source == source)
    )


async def forget_failures(session: AsyncSession, before: datetime) -> None:
    """Removes a few rows nobody needs any more: more than one attempt can add, so they do not pile up."""
    stale = (
        select(LoginFailure.site_id, LoginFailure.source)
        .where(LoginFailure.updated_at < before)
        .limit(_FORGET_AT_ONCE)
        .with_for_update(skip_locked=True)
        .cte("stale")
    )
    await session.execute(
        remove(LoginFailure).where(
            LoginFailure.site_id == stale.c.site_id, LoginFailure.source == stale.c.source
        )
    )


async def replace_recovery_codes(session: AsyncSession, user_id: int, hashes: Sequence[str]) -> None:
    """A member's new codes; none of the old ones count."""
    await session.execute(remove(RecoveryCode).where(RecoveryCode.user_id == user_id))
    if hashes:
        rows = [{"user_id": user_id, "code_hash": code_hash} for code_hash in hashes]
        await session.execute(insert(RecoveryCode).values(rows))


async def use_recovery_code(session: AsyncSession, user_id: int, code_hash: str, now: datetime) -> bool:
    """Whether the code was the member's and unused; now it is used."""
    used = await session.execute(
        update(RecoveryCode)
        .where(RecoveryCode.user_id == user_id, RecoveryCode.code_hash == code_hash)
        .where(RecoveryCode.used_at.is_(None))
        .values(used_at=now)
    )
    return cast("CursorResult[Any]", used).rowcount == 1
