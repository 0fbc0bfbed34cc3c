"""Boosters: experience counts several times, for their duration only (A-058)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import NamedTuple

FACTOR = 2
LASTS = timedelta(minutes=30)


class Boosting(NamedTuple):
    """When how much."""

    starts_at: datetime
    ends_at: datetime
    factor: int


def factor_at(boosts: Collection[Boosting], at: datetime) -> int:
    """What experience gained at a moment is multiplied with."""
    return next((each.factor for each in boosts if each.starts_at <= at < each.ends_at), 1)
