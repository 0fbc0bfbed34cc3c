"""Starting a booster: one at a time, for its duration only (A-058)."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal, rewards
from casino_club.core.clock import Moment
from casino_club.core.db import driver
from casino_club.core.errors import AppError
from casino_club.events import BoosterStarted
from casino_club.inventory import boosts
from casino_club.inventory import repository as belongings
from casino_club.inventory.boosts import Boosting
from casino_club.inventory.items import Item
from casino_club.journal import Entry, Fact
from casino_club.rewards.service import Request


class NothingToUse(AppError):
    """The member has none of this item."""

    code, status = "ITEM_MISSING", 409
    ko, en = "가진 아이템이 없어요.", "You have none of this item."


class BoosterRunning(AppError):
    """A booster runs until `details.until`."""

    code, status = "BOOSTER_RUNNING", 409
    ko, en = "이미 부스터를 쓰고 있어요.", "A booster is running already."


class Started(NamedTuple):
    """The fact of a booster's start; `replayed` when an earlier request had it written."""

    fact: Fact
    replayed: bool

    @property
    def event(self) -> BoosterStarted:
        """What it says."""
        event = self.fact.event
        assert isinstance(event, BoosterStarted)
        return event


async def start(session: AsyncSession, player_id: int, request: Request, at: Moment) -> Started:
    """Uses up one booster. Raises `BoosterRunning` or `NothingToUse`."""
    recipient = await rewards.lock(session, player_id, at.now)
    if before := await rewards.earlier(session, recipient, request):
        return Started(before, replayed=True)
    connection = await driver(session)
    running = (await belongings.boosts_of(connection, [player_id], at.now)).get(player_id)
    if running:
        raise BoosterRunning(until=running[0].ends_at.isoformat())
    items = (await belongings.items_of(connection, [player_id])).get(player_id, {})
    if not items.get(Item.XP_BOOSTER):
        raise NothingToUse(item=Item.XP_BOOSTER)
    await belongings.change(connection, player_id, {Item.XP_BOOSTER: -1}, at.now)
    boosting = Boosting(at.now, at.now + boosts.LASTS, boosts.FACTOR)
    await belongings.start_boost(connection, player_id, boosting)
    event = BoosterStarted(factor=boosting.factor, until=boosting.ends_at.isoformat())
    entry = Entry(event, key=request.key, input_hash=request.input_hash)
    (fact,) = await journal.append_under_lock(session, recipient.head, [entry], at.now)
    return Started(fact, replayed=False)
