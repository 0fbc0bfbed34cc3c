"""Finding the facts a reaction fails on, so that the others have their effect."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.core.db import driver
from casino_club.journal.facts import Fact

REACTION_SECONDS = 5.0
MOST_SINGLES = 20
"""A reaction that failed on so many facts of a batch is not asked about the rest of it now."""
ERROR_LENGTH = 1_000

React = Callable[[AsyncSession, Sequence[Fact], datetime], Awaitable[None]]
Failed = list[tuple[Fact, str]]


@dataclass(frozen=True, slots=True)
class Reaction:
    """What follows from facts of one kind. `react` gets all of a batch at once, in one transaction."""

    name: str
    react: React

    async def run(self, session: AsyncSession, facts: Sequence[Fact], now: datetime) -> None:
        """Reacts, within the time a reaction may take."""
        async with asyncio.timeout(REACTION_SECONDS):
            await self.react(session, facts, now)


async def isolate(
    session: AsyncSession, reaction: Reaction, facts: Sequence[Fact], now: datetime, failed: Failed
) -> None:
    """Reacts to what can be reacted to, and adds the rest to `failed`: halves until single facts are left.

    Raises only when the connection itself is lost.
    """
    if len(failed) >= MOST_SINGLES:
        failed += [(fact, failed[-1][1]) for fact in facts]
        return
    try:
        async with session.begin_nested():
            await reaction.run(session, facts, now)
    except Exception as error:
        if await _is_lost(session):
            raise
        if len(facts) == 1:
            failed.append((facts[0], describe(error)))
            return
        middle = len(facts) // 2
        await isolate(session, reaction, facts[:middle], now, failed)
        await isolate(session, reaction, facts[middle:], now, failed)


def describe(error: Exception) -> str:
    """An error for the person who will read the list."""
    return f"{type(error).__name__}: {error}"[:ERROR_LENGTH]


async def _is_lost(session: AsyncSession) -> bool:
    try:
        await driver(session)
    except Exception:
        return True
    return False
