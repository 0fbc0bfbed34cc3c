"""Checking in, once a business day under any race (D1, A-053, A-084)."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import rewards
from casino_club.accounts import repository as accounts
from casino_club.core.clock import Moment
from casino_club.core.db import driver
from casino_club.events import StreakExtended
from casino_club.inventory import repository as belongings
from casino_club.inventory.items import Item
from casino_club.rewards import AlreadyClaimed, Granted, Offer, Request
from casino_club.streaks.rules import Standing, daily_reward, standing

SOURCE = "streak"


async def standing_of(session: AsyncSession, player_id: int, at: Moment) -> tuple[Standing, int]:
    """Where the member stands, and how many freezes they hold."""
    user = await accounts.user(session, player_id)
    items = (await belongings.items_of(await driver(session), [player_id])).get(player_id, {})
    freezes = items.get(Item.STREAK_FREEZE, 0)
    return standing(user.daily_streak, user.streak_claimed_on, at.today, freezes), freezes


async def claim(
    session: AsyncSession, player_id: int, cap_days: int, request: Request, at: Moment
) -> Granted:
    """Today's reward. Raises `AlreadyClaimed`; a day that a freeze covers does not end the streak."""
    recipient = await rewards.lock(session, player_id, at.now)
    if before := await rewards.earlier(session, recipient, request):
        return Granted(before, replayed=True)
    user = await accounts.locked_user(session, player_id)
    now, _ = await standing_of(session, player_id, at)
    if not now.claimable:
        raise AlreadyClaimed(day=at.today.isoformat())
    if now.frozen:
        connection = await driver(session)
        await belongings.change(connection, player_id, {Item.STREAK_FREEZE: -now.frozen}, at.now)
    user.daily_streak, user.streak_claimed_on = now.next_days, at.today
    await session.flush()
    day, reward = at.today.isoformat(), daily_reward(now.next_days, cap_days)
    offer = Offer(f"streak:{day}", SOURCE, str(now.next_days), reward)
    extended = StreakExtended(day=day, days=now.next_days, frozen=now.frozen)
    return await rewards.give(session, recipient, offer, request, because=[extended])
