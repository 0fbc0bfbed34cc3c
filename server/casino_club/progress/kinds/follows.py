"""Members followed."""

from __future__ import annotations

from casino_club.progress.happenings import Followed
from casino_club.progress.kind import Count, Kind, NoParams


def advance(params: NoParams, count: Count, follow: Followed) -> Count:
    """One for each."""
    return Count(count.value + 1)


KIND = Kind("follows", Followed, NoParams, advance)
