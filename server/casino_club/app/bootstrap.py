"""Settings → Runtime: the only place that chooses an adapter."""

from __future__ import annotations

from dataclasses import dataclass, field

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts.kit import Kit
from casino_club.accounts.profile import Totals, TotalsReader
from casino_club.core.clock import Clock, system_clock
from casino_club.core.db import Database, driver, make_engine
from casino_club.core.ratelimit import RateLimits
from casino_club.core.rng import Entropy, system_entropy
from casino_club.core.settings import Settings
from casino_club.games import repository as games
from casino_club.games import stats
from casino_club.games.odds import OddsBook


async def read_totals(session: AsyncSession, player_id: int) -> Totals:
    """The games' counters in the shape the profile shows them."""
    counted = stats.summarise(player_id, await games.stats_of(await driver(session), player_id))
    return Totals(
        games_played=counted.total_games_played,
        won=counted.total_wins,
        lost=counted.total_losses,
        best_win_amount=counted.best_win_amount,
    )


@dataclass
class Runtime:
    """What the edges of every package are handed; `app.state.runtime` in a request."""

    settings: Settings
    database: Database
    redis: Redis
    clock: Clock = system_clock
    entropy: Entropy = system_entropy
    totals: TotalsReader = read_totals
    book: OddsBook = field(default_factory=OddsBook)
    accounts: Kit = field(init=False)
    limits: RateLimits = field(init=False)

    def __post_init__(self) -> None:
        self.accounts = Kit(self.settings, self.clock, self.entropy)
        self.limits = RateLimits(self.redis, enabled=self.settings.rate_limits_enabled)

    async def close(self) -> None:
        """Gives every connection back."""
        await self.redis.aclose()
        await self.database.engine.dispose()


def make_runtime(settings: Settings) -> Runtime:
    """A runtime over the engines the settings name; nothing is connected yet."""
    redis = Redis.from_url(
        settings.redis_url,
        socket_connect_timeout=0.5,
        socket_timeout=1.0,
        # A request does not wait for a Redis that is gone: whoever asks has another way, or says so.
        retry=Retry(NoBackoff(), 0),
    )
    return Runtime(settings=settings, database=Database(make_engine(settings.database_url)), redis=redis)
