"""What members ask of protection."""

from __future__ import annotations

from casino_club.events.base import Event, of_kind


@of_kind("limit_changed")
class LimitChanged(Event, frozen=True):
    """A member set, tightened, loosened or dropped a limit. Gold, minutes for `time`; None is no limit.

    A looser limit holds only once it is confirmed, from `holds_from` on.
    """

    limit: str
    period: str
    amount: int | None
    holds_from: str | None


@of_kind("exclusion_started")
class ExclusionStarted(Event, frozen=True):
    """A member began a break, or made it longer. `until` is RFC 3339; None is for good."""

    exclusion: str
    until: str | None
