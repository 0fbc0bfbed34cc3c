"""The sockets of this process and what reaches them."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
from redis.exceptions import RedisError

from casino_club.core import redis_keys
from casino_club.core.clock import Clock
from casino_club.core.db import Database
from casino_club.realtime import metrics
from casino_club.realtime.frames import SHOWN, Frame
from casino_club.realtime.gaps import Gaps
from casino_club.realtime.greetings import PONG, hello, resync
from casino_club.realtime.member import Member, Subscriber
from casino_club.realtime.messages import Messages, unnumbered
from casino_club.realtime.outbox import Closing
from casino_club.realtime.sessions import SessionWatch
from casino_club.realtime.streams import Streams
from casino_club.realtime.tickets import Tickets, Visitor
from casino_club.realtime.wakeups import Wakeups

log = logging.getLogger(__name__)

POLL_SECONDS = 1.0
"""How often the journal is asked while Redis is gone."""
WATCH_SECONDS = 5.0
HEARTBEAT_SECONDS = 3.0
STOPPING = Closing(1012, "server restarting")

_RedisGone = (RedisError, OSError, TimeoutError)


class Hub:
    """One a process. Feeds sockets from Redis, and from the journal while Redis is gone."""

    def __init__(
        self,
        redis_url: str,
        database: Database,
        streams: Streams,
        messages: Messages,
        tickets: Tickets,
        clock: Clock,
    ) -> None:
        self.tickets = tickets
        self._redis_url, self._streams, self._clock = redis_url, streams, clock
        self._gaps = Gaps(database, streams, messages, clock)
        self._sessions = SessionWatch(database, clock, self._of_sessions)
        self._members: dict[int, Member] = {}
        self._epoch = ""
        self._stir = asyncio.Event()
        self._watched_at = 0.0
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Begins to listen. Needs PostgreSQL once; Redis may come later."""
        self._epoch = await self._streams.epoch()
        self._broadcasts = redis_keys.broadcast_channel(self._epoch)
        self._revocations = redis_keys.sessions_revoked_channel()
        base = (self._broadcasts, self._revocations)
        self._wakeups = Wakeups(self._redis_url, base, self._hear, self._turned)
        work = (self._wakeups.run(), self._tend(), self._sessions.run(), self._beat())
        self._tasks = [asyncio.create_task(part) for part in work]

    async def stop(self) -> None:
        """Closes every socket with a word that it is not their fault."""
        for subscriber in self._subscribers():
            subscriber.outbox.close(STOPPING)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @contextmanager
    def attended(self, visitor: Visitor, transport: str) -> Iterator[Subscriber]:
        """A place for one socket, for as long as the block lasts; `greet` opens it."""
        subscriber = Subscriber(visitor, transport)
        member = self._members.setdefault(visitor.player_id, Member(visitor.player_id))
        member.subscribers.add(subscriber)
        metrics.SOCKETS.labels(transport).inc()
        try:
            yield subscriber
        finally:
            metrics.SOCKETS.labels(transport).dec()
            if subscriber.outbox.closing is not None:
                metrics.CLOSED.labels(str(subscriber.outbox.closing.code)).inc()
            member.subscribers.discard(subscriber)
            if not member.subscribers and self._members.get(member.player_id) is member:
                del self._members[member.player_id]

    async def greet(self, subscriber: Subscriber, last_id: int | None) -> None:
        """Says hello and replays what lies behind `last_id`. Raises when PostgreSQL does not answer.

        Watched first, read then: a fact committed after the read is one the relay will bring.
        """
        player_id = subscriber.visitor.player_id
        await self._watch({player_id})
        place, frames = await self._gaps.at(player_id, last_id)
        now = self._clock()
        missed = [resync(now)] if frames is None else frames
        subscriber.open(hello(place, self._epoch, now), missed, place.seq)
        member = self._members[player_id]
        member.opened(subscriber)
        if member.is_behind:
            self._stir.set()

    async def broadcast_all(self, message_type: str, data: object, subtype: str | None = None) -> None:
        """Shows every member of the club something; without Redis those of this process."""
        message = unnumbered(message_type, data, self._clock(), subtype)
        try:
            await self._streams.broadcast(message)
        except _RedisGone:
            self._hear(self._broadcasts, b"%d\n%s" % (SHOWN, message))

    async def show(
        self,
        player_id: int,
        message_type: str,
        data: object,
        subtype: str | None = None,
        progress_version: int = 0,
    ) -> None:
        """Shows one member something that is no fact; without Redis on the sockets of this process."""
        message = unnumbered(message_type, data, self._clock(), subtype, progress_version)
        try:
            await self._streams.show(player_id, message)
        except _RedisGone:
            if player_id in self._members:
                self._members[player_id].hear(Frame(SHOWN, (message.decode(),)))

    def _subscribers(self) -> list[Subscriber]:
        return [each for member in self._members.values() for each in member.subscribers]

    def _hear(self, channel: str, data: bytes) -> None:
        if channel == self._revocations:
            self._sessions.ended(set(msgspec.json.decode(data)["session_ids"]))
            return
        frame = Frame.parse(data)
        if channel == self._broadcasts:
            for subscriber in self._subscribers():
                subscriber.offer(frame)
            return
        member = self._members.get(redis_keys.member_of_channel(channel))
        if member is not None:
            member.hear(frame)
            if member.is_behind:
                self._stir.set()

    def _turned(self) -> None:
        metrics.LIVE.set(self._wakeups.live)
        self._watched_at = 0.0
        self._stir.set()

    async def _watch(self, players: set[int]) -> set[int]:
        """Makes sure that facts of the members reach us; gives those of whom some may have passed by."""
        channels = {redis_keys.member_channel(self._epoch, player) for player in players}
        try:
            await self._wakeups.subscribe(channels)
            return await self._streams.watch(players)
        except _RedisGone:
            if self._wakeups.live:
                self._wakeups.restart()
            return set()

    async def _tend(self) -> None:
        """Keeps watching, and reads back for members who are known, or must be feared, to be behind."""
        quiet = False
        while True:
            self._stir.clear()
            try:
                await self._fill(await self._late())
                quiet = False
            except Exception as error:
                if not quiet:
                    log.warning("cannot read sockets' gaps, will keep trying", exc_info=error)
                quiet = True
                await asyncio.sleep(POLL_SECONDS)
            try:
                async with asyncio.timeout(POLL_SECONDS):
                    await self._stir.wait()
            except TimeoutError:
                continue

    async def _late(self) -> set[int]:
        if not self._wakeups.live:
            return set(self._members)
        late = {player for player, member in self._members.items() if member.is_behind}
        if time.monotonic() - self._watched_at > WATCH_SECONDS:
            fresh, self._watched_at = not self._watched_at, time.monotonic()
            players = set(self._members)
            lapsed = await self._watch(players) if players else set()
            late |= players if fresh else lapsed
            await self._wakeups.keep(
                {redis_keys.member_channel(self._epoch, player) for player in self._members}
            )
        return late

    async def _fill(self, players: set[int]) -> None:
        held = {p: m.seq for p in players if (m := self._members.get(p)) is not None and m.seq is not None}
        if not held:
            return
        for player_id, (place, frames) in (await self._gaps.behind(held)).items():
            member = self._members.get(player_id)
            if member is None:
                continue
            metrics.FILLED.labels("resync" if frames is None else "replay").inc()
            if frames is None:
                member.skip(resync(self._clock()), place.seq)
            else:
                member.fill(frames)

    def _of_sessions(self) -> dict[str, list[Subscriber]]:
        found: dict[str, list[Subscriber]] = {}
        for subscriber in self._subscribers():
            found.setdefault(subscriber.visitor.session_id, []).append(subscriber)
        return found

    async def _beat(self) -> None:
        """Browsers cannot ping over server-sent events: the server gives the sign of life."""
        while True:
            await asyncio.sleep(HEARTBEAT_SECONDS)
            for subscriber in self._subscribers():
                if subscriber.transport == "sse":
                    subscriber.offer(PONG)
