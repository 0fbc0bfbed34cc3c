"""Settings → Runtime: the only place that chooses an adapter."""

from __future__ import annotations

from dataclasses import dataclass

from redis.asyncio import Redis

from casino_club.core.clock import Clock, system_clock
from casino_club.core.db import Database, make_engine
from casino_club.core.rng import Entropy, system_entropy
from casino_club.core.settings import Settings


@dataclass
class Runtime:
    """What the edges of every package are handed; `app.state.runtime` in a request."""

    settings: Settings
    database: Database
    redis: Redis
    clock: Clock = system_clock
    entropy: Entropy = system_entropy

    async def close(self) -> None:
        """Gives every connection back."""
        await self.redis.aclose()
        await self.database.engine.dispose()


def make_runtime(settings: Settings) -> Runtime:
    """A runtime over the engines the settings name; nothing is connected yet."""
    redis = Redis.from_url(settings.redis_url, socket_connect_timeout=0.5, socket_timeout=1.0)
    return Runtime(settings=settings, database=Database(make_engine(settings.database_url)), redis=redis)
