"""Days on which the member came in."""

from __future__ import annotations

from casino_club.progress.happenings import SignedIn
from casino_club.progress.kind import Count, Kind, NoParams


def advance(params: NoParams, count: Count, visit: SignedIn) -> Count:
    """One for each."""
    return Count(count.value + 1)


KIND = Kind("logins", SignedIn, NoParams, advance)
