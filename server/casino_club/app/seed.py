"""What a fresh club starts with (D12), and what a strict one may not keep."""

from __future__ import annotations

from redis.exceptions import RedisError

from casino_club.accounts import seeds
from casino_club.accounts.seeds import Seeded
from casino_club.achievements.seeds import seed_achievements
from casino_club.adapters.embedded.process import EngineFailed
from casino_club.app import migrate
from casino_club.app.bootstrap import make_runtime
from casino_club.core.clock import Moment
from casino_club.core.settings import Settings
from casino_club.missions.seeds import seed_missions
from casino_club.realtime.streams import Streams

NOTHING = Seeded(created=[], admin_password=None)


class ResetRefused(EngineFailed):
    """A club whose records are nobody's to throw away."""


async def seed_once(settings: Settings) -> Seeded:
    """Makes what is missing: what there is to do, the administrator, and demo members unless strict."""
    if not settings.auto_seed_basic:
        return NOTHING
    players = () if settings.is_strict else seeds.PLAYERS
    runtime = make_runtime(settings)
    try:
        async with runtime.database.transaction() as session:
            await seed_missions(session, Moment(runtime.clock(), settings.tz))
            await seed_achievements(session)
            return await seeds.seed_demo_accounts(session, runtime.accounts, players)
    finally:
        await runtime.close()


def refuse_reset(settings: Settings) -> None:
    """Raises `ResetRefused` outside development and test."""
    if settings.is_strict:
        raise ResetRefused(
            f"ENV={settings.env}: 'seed reset'은 모든 기록을 지우므로 development와 test에서만 됩니다."
        )


async def start_over(settings: Settings) -> Seeded:
    """The club as its first start left it: every record gone, the schema anew, seeded again.

    Nothing else may be running on these engines. Whatever interrupts it, running it again ends it.
    """
    refuse_reset(settings)
    await _forget_streams(settings)
    await migrate.downgrade(settings.database_owner_url, "base")
    await migrate.upgrade(settings.database_owner_url)
    return await seed_once(settings)


async def _forget_streams(settings: Settings) -> None:
    runtime = make_runtime(settings)
    try:
        await Streams(runtime.redis, runtime.database).forget()
    except RedisError as error:
        raise EngineFailed(f"Redis does not answer, nothing was reset: {error}") from error
    finally:
        await runtime.close()


async def refusals(settings: Settings) -> list[str]:
    """Demo accounts anybody could sign in to, each named with its remedy; only strict profiles mind."""
    if not settings.is_strict:
        return []
    runtime = make_runtime(settings)
    try:
        async with runtime.database.transaction() as session:
            found = await seeds.demo_accounts_with_demo_passwords(session, runtime.accounts)
    finally:
        await runtime.close()
    return [f"{site_id}: change the demo account's password or ban it" for site_id in found]
