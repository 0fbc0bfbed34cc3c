"""The level reached."""

from __future__ import annotations

from casino_club.progress.happenings import LevelledUp
from casino_club.progress.kind import Count, Kind, NoParams


def advance(params: NoParams, count: Count, reached: LevelledUp) -> Count:
    """The highest."""
    return Count(reached.level) if reached.level > count.value else count


KIND = Kind("level", LevelledUp, NoParams, advance)
