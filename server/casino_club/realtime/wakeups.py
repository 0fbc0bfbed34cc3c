"""One pub/sub connection a process: what relays and other processes say, as it is said."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

log = logging.getLogger(__name__)

FIRST_RETRY_SECONDS, LAST_RETRY_SECONDS = 0.1, 2.0
ANSWER_SECONDS = 3.0
"""Generous: a busy process takes its time to read the answer, and distrust costs all subscriptions."""


class Wakeups:
    """Listens to channels; `live` while what is published on them arrives.

    `on_change` is called when `live` turns. While it is true nothing published on a channel that
    `subscribe` has returned for is missed; what was missed before is the caller's to fetch.
    """

    def __init__(
        self,
        redis_url: str,
        base: tuple[str, ...],
        on_message: Callable[[str, bytes], None],
        on_change: Callable[[], None],
    ) -> None:
        self.live = False
        self._base, self._on_message, self._on_change = base, on_message, on_change
        # No retry of the client's own: a connection it silently makes again would hide what was missed.
        self._redis = Redis.from_url(
            redis_url, protocol=2, socket_connect_timeout=0.5, socket_timeout=1.0, retry=Retry(NoBackoff(), 0)
        )
        self._pubsub: PubSub | None = None
        self._heard: set[str] = set()
        self._awaited: dict[str, asyncio.Future[None]] = {}
        self._sending = asyncio.Lock()
        self._listening: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Listens until cancelled, whatever happens to Redis."""
        pause = FIRST_RETRY_SECONDS
        told = False
        while True:
            self._listening = asyncio.create_task(self._listen())
            try:
                await asyncio.wait({self._listening})
            except asyncio.CancelledError:
                self._listening.cancel()
                await asyncio.gather(self._listening, return_exceptions=True)
                await self._redis.aclose()
                raise
            if self.live:
                self.live, told, pause = False, False, FIRST_RETRY_SECONDS
                self._on_change()
            cause = None if self._listening.cancelled() else self._listening.exception()
            if not told:
                told = True
                log.warning("Redis is gone, sockets are fed from the journal: %r", cause)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LAST_RETRY_SECONDS)

    async def subscribe(self, channels: set[str]) -> None:
        """Returns once all are heard. Raises `RedisError`, `OSError` or `TimeoutError` when they are not."""
        async with self._sending:
            fresh = channels - self._heard
            if not self.live or self._pubsub is None:
                raise RedisError("not listening")
            if not fresh:
                return
            answers = {channel: asyncio.get_running_loop().create_future() for channel in fresh}
            self._awaited.update(answers)
            try:
                async with asyncio.timeout(ANSWER_SECONDS):
                    await self._pubsub.subscribe(*fresh)
                    await asyncio.gather(*answers.values())
            except AttributeError as closed:
                # What the client says of a connection that another task has closed.
                raise RedisError("closed meanwhile") from closed
            finally:
                for channel in fresh:
                    self._awaited.pop(channel, None)

    async def keep(self, channels: set[str]) -> None:
        """Stops hearing all others."""
        async with self._sending:
            idle = self._heard - channels - set(self._base)
            if idle and self.live and self._pubsub is not None:
                self._heard -= idle
                await self._pubsub.unsubscribe(*idle)

    def restart(self) -> None:
        """Distrusts the connection: it is closed and made again."""
        self._pubsub = None
        if self._listening is not None:
            self._listening.cancel()

    async def _listen(self) -> None:
        pubsub = self._redis.pubsub()
        self._heard.clear()
        try:
            await pubsub.subscribe(*self._base)
            self._pubsub = pubsub
            async for message in pubsub.listen():
                self._hear(message)
        finally:
            self._pubsub = None
            await pubsub.aclose()  # type: ignore[no-untyped-call]

    def _hear(self, message: dict[str, Any]) -> None:
        channel = message["channel"].decode()
        if message["type"] == "message":
            self._on_message(channel, message["data"])
        elif message["type"] == "subscribe":
            self._heard.add(channel)
            answer = self._awaited.get(channel)
            if answer is not None and not answer.done():
                answer.set_result(None)
            if not self.live and self._heard.issuperset(self._base):
                self.live = True
                log.info("listening to Redis")
                self._on_change()
