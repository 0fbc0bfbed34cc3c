"""Sockets end with their session: at a word through Redis, and by looking in PostgreSQL."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence

from casino_club.accounts import sessions
from casino_club.core.clock import Clock
from casino_club.core.db import Database
from casino_club.realtime import repository
from casino_club.realtime.greetings import revoked
from casino_club.realtime.member import Subscriber
from casino_club.realtime.outbox import Closing

log = logging.getLogger(__name__)

LOOK_SECONDS = 2.0
REVOKED = Closing(4401, "session revoked")
EXPIRED = Closing(4401, "token expired")


class SessionWatch:
    """Closes sockets whose session was revoked, or whose token has run out."""

    def __init__(
        self, database: Database, clock: Clock, open_sockets: Callable[[], Mapping[str, Sequence[Subscriber]]]
    ) -> None:
        self._database, self._clock, self._open_sockets = database, clock, open_sockets

    def ended(self, session_ids: set[str]) -> None:
        """These sessions are over: says so, and closes behind it."""
        now = self._clock()
        by_session = self._open_sockets()
        for session_id in session_ids & by_session.keys():
            farewell = revoked(session_id, now)
            for subscriber in by_session[session_id]:
                subscriber.outbox.push(farewell)
                subscriber.outbox.close(REVOKED)

    async def run(self) -> None:
        """Looks every two seconds: a revocation takes effect without Redis too."""
        quiet = False
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            self._expire()
            try:
                await self._look()
                quiet = False
            except Exception as error:
                if not quiet:
                    log.warning("cannot look for ended sessions, will keep trying", exc_info=error)
                quiet = True

    async def _look(self) -> None:
        asked = list(self._open_sockets())
        if asked:
            async with repository.unwrapped(self._database) as connection:
                live = await sessions.live(connection, asked)
            self.ended(set(asked) - live)

    def _expire(self) -> None:
        now = self._clock()
        for same in self._open_sockets().values():
            for subscriber in same:
                if subscriber.visitor.until <= now:
                    subscriber.outbox.close(EXPIRED)
