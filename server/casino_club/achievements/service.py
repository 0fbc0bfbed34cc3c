"""What members see of achievements, and claiming what they reached."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import rewards
from casino_club.accounts import repository as accounts
from casino_club.achievements import repository
from casino_club.achievements.rules import Achievement
from casino_club.core.clock import Moment
from casino_club.core.db import driver
from casino_club.core.errors import NotFound
from casino_club.progress import repository as progress
from casino_club.rewards import AlreadyClaimed, Granted, NotCompleted, Request
from casino_club.rewards import repository as offers
from casino_club.rewards.repository import Stored


@dataclass(frozen=True, slots=True)
class Standing:
    """An achievement as a member sees it; `stored` are the rewards of the tiers they reached."""

    achievement: Achievement
    count: int
    stored: dict[int, Stored]


@dataclass(frozen=True, slots=True)
class Cabinet:
    """All achievements, with how many of the club's members hold each tier."""

    standings: list[Standing]
    holders: dict[tuple[str, int], int]
    members: int
    version: int


async def cabinet(session: AsyncSession, player_id: int) -> Cabinet:
    """Everything there is to be reached, and how far the member is."""
    connection = await driver(session)
    achievements = await repository.active(connection)
    standings = [await _standing(session, player_id, each) for each in achievements]
    versions = await progress.versions(connection, [player_id])
    return Cabinet(
        standings,
        await repository.holders(connection),
        await accounts.members(session),
        versions.get(player_id, 0),
    )


async def claim(session: AsyncSession, player_id: int, code: str, request: Request, at: Moment) -> Granted:
    """Pays the lowest tier that was reached and not claimed.

    Raises `NotFound`, `NotCompleted` when the next tier is not reached, `AlreadyClaimed` after the last.
    """
    recipient = await rewards.lock(session, player_id, at.now)
    if before := await rewards.earlier(session, recipient, request):
        return Granted(before, replayed=True)
    found = next((each for each in await repository.active(await driver(session)) if each.code == code), None)
    if found is None:
        raise NotFound
    standing = await _standing(session, player_id, found)
    for stored in standing.stored.values():
        if stored.granted_at is None:
            return await rewards.claim(session, player_id, stored.name, request, at.now)
    ahead = [tier.target for number, tier in enumerate(found.tiers, 1) if number not in standing.stored]
    if not ahead:
        raise AlreadyClaimed
    raise NotCompleted(count=standing.count, target=ahead[0])


async def _standing(session: AsyncSession, player_id: int, achievement: Achievement) -> Standing:
    connection = await driver(session)
    counters = (await progress.load(connection, [player_id]))[player_id].counters
    names = {tier: achievement.reward_name(tier) for tier in range(1, len(achievement.tiers) + 1)}
    stored = await offers.find_all(connection, player_id, list(names.values()))
    count = counters[achievement.key].value if achievement.key in counters else 0
    return Standing(
        achievement, count, {tier: stored[name] for tier, name in names.items() if name in stored}
    )
