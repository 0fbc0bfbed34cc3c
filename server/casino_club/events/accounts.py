"""What happens to members."""

from __future__ import annotations

from casino_club.events.base import Event, of_kind


@of_kind("member_joined")
class MemberJoined(Event, frozen=True):
    """A member signed up; the fact's `credit` is the sign-up bonus."""

    nickname: str
    invite_code: str


@of_kind("level_reached")
class LevelReached(Event, frozen=True):
    """Experience crossed into a new level; one fact even when several levels were crossed."""

    level: int
    previous_level: int
    experience_points: int
