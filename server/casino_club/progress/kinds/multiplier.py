"""Rounds that paid many times their stake."""

from __future__ import annotations

import msgspec

from casino_club.progress.happenings import Played
from casino_club.progress.kind import Count, Kind


class Params(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`least_hundredths` is payout ÷ stake in hundredths: 200 is twice the stake."""

    least_hundredths: int
    game: str | None = None


def advance(params: Params, count: Count, round_: Played) -> Count:
    """One for each; a round without a stake has no multiple."""
    if params.game not in (None, round_.game) or not round_.stake:
        return count
    reached = round_.payout * 100 >= params.least_hundredths * round_.stake
    return Count(count.value + 1) if reached else count


KIND = Kind("multiplier", Played, Params, advance)
