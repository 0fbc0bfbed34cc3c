"""Things bought in the shop."""

from __future__ import annotations

from casino_club.progress.happenings import Purchased
from casino_club.progress.kind import Count, Kind, NoParams


def advance(params: NoParams, count: Count, purchase: Purchased) -> Count:
    """One for each."""
    return Count(count.value + 1)


KIND = Kind("purchases", Purchased, NoParams, advance)
