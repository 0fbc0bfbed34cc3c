"""Reactions in PostgreSQL: position and effects commit together, so each effect happens once."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.core.clock import Clock
from casino_club.core.db import Connection, Database, driver
from casino_club.journal.facts import Fact
from casino_club.journal.relay import metrics, repository
from casino_club.journal.relay.follower import Follower
from casino_club.journal.relay.isolation import Failed, Reaction, isolate
from casino_club.journal.relay.position import Lease, LeaseLost, Position

log = logging.getLogger(__name__)

MOST_STRIKES = 3
"""A reaction that takes the connection down so often on one batch is set aside for it."""
FIRST_PAUSE = timedelta(seconds=2)

Committed = Callable[[Mapping[Any, Any]], Awaitable[None]]
"""Told what reactions left in `session.info`, once it is true; nobody waits for it to succeed."""

Run = Callable[[AsyncSession, Reaction, Sequence[Fact], datetime], Awaitable[None]]


class Reactions(Follower):
    """The sink of all reactions: kind of fact → who reacts."""

    def __init__(
        self,
        database_url: str,
        database: Database,
        clock: Clock,
        table: Mapping[str, Sequence[Reaction]],
        *,
        sink: str = "reactions",
        committed: Committed | None = None,
    ) -> None:
        super().__init__(sink, database_url)
        self._database, self._clock, self._table = database, clock, table
        self._committed = committed
        self._strikes: Counter[str] = Counter()

    async def resume(self, connection: Connection, lease: Lease) -> None:
        """Nothing to finish: a batch whose position is not stored had no effect either."""

    async def rest(self, connection: Connection, lease: Lease) -> None:
        """Nothing to do: positions are stored batch by batch."""

    async def step(self, connection: Connection, lease: Lease) -> int:
        facts, end = await repository.unread_facts(connection, lease)
        if end is None:
            return 0
        try:
            await self._commit(lease, facts, end, _together)
        except LeaseLost:
            raise
        except Exception:
            # Which reaction, and on which fact? Again, with a way back around each.
            await self._commit(lease, facts, end, self._apart)
        self._strikes.clear()
        lease.position, lease.since = end, facts[-1].created_at
        return len(facts)

    async def _commit(self, lease: Lease, facts: Sequence[Fact], end: Position, run: Run) -> None:
        by_kind: dict[str, list[Fact]] = {kind: [] for kind in self._table}
        for fact in facts:
            if fact.kind in by_kind:
                by_kind[fact.kind].append(fact)
        now = self._clock()
        async with self._database.transaction() as session:
            for kind, same in by_kind.items():
                if same:
                    for reaction in self._table[kind]:
                        await run(session, reaction, same, now)
            await repository.advance(await driver(session), lease, end, facts[-1].created_at)
        if self._committed is not None:
            try:
                await self._committed(session.info)
            except Exception as error:
                log.warning("what was counted could not be shown: %r", error)

    async def _apart(
        self, session: AsyncSession, reaction: Reaction, facts: Sequence[Fact], now: datetime
    ) -> None:
        failed: Failed = []
        if self._strikes[reaction.name] >= MOST_STRIKES:
            failed = [(fact, "takes the connection down") for fact in facts]
        else:
            self._strikes[reaction.name] += 1  # taken back unless the connection is lost on the way
            await isolate(session, reaction, facts, now, failed)
            self._strikes[reaction.name] -= 1
        if failed:
            await repository.record_failures(await driver(session), reaction.name, failed, now + FIRST_PAUSE)
            metrics.FAILURES.labels(reaction.name).inc(len(failed))
            log.warning("%s failed on %d facts: %s", reaction.name, len(failed), failed[0][1])


async def _together(session: AsyncSession, reaction: Reaction, facts: Sequence[Fact], now: datetime) -> None:
    await reaction.run(session, facts, now)
