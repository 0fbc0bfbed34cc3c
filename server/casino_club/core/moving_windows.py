"""Moving windows in this process's memory, for the strategies of `limits`.

The library's own memory storage starts a thread every 10 ms that walks every key, and keeps
each key for good; with a club full of members that costs more than the rounds it guards.
Here a hit looks at one key, and the ones gone quiet leave from the front of the queue.
"""

from __future__ import annotations

import time
from collections import OrderedDict, deque

from limits.storage import MovingWindowSupport, Storage

MAX_KEYS = 200_000
_SWEEP = 2
"""Old windows looked at for each hit: two leave for every one that comes."""


class MovingWindows(Storage, MovingWindowSupport):
    """When each key was hit; keys in the order of their last hit. One process, one thread."""

    STORAGE_SCHEME = None

    def __init__(self, max_keys: int = MAX_KEYS) -> None:
        super().__init__()
        self._max_keys = max_keys
        self._hits: OrderedDict[str, deque[float]] = OrderedDict()
        self._stale_at: dict[str, float] = {}

    @property
    def base_exceptions(self) -> type[Exception]:
        """What a broken storage raises: this one does not break."""
        return MemoryError

    def acquire_entry(self, key: str, limit: int, expiry: int, amount: int = 1) -> bool:
        """Takes `amount` places of the window, or none."""
        now = time.time()
        self._forget_quiet_keys(now)
        hits = self._hits.setdefault(key, deque())
        self._hits.move_to_end(key)
        self._stale_at[key] = now + expiry
        while hits and hits[0] <= now - expiry:
            hits.popleft()
        if len(hits) + amount > limit:
            return False
        hits.extend([now] * amount)
        return True

    def get_moving_window(self, key: str, limit: int, expiry: int) -> tuple[float, int]:
        """When the oldest hit of the window was, and how many there are."""
        now = time.time()
        live = [hit for hit in self._hits.get(key, ()) if hit > now - expiry]
        return (live[0], len(live)) if live else (now, 0)

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Hits without a limit; the number of hits now held."""
        self.acquire_entry(key, 1 << 62, expiry, amount)
        return self.get(key)

    def get(self, key: str) -> int:
        """The number of hits held."""
        return len(self._hits.get(key, ()))

    def get_expiry(self, key: str) -> float:
        """When the key's window has emptied."""
        return self._stale_at.get(key, time.time())

    def check(self) -> bool:
        """Memory is always there."""
        return True

    def clear(self, key: str) -> None:
        """Forgets a key."""
        self._hits.pop(key, None)
        self._stale_at.pop(key, None)

    def reset(self) -> int:
        """Forgets every key; their number."""
        known = len(self._hits)
        self._hits.clear()
        self._stale_at.clear()
        return known

    def _forget_quiet_keys(self, now: float) -> None:
        for _ in range(_SWEEP):
            oldest = next(iter(self._hits), None)
            if oldest is None or (self._stale_at[oldest] > now and len(self._hits) < self._max_keys):
                return
            self.clear(oldest)
