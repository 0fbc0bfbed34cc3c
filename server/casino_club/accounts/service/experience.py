"""Experience, and the levels it reaches (A-055)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal
from casino_club.accounts import repository
from casino_club.accounts.levels import level_of
from casino_club.core.db import driver
from casino_club.events import LevelReached
from casino_club.inventory import repository as belongings
from casino_club.inventory.boosts import factor_at
from casino_club.journal import Entry, Fact, key_digest


class Gain(NamedTuple):
    """Experience somebody gained, and when: a booster that ran then multiplies it."""

    player_id: int
    xp: int
    at: datetime


async def add_experience(session: AsyncSession, gains: Sequence[Gain], now: datetime) -> list[Fact]:
    """Adds experience to many members at once; one `LevelReached` for each who crossed into a new level.

    Rows are locked in id order. Effects are exactly once when the caller's position commits with them.
    """
    totals = await boosted(session, gains)
    before = await repository.lock_experience(session, totals.keys())
    reached = await raised(session, before, totals)
    return await journal.append(session, reached, now) if reached else []


async def boosted(session: AsyncSession, gains: Sequence[Gain]) -> dict[int, int]:
    """What each gained altogether, boosters counted."""
    totals: dict[int, int] = {}
    if not gains:
        return totals
    players = {gain.player_id for gain in gains}
    running = await belongings.boosts_of(await driver(session), players, min(gain.at for gain in gains))
    for player_id, xp, at in gains:
        factor = factor_at(running.get(player_id, ()), at)
        totals[player_id] = totals.get(player_id, 0) + xp * factor
    return totals


async def raised(
    session: AsyncSession, before: Mapping[int, int], totals: Mapping[int, int]
) -> list[tuple[int, Entry]]:
    """Adds to members whose rows are locked, `before` being what they had; the levels they crossed into."""
    gains = {user_id: totals[user_id] for user_id in before if totals.get(user_id, 0) > 0}
    if not gains:
        return []
    await repository.add_experience(session, gains)
    return [
        (user_id, _reached(before[user_id], before[user_id] + gained))
        for user_id, gained in gains.items()
        if level_of(before[user_id]) != level_of(before[user_id] + gained)
    ]


def _reached(before: int, after: int) -> Entry:
    event = LevelReached(level=level_of(after), previous_level=level_of(before), experience_points=after)
    return Entry(event, key=key_digest("level", f"level:{event.level}"))
