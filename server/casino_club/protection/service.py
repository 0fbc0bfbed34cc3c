"""What a member asks of protection. Each change is a fact of their journal."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal
from casino_club.core.db import Connection, ReadSession, driver
from casino_club.events import Event, ExclusionStarted, LimitChanged
from casino_club.journal import Entry
from casino_club.protection import repository
from casino_club.protection.errors import CannotLift, NothingToConfirm, SelfExcluded
from casino_club.protection.rules import (
    FOREVER,
    LOOSENING_WAITS,
    ExclusionKind,
    Guard,
    Kind,
    Limit,
    Pending,
    Period,
    period_start,
    shown,
)

Change = Callable[[Connection, Guard], Awaitable[Event | None]]
"""Alters a guard in place; gives the fact to be written, or None."""

CONFIRM_WITHIN = timedelta(days=7)
"""A looser limit that nobody confirms is forgotten after this."""


async def guard_of(session: ReadSession, player_id: int, now: datetime, tz: ZoneInfo) -> Guard:
    """The member's guard as it stands; an empty one when they never asked for any."""
    guards = await repository.guards_of(await driver(session), [player_id])
    guard = guards.get(player_id, Guard())
    for limit in guard.limits:
        limit.turn(now.astimezone(tz).date())
    return guard


async def refuse_excluded(session: ReadSession, player_id: int, now: datetime) -> None:
    """Raises `SelfExcluded` while a self-exclusion lasts: no messages, no reminders of play."""
    guard = (await repository.guards_of(await driver(session), [player_id])).get(player_id, Guard())
    if guard.exclusion == "self_exclusion" and guard.excluded(now):
        raise SelfExcluded(kind=guard.exclusion, until=shown(guard.excluded_until))


async def set_limit(
    session: AsyncSession,
    player_id: int,
    kind: Kind,
    period: Period,
    amount: int | None,
    now: datetime,
    tz: ZoneInfo,
) -> Guard:
    """A new or tighter limit holds at once; a looser one, or none, waits a day and is asked again."""

    async def change(connection: Connection, guard: Guard) -> Event | None:
        limit = guard.find(kind, period)
        if limit is None:
            if amount is not None:
                guard.limits.append(await _opened(connection, player_id, kind, period, amount, now, tz))
                return _changed(kind, period, amount, now)
            return None
        if amount is not None and amount <= limit.amount:
            limit.amount, limit.pending = amount, None
            return _changed(kind, period, amount, now)
        limit.pending = Pending(amount, now + LOOSENING_WAITS)
        return _changed(kind, period, amount, limit.pending.ready_at)

    return await _change(session, player_id, change, now)


async def confirm_limit(
    session: AsyncSession, player_id: int, kind: Kind, period: Period, now: datetime
) -> Guard:
    """Makes a looser limit hold. Raises `NothingToConfirm` before its day has passed, and a week after."""

    async def change(connection: Connection, guard: Guard) -> Event | None:
        limit = guard.find(kind, period)
        pending = limit.pending if limit else None
        if (
            limit is None
            or pending is None
            or not pending.ready_at <= now < pending.ready_at + CONFIRM_WITHIN
        ):
            raise NothingToConfirm(ready_at=shown(pending.ready_at) if pending else None)
        limit.pending = None
        if pending.amount is None:
            guard.limits.remove(limit)
        else:
            limit.amount = pending.amount
        return _changed(kind, period, pending.amount, now)

    return await _change(session, player_id, change, now)


async def withdraw_change(
    session: AsyncSession, player_id: int, kind: Kind, period: Period, now: datetime
) -> Guard:
    """Keeps the limit as it is. Raises `NothingToConfirm` when nothing waits."""

    async def change(connection: Connection, guard: Guard) -> Event | None:
        limit = guard.find(kind, period)
        if limit is None or limit.pending is None:
            raise NothingToConfirm
        limit.pending = None
        return _changed(kind, period, limit.amount, now)

    return await _change(session, player_id, change, now)


async def exclude(
    session: AsyncSession, player_id: int, kind: ExclusionKind, days: int | None, now: datetime
) -> Guard:
    """Starts or lengthens a break, for good without `days`. Raises `CannotLift` for a shorter one."""

    async def change(connection: Connection, guard: Guard) -> Event | None:
        until = FOREVER if days is None else now + timedelta(days=days)
        if guard.excluded(now) and guard.excluded_until is not None:
            weaker = guard.exclusion == "self_exclusion" and kind == "cool_off"
            if until < guard.excluded_until or weaker:
                raise CannotLift(kind=guard.exclusion, until=shown(guard.excluded_until))
        guard.exclusion, guard.excluded_until = kind, until
        return ExclusionStarted(exclusion=kind, until=shown(until))

    return await _change(session, player_id, change, now)


async def remind(session: AsyncSession, player_id: int, minutes: int | None, now: datetime) -> Guard:
    """How often the member wants to be told how long they have played; None for never."""

    async def change(connection: Connection, guard: Guard) -> Event | None:
        guard.reality_check_minutes = minutes
        return None

    return await _change(session, player_id, change, now)


async def _change(
    session: AsyncSession,
    player_id: int,
    change: Change,
    now: datetime,
) -> Guard:
    """Under the lock of the member's account, which every bet takes too."""
    head = await journal.lock(session, player_id)
    connection = await driver(session)
    guards = await repository.guards_of(connection, [player_id])
    guard = guards.get(player_id, Guard())
    event = await change(connection, guard)
    await repository.write_guards(connection, {player_id: guard})
    await repository.mark(connection, player_id, guarded=guard.holds)
    if event is not None:
        await journal.append_under_lock(session, head, [Entry(event)], now)
    return guard


async def _opened(
    connection: Connection,
    player_id: int,
    kind: Kind,
    period: Period,
    amount: int,
    now: datetime,
    tz: ZoneInfo,
) -> Limit:
    """A new limit, with what the period has seen already."""
    start = period_start(now.astimezone(tz).date(), period)
    since = datetime.combine(start, datetime.min.time(), tz)
    used = await repository.used_since(connection, player_id, since)
    counted = {"loss": used.staked - used.paid, "wager": used.staked, "time": used.seconds, "spend": 0}
    return Limit(kind, period, amount, start, counted[kind])


def _changed(kind: Kind, period: Period, amount: int | None, holds_from: datetime) -> LimitChanged:
    return LimitChanged(limit=kind, period=period, amount=amount, holds_from=shown(holds_from))
