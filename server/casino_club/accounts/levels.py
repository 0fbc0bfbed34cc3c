"""Level from experience, in one place (A-052)."""

from __future__ import annotations

from typing import NamedTuple

XP_PER_LEVEL = 500
XP_PER_ROUND = 5


class LevelProgress(NamedTuple):
    """Where a member stands inside a level."""

    level: int
    xp_into_level: int
    xp_for_next: int
    xp_total: int


def level_of(experience_points: int) -> int:
    """499 → 1, 500 → 2, 1000 → 3."""
    return experience_points // XP_PER_LEVEL + 1


def progress_of(experience_points: int) -> LevelProgress:
    """The level, what was gathered in it, and what a whole level takes."""
    into = experience_points % XP_PER_LEVEL
    return LevelProgress(level_of(experience_points), into, XP_PER_LEVEL, experience_points)
