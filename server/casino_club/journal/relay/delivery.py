"""Sinks outside PostgreSQL: announce the range, deliver it, then say so."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from casino_club.core.db import Connection
from casino_club.journal.facts import Fact
from casino_club.journal.relay import repository
from casino_club.journal.relay.follower import Follower
from casino_club.journal.relay.position import Lease, Position

LAZY_SECONDS = 1.0
"""How long a position over facts that nobody wanted may stay unwritten: reading them twice harms nothing."""


class Token(NamedTuple):
    """The range being delivered. A range sent again carries the same token."""

    begin: Position
    end: Position


class ExternalSink(Protocol):
    """Something outside PostgreSQL that is told of facts, at least once each."""

    name: str

    async def interested(self, players: Collection[int]) -> Collection[int]:
        """Whose facts, of these members', are wanted now."""

    async def deliver(self, facts: Sequence[Fact], token: Token) -> None:
        """Delivers facts ordered by member and seq; a token seen before changes nothing."""


class Delivery(Follower):
    """Follows for one external sink. A sink seen for the first time starts with the present."""

    from_start = False

    def __init__(self, sink: ExternalSink, database_url: str) -> None:
        super().__init__(sink.name, database_url)
        self._to = sink
        self._unwritten_since: float | None = None

    async def resume(self, connection: Connection, lease: Lease) -> None:
        self._unwritten_since = None
        if lease.pending is None:
            return
        places = await repository.pending_places(connection, lease, lease.pending)
        await self._deliver(connection, lease, lease.pending, {row[1] for row in places})
        since = max((row[3] for row in places), default=lease.since)
        await self._done(connection, lease, lease.pending, since)

    async def step(self, connection: Connection, lease: Lease) -> int:
        places = await repository.unread_places(connection, lease)
        if not places:
            return 0
        xid, player_id, seq, since = places[-1]
        end = Position(xid, player_id, seq)
        wanted = await self._to.interested({row[1] for row in places})
        if wanted:
            await repository.intend(connection, lease, end)
            await self._deliver(connection, lease, end, wanted)
            await self._done(connection, lease, end, since)
        else:
            lease.position, lease.since = end, since
            await self._write_lazily(connection, lease)
        return len(places)

    async def rest(self, connection: Connection, lease: Lease) -> None:
        if self._unwritten_since is not None:
            await self._done(connection, lease, lease.position, lease.since)

    async def _deliver(
        self, connection: Connection, lease: Lease, end: Position, wanted: Collection[int]
    ) -> None:
        facts = await repository.facts_until(connection, lease, end, wanted)
        await self._to.deliver(facts, Token(lease.position, end))

    async def _done(self, connection: Connection, lease: Lease, end: Position, since: datetime) -> None:
        await repository.move(connection, lease, end, since)
        lease.position, lease.since, lease.pending = end, since, None
        self._unwritten_since = None

    async def _write_lazily(self, connection: Connection, lease: Lease) -> None:
        now = time.monotonic()
        if self._unwritten_since is None:
            self._unwritten_since = now
        elif now - self._unwritten_since > LAZY_SECONDS:
            await self._done(connection, lease, lease.position, lease.since)
