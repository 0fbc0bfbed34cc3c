"""Rounds won."""

from __future__ import annotations

import msgspec

from casino_club.progress.happenings import Played
from casino_club.progress.kind import Count, Kind


class Params(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Rounds of one game, or of any; only those with at least this stake."""

    game: str | None = None
    min_stake: int = 0


def advance(params: Params, count: Count, round_: Played) -> Count:
    """One for each that gave back at least its stake."""
    if params.game not in (None, round_.game) or round_.stake < params.min_stake or not round_.won:
        return count
    return Count(count.value + 1)


KIND = Kind("wins", Played, Params, advance)
