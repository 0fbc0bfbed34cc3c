"""What happens to missions."""

from __future__ import annotations

from casino_club.events.base import Event, of_kind


@of_kind("mission_completed")
class MissionCompleted(Event, frozen=True):
    """A member reached the target of a mission in its window (a day, a week, or `once`)."""

    mission: str
    window: str
    reward: str
    """The name its reward is claimed under."""


@of_kind("mission_rerolled")
class MissionRerolled(Event, frozen=True):
    """A daily mission was changed for another; the fact's `debit` is the price, 0 when an item paid."""

    day: str
    old: str
    new: str
    paid_by_item: bool
    progress_version: int
