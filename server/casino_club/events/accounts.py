"""What happens to members."""

from __future__ import annotations

from casino_club.events.base import Event, register


@register
class MemberJoined(Event, kind="member_joined"):
    """A member signed up; the fact's `credit` is the sign-up bonus."""

    nickname: str
    invite_code: str


@register
class LevelReached(Event, kind="level_reached"):
    """Experience crossed into a new level; one fact even when several levels were crossed."""

    level: int
    previous_level: int
    experience_points: int
