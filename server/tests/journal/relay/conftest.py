"""A club of a few members, and a table of effects that counts what reactions did."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import asyncpg
import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal
from casino_club.core.clock import system_clock
from casino_club.core.db import Database, driver, make_engine
from casino_club.core.rng import system_entropy
from casino_club.events import LevelReached
from casino_club.journal import Entry, Fact
from casino_club.journal.relay import Reaction, Reactions, Relay
from tests.fixtures.engines import FreshDatabase, casino_engines, fresh_database, make_database

__all__ = ["casino_engines", "fresh_database", "make_database"]

MEMBERS = range(1, 6)
KIND = LevelReached.kind


@dataclass
class Club:
    """A database with members, and what to look at in it."""

    url: str
    database: Database
    superuser: asyncpg.Connection

    async def tell(self, player_id: int, times: int = 1) -> None:
        """Writes facts of one member, one transaction each."""
        for _ in range(times):
            async with self.database.transaction() as session:
                await journal.append(session, [(player_id, a_fact())], system_clock())

    async def effects(self, reaction: str = "counts") -> list[tuple[int, int, int]]:
        """`(player_id, seq, times)` of what a reaction did."""
        rows = await self.superuser.fetch(
            "SELECT player_id, seq, count(*) FROM effect WHERE reaction = $1 GROUP BY 1, 2 ORDER BY 1, 2",
            reaction,
        )
        return [tuple(row) for row in rows]

    def reactions(self, *table: Reaction, sink: str = "reactions") -> Reactions:
        return Reactions(self.url, self.database, system_clock, {KIND: table}, sink=sink)


def a_fact() -> Entry:
    return Entry(LevelReached(level=2, previous_level=1, experience_points=500))


def counting(name: str = "counts", *, failing_on: Callable[[Fact], bool] = lambda _: False) -> Reaction:
    """A reaction that leaves one row a fact, and fails on those that are said."""

    async def react(session: AsyncSession, facts: Sequence[Fact], now: datetime) -> None:
        connection = await driver(session)
        for fact in facts:
            await connection.execute("INSERT INTO effect VALUES ($1, $2, $3)", name, fact.player_id, fact.seq)
            if failing_on(fact):
                raise ValueError(f"cannot count {fact.player_id}/{fact.seq}")

    return Reaction(name, react)


@pytest.fixture
async def club(fresh_database: FreshDatabase) -> AsyncIterator[Club]:
    database = Database(make_engine(fresh_database.app_url))
    superuser = await asyncpg.connect(fresh_database.superuser_url)
    await superuser.execute("CREATE TABLE effect (reaction text, player_id bigint, seq bigint)")
    await superuser.execute("GRANT SELECT, INSERT ON effect TO casino_app")
    async with database.transaction() as session:
        for player_id in MEMBERS:
            await journal.open_account(session, player_id, system_entropy)
    yield Club(fresh_database.app_url, database, superuser)
    await superuser.close()
    await database.engine.dispose()


@pytest.fixture
async def running() -> AsyncIterator[Callable[..., Awaitable[Relay]]]:
    """Starts relays that stop with the test."""
    relays: list[Relay] = []

    async def run(*followers: Reactions) -> Relay:
        relay = Relay(followers)
        await relay.start()
        relays.append(relay)
        return relay

    yield run
    for relay in relays:
        await relay.stop()


async def eventually(check: Callable[[], Awaitable[bool]], seconds: float = 60) -> None:
    """Waits until the check holds."""
    async with asyncio.timeout(seconds):
        while not await check():  # noqa: ASYNC110 - what is waited for happens in PostgreSQL
            await asyncio.sleep(0.02)
