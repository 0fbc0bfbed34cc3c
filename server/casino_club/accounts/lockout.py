"""When a door is shut after failures: pure, so that every case is a test.

Two counts guard an account. One is kept per source (an address, or a device the member has
used before) and locks that source alone, so a stranger elsewhere cannot lock a member out.
The other gathers all sources the member never came from and only slows *them* down: a flood
from a thousand addresses gets one guess in ten seconds, and the member's own devices pass by it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

WINDOW = timedelta(minutes=15)
LOCK = timedelta(minutes=15)
FAILURES_TO_LOCK = 5
STRANGERS = "strangers"
STRANGERS_FREE = 20
STRANGERS_PACE = timedelta(seconds=10)
_REMEMBERED = 128


@dataclass(frozen=True)
class Failures:
    """What is remembered of one source."""

    failed_at: tuple[datetime, ...] = ()
    locked_until: datetime | None = None


def wait_of(source: Failures, strangers: Failures | None, now: datetime) -> int:
    """Seconds until the next try is judged, 0 for now; `strangers` is None for a known source."""
    waits = [_until(source.locked_until, now)]
    if strangers is not None:
        recent = _recent(strangers, now)
        if len(recent) >= STRANGERS_FREE:
            waits.append(_until(recent[-1] + STRANGERS_PACE, now))
    return max(waits)


def after_failure(source: Failures, now: datetime) -> Failures:
    """One more failure of this source; the fifth in a window locks it and starts the count anew."""
    recent = (*_recent(source, now), now)
    if len(recent) >= FAILURES_TO_LOCK:
        return Failures((), now + LOCK)
    return Failures(recent, source.locked_until)


def after_stranger_failure(strangers: Failures, now: datetime) -> Failures:
    """One more failure from anywhere the member never was."""
    return Failures((*_recent(strangers, now), now)[-_REMEMBERED:])


def _recent(failures: Failures, now: datetime) -> tuple[datetime, ...]:
    return tuple(moment for moment in failures.failed_at if moment > now - WINDOW)


def _until(moment: datetime | None, now: datetime) -> int:
    return 0 if moment is None or moment <= now else math.ceil((moment - now).total_seconds())
