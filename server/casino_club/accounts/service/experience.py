"""Experience, and the levels it reaches (A-055)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal
from casino_club.accounts import repository
from casino_club.accounts.levels import level_of
from casino_club.events import LevelReached
from casino_club.journal import Entry, Fact, key_digest


async def add_experience(session: AsyncSession, gains: Mapping[int, int], now: datetime) -> list[Fact]:
    """Adds experience to many members at once; one `LevelReached` for each who crossed into a new level.

    Rows are locked in id order. Effects are exactly once when the caller's position commits with them.
    """
    before = await repository.lock_experience(session, gains.keys())
    gains = {user_id: gains[user_id] for user_id in before if gains[user_id] > 0}
    if not gains:
        return []
    await repository.add_experience(session, gains)
    reached = [
        (user_id, _reached(before[user_id], before[user_id] + gained))
        for user_id, gained in gains.items()
        if level_of(before[user_id]) != level_of(before[user_id] + gained)
    ]
    return await journal.append(session, reached, now) if reached else []


def _reached(before: int, after: int) -> Entry:
    event = LevelReached(level=level_of(after), previous_level=level_of(before), experience_points=after)
    return Entry(event, key=key_digest("level", f"level:{event.level}"))
