"""Days with a check-in, one after the other or not."""

from __future__ import annotations

from casino_club.progress.happenings import CheckedIn
from casino_club.progress.kind import Count, Kind, NoParams


def advance(params: NoParams, count: Count, check_in: CheckedIn) -> Count:
    """One for each."""
    return Count(count.value + 1)


KIND = Kind("check_ins", CheckedIn, NoParams, advance)
