"""What reaching a level gives (A-055)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.events import LevelReached, Reward
from casino_club.inventory.items import Item
from casino_club.journal import Fact
from casino_club.rewards.service import Offer, offer

GOLD = 200
BOOSTER_EVERY = 5


def level_reward(level: int) -> Reward:
    """200 gold, and a booster at every fifth level. Levels give no experience: that would reach levels."""
    items = {Item.XP_BOOSTER.value: 1} if level % BOOSTER_EVERY == 0 else {}
    return Reward(gold=GOLD, items=items)


async def reward_levels(session: AsyncSession, facts: Sequence[Fact], now: datetime) -> None:
    """The reaction: every level that was reached, or leapt over, puts its reward into the mailbox.

    Gold that nobody asked for would move in the middle of a round; this waits, and for ever.
    """
    await offer(session, [each for fact in facts for each in _offers(fact)], now)


def _offers(fact: Fact) -> list[tuple[int, Offer]]:
    event = fact.event
    assert isinstance(event, LevelReached)
    return [
        (fact.player_id, Offer(f"level:{level}", "level", str(level), level_reward(level)))
        for level in range(event.previous_level + 1, event.level + 1)
    ]
