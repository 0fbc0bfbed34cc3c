"""Rate limits, on `limits`: one in this process for the hot path, one shared through Redis for the rest.

With Redis gone the shared one counts in this process's memory: a request never fails for it,
and the door never stands open.
"""

from __future__ import annotations

import asyncio
import logging
import math
import time
from typing import Final

from limits import RateLimitItem, parse
from limits.aio.storage import RedisStorage
from limits.aio.strategies import MovingWindowRateLimiter as SharedWindow
from limits.strategies import MovingWindowRateLimiter as LocalWindow
from limits.util import WindowStats
from redis.asyncio import Redis
from redis.exceptions import RedisError

from casino_club.core.errors import RateLimited
from casino_club.core.moving_windows import MovingWindows
from casino_club.core.redis_keys import RATE_LIMIT_PREFIX

log = logging.getLogger(__name__)

RULES: Final[dict[str, RateLimitItem]] = {
    "signup": parse("10/minute"),
    "login": parse("60/minute"),
    "login_account": parse("10/minute"),
    "availability": parse("60/minute"),
    "invite": parse("20/minute"),
    "credentials": parse("10/minute"),
    "write": parse("10/second"),
    "read": parse("50/second"),
    "overlay": parse("10/second"),
}
"""What is limited, by name; whom a rule counts is said where it is hit (address, account, member)."""

REDIS_PATIENCE_SECONDS = 0.3
REDIS_PAUSE_SECONDS = 2.0


def _refused(stats: WindowStats) -> RateLimited:
    return RateLimited(retry_after_seconds=max(1, math.ceil(stats.reset_time - time.time())))


class MemberLimit:
    """One limit a member, in this process, for the hot path: a few microseconds."""

    def __init__(self, rule: str, *, enabled: bool = True) -> None:
        self._item = parse(rule)
        self._enabled = enabled
        self._window = LocalWindow(MovingWindows())

    def check(self, member_id: int) -> None:
        """Counts one request. Raises `RateLimited` when it is one too many."""
        if self._enabled and not self._window.hit(self._item, str(member_id)):
            raise _refused(self._window.get_window_stats(self._item, str(member_id)))


class RateLimits:
    """The limits of `RULES`, counted over all processes while Redis answers."""

    def __init__(self, redis: Redis, *, enabled: bool = True) -> None:
        self._enabled = enabled
        self._local = LocalWindow(MovingWindows())
        self._shared = SharedWindow(
            RedisStorage(
                "async+redis://",
                implementation="redispy",
                key_prefix=RATE_LIMIT_PREFIX,
                connection_pool=redis.connection_pool,  # type: ignore[arg-type]
            )
        )
        self._redis_paused_until = 0.0

    async def hit(self, rule: str, *identity: str) -> None:
        """Counts one request of `identity`. Raises `RateLimited` when it is one too many."""
        if not self._enabled:
            return
        item, names = RULES[rule], (rule, *identity)
        if time.monotonic() >= self._redis_paused_until:
            try:
                async with asyncio.timeout(REDIS_PATIENCE_SECONDS):
                    if not await self._shared.hit(item, *names):
                        raise _refused(await self._shared.get_window_stats(item, *names))
                return
            except (RedisError, OSError, TimeoutError) as error:
                self._redis_paused_until = time.monotonic() + REDIS_PAUSE_SECONDS
                log.warning("rate limits are counted in this process for now: %r", error)
        if not self._local.hit(item, *names):
            raise _refused(self._local.get_window_stats(item, *names))
