"""The length of the check-in streak."""

from __future__ import annotations

from casino_club.progress.happenings import CheckedIn
from casino_club.progress.kind import Count, Kind, NoParams


def advance(params: NoParams, count: Count, check_in: CheckedIn) -> Count:
    """The longest."""
    return Count(check_in.days) if check_in.days > count.value else count


KIND = Kind("streak_days", CheckedIn, NoParams, advance)
