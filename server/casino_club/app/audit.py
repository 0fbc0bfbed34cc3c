"""What the records prove: every promise, one round, one member's statistics."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import asyncpg

from casino_club.accounts import repository as accounts
from casino_club.accounts.nicknames import key_of
from casino_club.app.bootstrap import make_runtime
from casino_club.core.clock import system_clock
from casino_club.core.db import Connection
from casino_club.core.errors import NotFound
from casino_club.core.settings import Settings
from casino_club.games import repository as games
from casino_club.games.audit import RoundAudit
from casino_club.games.counting import Tallies, count
from casino_club.games.crash.audit import CrashAudit
from casino_club.games.odds import OddsBook
from casino_club.games.replay import Sample, rebuild_stats, replay_at_random, replay_round
from casino_club.games.repository import Tally
from casino_club.journal import repository as journal
from casino_club.journal.facts import Fact
from casino_club.journal.verify import Finding
from casino_club.journal.verify import verify as verify_journal
from casino_club.protection.audit import LimitAudit
from casino_club.rewards.audit import RewardAudit

PAGE = 5_000


@dataclass
class Report:
    """How much was read, and everything wrong with it."""

    accounts: int
    facts: int
    findings: list[Finding]


async def verify_all(settings: Settings) -> Report:
    """Every promise against every row, in one snapshot."""
    async with _records(settings) as (connection, book):
        counter = _Counter()
        observers = counter, RoundAudit(book), CrashAudit(book), LimitAudit(settings.tz), RewardAudit()
        findings = [finding async for finding in verify_journal(connection, observers)]
        return Report(len(counter.members), counter.facts, findings)


async def replay(settings: Settings, round_id: str) -> dict[str, Any] | None:
    """The stored round beside the recomputed one; None where no round has this id."""
    async with _records(settings) as (connection, book):
        try:
            return dataclasses.asdict(await replay_round(connection, round_id, book))
        except NotFound:
            return None


async def replay_sample(settings: Settings, most: int) -> Sample:
    """Rounds chosen at random, each computed again."""
    async with _records(settings) as (connection, book):
        return await replay_at_random(connection, most, book)


async def rebuild_statistics(settings: Settings) -> int:
    """Recounts everybody's statistics; gives the rows written."""
    async with _records(settings) as (connection, book):
        return await rebuild_stats(connection, book)


async def check_statistics(settings: Settings, nickname: str) -> list[str] | None:
    """Where a member's counters and rounds disagree; None where nobody has this nickname."""
    player_id = await _member(settings, nickname)
    if player_id is None:
        return None
    async with _records(settings) as (connection, book):
        stored = {tally.game: tally for tally in await games.stats_of(connection, player_id)}
        counted = await _recount(connection, book, player_id)
    return [
        f"{game}: stored {stored.get(game)}, counted {counted.get(game)}"
        for game in sorted(stored.keys() | counted.keys())
        if stored.get(game) != counted.get(game)
    ]


async def _recount(connection: Connection, book: OddsBook, player_id: int) -> dict[str, Tally]:
    tallies: Tallies = {}
    seq = 0
    while facts := await journal.after(connection, player_id, seq, PAGE):
        for fact in facts:
            count(tallies, fact, book)
        seq = facts[-1].seq
    return {game: tally for (_, game), tally in tallies.items()}


async def _member(settings: Settings, nickname: str) -> int | None:
    runtime = make_runtime(settings)
    try:
        async with runtime.database.reading() as session:
            return await accounts.id_by_nickname(session, key_of(nickname))
    finally:
        await runtime.close()


class _Counter:
    """An observer that only counts."""

    def __init__(self) -> None:
        self.members: set[int] = set()
        self.facts = 0

    async def begin(self, connection: Connection) -> None:
        """Needs nothing."""

    def observe(self, fact: Fact) -> list[Finding]:
        self.members.add(fact.player_id)
        self.facts += 1
        return []

    async def finish(self, connection: Connection) -> list[Finding]:
        return []


@asynccontextmanager
async def _records(settings: Settings) -> AsyncIterator[tuple[Connection, OddsBook]]:
    """A connection without the product's short timeouts, and every version of the odds."""
    connection = await asyncpg.connect(settings.database_url, timeout=3)
    try:
        await connection.execute("SET transaction_timeout = 0")
        book = OddsBook()
        await book.load(connection, system_clock())
        yield connection, book
    finally:
        await connection.close()
