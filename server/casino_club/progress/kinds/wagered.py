"""Gold staked."""

from __future__ import annotations

import msgspec

from casino_club.progress.happenings import Played
from casino_club.progress.kind import Count, Kind


class Params(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """At one game, or at any."""

    game: str | None = None


def advance(params: Params, count: Count, round_: Played) -> Count:
    """Its gold."""
    if params.game not in (None, round_.game):
        return count
    return Count(count.value + round_.stake)


KIND = Kind("wagered", Played, Params, advance)
