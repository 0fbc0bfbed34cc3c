"""How long a sink lingers before it looks again."""

from __future__ import annotations

SHORTEST_SECONDS, LONGEST_SECONDS = 0.005, 0.1
LARGEST_SHARE = 10
"""A busy sink works at most one part in so many of the time, unless it is behind: batches grow instead."""

FIRST_RETRY_SECONDS, LAST_RETRY_SECONDS = 0.2, 5.0


class Pacing:
    """Idle: pauses grow to 100 ms. Busy: pauses in proportion to the work. Behind: none."""

    __slots__ = ("_idle",)

    def __init__(self) -> None:
        self._idle = SHORTEST_SECONDS

    def pause(self, found: int, limit: int, worked_seconds: float) -> float:
        """Seconds to wait after a look that found `found` of at most `limit` facts."""
        if not found:
            self._idle = min(self._idle * 2, LONGEST_SECONDS)
            return self._idle
        self._idle = SHORTEST_SECONDS
        if found >= limit:
            return 0.0
        busy = worked_seconds * (LARGEST_SHARE - 1)
        return min(max(busy, SHORTEST_SECONDS), LONGEST_SECONDS)


def retry_pause(failures: int) -> float:
    """Seconds before looking for a lost engine again."""
    return float(min(FIRST_RETRY_SECONDS * 2 ** (failures - 1), LAST_RETRY_SECONDS))
