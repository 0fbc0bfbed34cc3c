"""Rounds played."""

from __future__ import annotations

import msgspec

from casino_club.progress.happenings import Played
from casino_club.progress.kind import Count, Kind


class Params(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Rounds of one game, or of any; only those with at least this stake."""

    game: str | None = None
    min_stake: int = 0


def advance(params: Params, count: Count, round_: Played) -> Count:
    """One for each."""
    if params.game not in (None, round_.game) or round_.stake < params.min_stake:
        return count
    return Count(count.value + 1)


KIND = Kind("plays", Played, Params, advance)
