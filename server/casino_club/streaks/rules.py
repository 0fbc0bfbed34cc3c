"""What a day of a streak is worth. Pure (D1)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from casino_club.accounts.streaks import kept, missed_days
from casino_club.events import Reward

WEEK = 7


class Standing(NamedTuple):
    """A member's streak on a day: `days` as it stands, and what checking in would make of it."""

    days: int
    claimable: bool
    next_days: int
    frozen: int
    """Freezes the next check-in will use."""


def daily_reward(days: int, cap_days: int = 0) -> Reward:
    """`gold = 1000 + 200·streak`, `xp = 50 + 25·streak`; days beyond `cap_days` (0: none) add nothing."""
    counted = min(days, cap_days) if cap_days else days
    return Reward(gold=1_000 + 200 * counted, xp=50 + 25 * counted)


def standing(days: int, claimed_on: date | None, today: date, freezes: int) -> Standing:
    """Where somebody stands who last checked in on `claimed_on`."""
    current = kept(days, claimed_on, today, freezes)
    if claimed_on is not None and claimed_on >= today:
        return Standing(current, claimable=False, next_days=current + 1, frozen=0)
    frozen = missed_days(claimed_on, today) if current and claimed_on else 0
    return Standing(current, claimable=True, next_days=current + 1, frozen=frozen)


def calendar(next_days: int) -> range:
    """The seven days of the streak that the next check-in belongs to."""
    first = (next_days - 1) // WEEK * WEEK + 1
    return range(first, first + WEEK)
