"""What happens to achievements."""

from __future__ import annotations

from casino_club.events.base import Event, of_kind


@of_kind("achievement_unlocked")
class AchievementUnlocked(Event, frozen=True):
    """A member reached a tier of an achievement; tiers are numbered from 1."""

    achievement: str
    tier: int
    reward: str
    """The name its reward is claimed under."""
