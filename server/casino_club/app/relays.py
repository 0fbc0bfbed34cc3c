"""What runs beside the requests of a process: the hub of its sockets, the relay, the schedule, crash."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from casino_club.app.bootstrap import Runtime
from casino_club.app.schedule import Schedule
from casino_club.app.subscriptions import messages, objectives, reactions
from casino_club.core.db import driver
from casino_club.games.crash.conductor import Conductor, Pace
from casino_club.games.settler import Settler
from casino_club.journal.relay import Delivery, Reactions, Relay
from casino_club.progress.tracking import MOVED, Moved
from casino_club.realtime import Hub, RealtimeSink, Streams, Tickets

log = logging.getLogger(__name__)

ODDS_SECONDS = 1.0


class Background:
    """Started with the application and stopped with it; `with_worker` adds relay, schedule and conductor."""

    def __init__(self, runtime: Runtime, settler: Settler, *, with_worker: bool) -> None:
        settings, database, clock = runtime.settings, runtime.database, runtime.clock
        streams, told = Streams(runtime.redis, database), messages(runtime.book)
        tickets = Tickets(settings.api_secret_key, database, clock)
        self.hub = Hub(settings.redis_url, database, streams, told, tickets, clock)
        self.relay = Relay(
            [
                Reactions(
                    settings.database_url,
                    database,
                    clock,
                    reactions(runtime.book, settings.tz),
                ),
                Reactions(
                    settings.database_url,
                    database,
                    clock,
                    objectives(runtime.book, settings.tz),
                    sink="progress",
                    committed=self._show_progress,
                ),
                Delivery(RealtimeSink(database, streams, told), settings.database_url),
            ]
        )
        self._schedule = Schedule(runtime)
        self._runtime = runtime
        self.conductor = Conductor(
            settings.database_url,
            settler,
            runtime.book,
            self.hub.broadcast_all,
            clock,
            runtime.entropy,
            Pace(
                betting=timedelta(seconds=settings.crash_betting_seconds),
                pause=timedelta(seconds=settings.crash_pause_seconds),
            ),
        )
        self._streams = streams
        self._with_worker = with_worker

    async def start(self) -> None:
        """Needs PostgreSQL; Redis may come later."""
        self._following = asyncio.create_task(self._follow_odds())
        await self.hub.start()
        if self._with_worker:
            await self.relay.start()
            await self._schedule.start()
            await self.conductor.start()

    async def stop(self) -> None:
        """In the reverse order; what was not committed is done again by the next process."""
        self._following.cancel()
        await asyncio.gather(self._following, return_exceptions=True)
        if self._with_worker:
            await self.conductor.stop()
            await self._schedule.stop()
            await self.relay.stop()
        await self.hub.stop()

    async def _show_progress(self, left: Mapping[Any, Any]) -> None:
        """Counters that moved, to the sockets of those who are watching."""
        moved: dict[int, list[Moved]] = {}
        for each in left.get(MOVED, ()):
            moved.setdefault(each.player_id, []).append(each)
        for player_id in await self._streams.watched(moved) if moved else ():
            own = moved[player_id]
            items = [
                {
                    "key": each.key,
                    "count": each.value,
                    "target": each.target,
                    "done": each.value >= each.target,
                }
                for each in own
            ]
            await self.hub.show(player_id, "mission_progress", {"items": items}, None, own[-1].version)

    async def _follow_odds(self) -> None:
        """What operators set, and odds whose time has come, reach every process within a second or so."""
        while True:
            await asyncio.sleep(ODDS_SECONDS)
            try:
                async with self._runtime.database.reading() as session:
                    await self._runtime.book.load(await driver(session), self._runtime.clock())
            except Exception as error:
                log.warning("games go on by the odds last read: %r", error)
                await asyncio.sleep(ODDS_SECONDS)
