"""Experience for many at once, and the levels it reaches."""

from __future__ import annotations

import asyncio

import pytest

from casino_club.accounts.levels import level_of, progress_of
from casino_club.accounts.service.experience import Gain, add_experience
from casino_club.core.clock import system_clock
from casino_club.events import LevelReached
from tests.accounts.conftest import Welcome
from tests.fixtures.club import Club


@pytest.mark.parametrize(("xp", "level"), [(0, 1), (499, 1), (500, 2), (550, 2), (999, 2), (1000, 3)])
def test_a_level_is_five_hundred(xp: int, level: int):
    assert level_of(xp) == level


def test_progress_inside_a_level():
    assert progress_of(1_234)._asdict() == {
        "level": 3,
        "xp_into_level": 234,
        "xp_for_next": 500,
        "xp_total": 1_234,
    }


async def gain(club: Club, gains: dict[int, int]) -> list[LevelReached]:
    async with club.runtime.database.transaction() as session:
        now = system_clock()
        facts = await add_experience(session, [Gain(*each, now) for each in gains.items()], now)
    return [fact.event for fact in facts]


async def test_many_gain_in_one_go_and_who_crosses_is_told(welcome: Welcome, club: Club):
    guests = [await welcome() for _ in range(3)]
    first, second, third = (guest.id for guest in guests)
    assert await gain(club, {third: 499, first: 500, second: 1_700}) == [
        LevelReached(level=2, previous_level=1, experience_points=500),
        LevelReached(level=4, previous_level=1, experience_points=1_700),
    ]
    shown = [(await guest.get("/api/auth/me")).json() for guest in guests]
    assert [(user["experience_points"], user["level"]) for user in shown] == [(500, 2), (1_700, 4), (499, 1)]
    assert await gain(club, {third: 1, 999_999: 5, first: 0}) == [
        LevelReached(level=2, previous_level=1, experience_points=500)
    ]


async def test_a_level_is_a_fact_without_gold(welcome: Welcome, club: Club):
    guest = await welcome()
    await gain(club, {guest.id: 500})
    assert (await guest.get("/api/users/balance")).json() == {"gold": 1_000, "version": 2}
    assert len((await guest.get("/api/users/ledger")).json()["items"]) == 1


async def test_gains_at_once_lose_nothing_and_cross_once(welcome: Welcome, club: Club):
    ids = [(await welcome()).id for _ in range(2)]
    orders = [dict.fromkeys(ids, 50), dict.fromkeys(reversed(ids), 50)]
    reached = await asyncio.gather(*(gain(club, orders[n % 2]) for n in range(12)))
    levels = [event.level for events in reached for event in events]
    assert levels == [2, 2]
    async with club.connection() as connection:
        rows = await connection.fetch("SELECT experience_points FROM users")
    assert [row[0] for row in rows] == [600, 600]
