"""Which missions a member has, and for how long. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any, Literal, NamedTuple
from zoneinfo import ZoneInfo

from casino_club.core.clock import start_of
from casino_club.events import Reward
from casino_club.progress.kind import Kind
from casino_club.progress.tracking import Objective

Period = Literal["DAILY", "WEEKLY", "ONCE"]
SHOWN: Mapping[Period, int] = {"DAILY": 3, "WEEKLY": 3, "ONCE": 20}
"""How many of a period's missions a member has at once."""
REROLLS_A_DAY = 3
REROLL_GOLD = 100
CLAIMABLE_AFTER = timedelta(days=3)
"""A completed mission's reward waits so long in the mailbox after its window."""


@dataclass(frozen=True, slots=True)
class Mission:
    """What there is to do, and what it gives."""

    code: str
    period: Period
    title: str
    title_en: str
    kind: Kind
    params: Any
    target: int
    reward: Reward
    place: int
    active_from: datetime


class Swap(NamedTuple):
    """A daily mission that was changed for another, and when."""

    old: str
    new: str
    at: datetime


class Window(NamedTuple):
    """The stretch of time a mission is for; `name` is the business day, the week's Monday, or `once`."""

    name: str
    starts_at: datetime | None
    ends_at: datetime | None


@dataclass(frozen=True, slots=True)
class Assignment:
    """A mission a member has in a window; a swapped one counts from when it came."""

    mission: Mission
    window: Window
    since: datetime

    @property
    def key(self) -> str:
        """Under which it is counted, and its reward is claimed."""
        return f"mission:{self.mission.code}:{self.window.name}"

    @property
    def claimable_until(self) -> datetime | None:
        """When the reward of a completed one is lost; once-only missions wait for ever."""
        return self.window.ends_at and self.window.ends_at + CLAIMABLE_AFTER

    def objective(self) -> Objective:
        """What is to be counted."""
        mission = self.mission
        return Objective(
            self.key, mission.kind, mission.params, (mission.target,), self.since, self.window.ends_at
        )


def window_of(period: Period, day: date, tz: ZoneInfo) -> Window:
    """The window of a period that a business day lies in. Weeks begin on Monday."""
    if period == "ONCE":
        return Window("once", None, None)
    first = day if period == "DAILY" else day - timedelta(days=day.weekday())
    length = timedelta(days=1 if period == "DAILY" else 7)
    return Window(first.isoformat(), start_of(first, tz), start_of(first + length, tz))


@lru_cache(maxsize=65_536)
def order(player_id: int, window: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    """The order in which a member meets a window's missions: their own, and the same whoever asks."""

    def lot(code: str) -> bytes:
        return hashlib.blake2b(f"{player_id}:{window}:{code}".encode(), digest_size=8).digest()

    return tuple(sorted(codes, key=lot))


def assignments(
    player_id: int, day: date, missions: Sequence[Mission], swaps: Sequence[Swap], tz: ZoneInfo
) -> list[Assignment]:
    """Everything a member is on the way to on a business day; `swaps` are that day's, in order.

    A daily or weekly mission is for windows that begin after it was opened: nobody's list changes midway.
    """
    found = []
    for period, shown in SHOWN.items():
        window = window_of(period, day, tz)
        pool = _pool(missions, period, window)
        codes = order(player_id, window.name, tuple(pool)) if period != "ONCE" else tuple(pool)
        chosen = [
            Assignment(pool[code], window, window.starts_at or pool[code].active_from)
            for code in codes[:shown]
        ]
        found += _swapped(chosen, pool, swaps) if period == "DAILY" else chosen
    return found


def _pool(missions: Sequence[Mission], period: Period, window: Window) -> dict[str, Mission]:
    return {
        mission.code: mission
        for mission in missions
        if mission.period == period and (window.starts_at is None or mission.active_from <= window.starts_at)
    }


def _swapped(
    chosen: list[Assignment], pool: Mapping[str, Mission], swaps: Sequence[Swap]
) -> list[Assignment]:
    for swap in swaps:
        chosen = [
            Assignment(pool[swap.new], each.window, swap.at)
            if each.mission.code == swap.old and swap.new in pool
            else each
            for each in chosen
        ]
    return chosen


def replacement(
    player_id: int, window: Window, missions: Sequence[Mission], seen: Collection[str]
) -> Mission | None:
    """The next daily mission of the member's order that they have not had this day."""
    pool = _pool(missions, "DAILY", window)
    codes = order(player_id, window.name, tuple(pool))
    return next((pool[code] for code in codes if code not in seen), None)
