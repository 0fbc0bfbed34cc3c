"""What runs beside the requests of a process: the hub of its sockets, the relay, the schedule."""

from __future__ import annotations

from casino_club.app.bootstrap import Runtime
from casino_club.app.schedule import Schedule
from casino_club.app.subscriptions import REACTIONS, messages
from casino_club.games.odds import OddsBook
from casino_club.journal.relay import Delivery, Reactions, Relay
from casino_club.realtime import Hub, RealtimeSink, Streams, Tickets


class Background:
    """Started with the application and stopped with it; `with_worker` adds relay and schedule."""

    def __init__(self, runtime: Runtime, book: OddsBook, *, with_worker: bool) -> None:
        settings, database, clock = runtime.settings, runtime.database, runtime.clock
        streams, told = Streams(runtime.redis, database), messages(book)
        tickets = Tickets(settings.api_secret_key, database, clock)
        self.hub = Hub(settings.redis_url, database, streams, told, tickets, clock)
        self.relay = Relay(
            [
                Reactions(settings.database_url, database, clock, REACTIONS),
                Delivery(RealtimeSink(database, streams, told), settings.database_url),
            ]
        )
        self._schedule = Schedule(runtime)
        self._with_worker = with_worker

    async def start(self) -> None:
        """Needs PostgreSQL; Redis may come later."""
        await self.hub.start()
        if self._with_worker:
            await self.relay.start()
            await self._schedule.start()

    async def stop(self) -> None:
        """In the reverse order; what was not committed is done again by the next process."""
        if self._with_worker:
            await self._schedule.stop()
            await self.relay.stop()
        await self.hub.stop()
