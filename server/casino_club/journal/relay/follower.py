"""One sink following the journal for as long as the process lives."""

from __future__ import annotations

import asyncio
import logging
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from casino_club.core.db import SERVER_SETTINGS, Connection
from casino_club.journal.relay import metrics, repository
from casino_club.journal.relay.pacing import Pacing, retry_pause
from casino_club.journal.relay.position import Lease, LeaseLost
from casino_club.journal.relay.repository import BATCH

log = logging.getLogger(__name__)

STANDBY_SECONDS = 1.0
"""How often a process without the lease asks for it."""

_SERVER_SETTINGS = {
    **SERVER_SETTINGS,
    # The lock of a holder whose machine vanished is freed by the server's keepalive.
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
    # Read in the index's order, however long the backlog: a plan that sorts reads all of it for each batch
    # (measured on 100,000 facts: 29 µs a fact against 3).
    "enable_sort": "off",
    "enable_seqscan": "off",
    "enable_bitmapscan": "off",
}


class Follower(ABC):
    """Holds the lease of one sink and steps it through the journal; survives every engine."""

    from_start = True
    """Whether a sink seen for the first time begins with the club's first fact."""

    def __init__(self, sink: str, database_url: str) -> None:
        self.sink = sink
        self.trouble: str | None = None
        self._url = database_url
        self._reached = time.time()
        self._failures = 0

    @abstractmethod
    async def resume(self, connection: Connection, lease: Lease) -> None:
        """Finishes what a holder before us announced and perhaps did not deliver."""

    @abstractmethod
    async def step(self, connection: Connection, lease: Lease) -> int:
        """Puts the next facts behind the sink; gives how many."""

    @abstractmethod
    async def rest(self, connection: Connection, lease: Lease) -> None:
        """Called when there is nothing new."""

    @property
    def lag_seconds(self) -> float:
        """0 while the sink has seen the journal's end, else how long ago it last had."""
        return max(0.0, time.time() - self._reached)

    async def run(self) -> None:
        """Follows until cancelled."""
        while True:
            try:
                async with self._leased() as (connection, lease):
                    await self._follow(connection, lease)
            except LeaseLost:
                log.info("sink lease lost", extra={"sink": self.sink})
            except Exception as error:
                self._note(error)
            metrics.LAG_SECONDS.labels(self.sink).set(self.lag_seconds)
            await asyncio.sleep(retry_pause(self._failures) if self._failures else STANDBY_SECONDS)

    async def _follow(self, connection: Connection, lease: Lease) -> None:
        await self.resume(connection, lease)
        pacing = Pacing()
        while True:
            started = time.perf_counter()
            found = await self.step(connection, lease)
            if not found:
                await self.rest(connection, lease)
            self._report(found, lease)
            await asyncio.sleep(pacing.pause(found, BATCH, time.perf_counter() - started))

    @asynccontextmanager
    async def _leased(self) -> AsyncIterator[tuple[Connection, Lease]]:
        connection = await asyncpg.connect(
            self._url, server_settings=_SERVER_SETTINGS, timeout=3, command_timeout=5
        )
        try:
            while True:
                lease = await repository.take_lease(connection, self.sink, from_start=self.from_start)
                if lease is not None:
                    break
                self._reached, self._failures = time.time(), 0  # the holder reports for this sink
                await asyncio.sleep(STANDBY_SECONDS)
            yield connection, lease
        finally:
            connection.terminate()

    def _report(self, found: int, lease: Lease) -> None:
        self._reached = time.time() if found < BATCH else lease.since.timestamp()
        if self._failures:
            log.info("sink follows again", extra={"sink": self.sink})
            self._failures, self.trouble = 0, None
        metrics.LAG_SECONDS.labels(self.sink).set(self.lag_seconds)
        if found:
            metrics.POSITION.labels(self.sink).set(lease.position.xid)
            metrics.FACTS.labels(self.sink).inc(found)

    def _note(self, error: Exception) -> None:
        """Logs once an outage, not once a retry."""
        self._failures += 1
        self.trouble = f"{type(error).__name__}: {error}"
        if self._failures == 1:
            metrics.OUTAGES.labels(self.sink).inc()
            log.warning("sink stopped, will keep trying", extra={"sink": self.sink}, exc_info=error)
