"""What members do with their missions: look, claim, change one for another (A-085, A-086)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal, rewards, wallet
from casino_club.core.clock import Moment
from casino_club.core.db import driver
from casino_club.core.errors import NotFound
from casino_club.events import MissionRerolled
from casino_club.inventory import repository as belongings
from casino_club.inventory.items import Item
from casino_club.journal import Fact
from casino_club.missions import repository, rules
from casino_club.missions.errors import NotRerollable
from casino_club.missions.rules import Assignment, Mission, Swap
from casino_club.progress import repository as progress
from casino_club.rewards import Granted, NotCompleted, Request
from casino_club.rewards import repository as offers
from casino_club.rewards.repository import Stored


@dataclass(frozen=True, slots=True)
class Standing:
    """A mission as a member sees it. `stored` is its reward, once the target was reached."""

    assignment: Assignment
    count: int
    stored: Stored | None


@dataclass(frozen=True, slots=True)
class Board:
    """A member's missions, and what changing one costs."""

    standings: list[Standing]
    rerolls_left: int
    reroll_items: int
    version: int


class Rerolled(NamedTuple):
    """The fact of a change; `replayed` when an earlier request had it written."""

    fact: Fact
    replayed: bool

    @property
    def event(self) -> MissionRerolled:
        """What it says."""
        event = self.fact.event
        assert isinstance(event, MissionRerolled)
        return event


async def board(session: AsyncSession, player_id: int, at: Moment) -> Board:
    """Everything the member has now."""
    _, swaps, assigned = await _assigned(session, player_id, at)
    connection = await driver(session)
    counters = (await progress.load(connection, [player_id]))[player_id].counters
    stored = await offers.find_all(connection, player_id, [each.key for each in assigned])
    items = (await belongings.items_of(connection, [player_id])).get(player_id, {})
    versions = await progress.versions(connection, [player_id])
    return Board(
        [
            Standing(each, counters[each.key].value if each.key in counters else 0, stored.get(each.key))
            for each in assigned
        ],
        rules.REROLLS_A_DAY - len(swaps),
        items.get(Item.MISSION_REROLL, 0),
        versions.get(player_id, 0),
    )


async def claim(session: AsyncSession, player_id: int, code: str, request: Request, at: Moment) -> Granted:
    """Pays a completed mission. Raises `NotFound`, `NotCompleted` or `AlreadyClaimed`."""
    _, _, assigned = await _assigned(session, player_id, at)
    found = _of_code(assigned, code)
    try:
        return await rewards.claim(session, player_id, found.key, request, at.now)
    except NotFound:
        counters = (await progress.load(await driver(session), [player_id]))[player_id].counters
        count = counters[found.key].value if found.key in counters else 0
        raise NotCompleted(count=count, target=found.mission.target) from None


async def reroll(session: AsyncSession, player_id: int, code: str, request: Request, at: Moment) -> Rerolled:
    """Changes a daily mission for the next of the member's order: for an item, or else for gold.

    Raises `NotFound`, `NotRerollable` or `InsufficientGold`.
    """
    recipient = await rewards.lock(session, player_id, at.now)
    if before := await rewards.earlier(session, recipient, request):
        return Rerolled(before, replayed=True)
    missions, swaps, assigned = await _assigned(session, player_id, at)
    found = _of_code(assigned, code)
    connection = await driver(session)
    if found.mission.period != "DAILY":
        raise NotRerollable(why="period")
    if len(swaps) >= rules.REROLLS_A_DAY:
        raise NotRerollable(why="limit", limit=rules.REROLLS_A_DAY)
    if await offers.find(connection, player_id, found.key):
        raise NotRerollable(why="completed")
    seen = {each.mission.code for each in assigned} | {swap.old for swap in swaps}
    new = rules.replacement(player_id, found.window, missions, seen)
    if new is None:
        raise NotRerollable(why="none_left")
    items = (await belongings.items_of(connection, [player_id])).get(player_id, {})
    by_item = items.get(Item.MISSION_REROLL, 0) > 0
    if by_item:
        await belongings.change(connection, player_id, {Item.MISSION_REROLL: -1}, at.now)
    await repository.add_swap(connection, player_id, at.today, len(swaps) + 1, Swap(code, new.code, at.now))
    version = await progress.bump(connection, player_id)
    event = MissionRerolled(at.today.isoformat(), code, new.code, by_item, version)
    price = 0 if by_item else rules.REROLL_GOLD
    paid = wallet.spend(
        event, gold=price, reason="mission_reroll", key=request.key, input_hash=request.input_hash
    )
    (fact,) = await journal.append_under_lock(session, recipient.head, [paid], at.now)
    return Rerolled(fact, replayed=False)


async def _assigned(
    session: AsyncSession, player_id: int, at: Moment
) -> tuple[list[Mission], list[Swap], list[Assignment]]:
    connection = await driver(session)
    missions = await repository.active(connection)
    swaps = (await repository.swaps_of(connection, [player_id], at.today)).get((player_id, at.today), [])
    return missions, swaps, rules.assignments(player_id, at.today, missions, swaps, at.tz)


def _of_code(assigned: Sequence[Assignment], code: str) -> Assignment:
    for each in assigned:
        if each.mission.code == code:
            return each
    raise NotFound
