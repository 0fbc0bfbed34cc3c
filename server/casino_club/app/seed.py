"""What a fresh club starts with (D12), and what a strict one may not keep."""

from __future__ import annotations

from casino_club.accounts import seeds
from casino_club.accounts.seeds import Seeded
from casino_club.app.bootstrap import make_runtime
from casino_club.core.settings import Settings

NOTHING = Seeded(created=[], admin_password=None)


async def seed_once(settings: Settings) -> Seeded:
    """Makes the accounts that are missing: the administrator, and the demo members unless strict."""
    if not settings.auto_seed_basic:
        return NOTHING
    players = () if settings.is_strict else seeds.PLAYERS
    runtime = make_runtime(settings)
    try:
        async with runtime.database.transaction() as session:
            return await seeds.seed_demo_accounts(session, runtime.accounts, players)
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
