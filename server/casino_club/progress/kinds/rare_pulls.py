"""Items of rarity RARE or better."""

from __future__ import annotations

from casino_club.progress.happenings import Played
from casino_club.progress.kind import Count, Kind, NoParams


def advance(params: NoParams, count: Count, round_: Played) -> Count:
    """One for each item."""
    return Count(count.value + round_.rare) if round_.rare else count


KIND = Kind("rare_pulls", Played, NoParams, advance)
