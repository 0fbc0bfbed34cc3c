"""All sinks of this process."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from casino_club.journal.relay.follower import Follower


class Relay:
    """Runs followers; processes beside this one stand by for the same sinks."""

    def __init__(self, followers: Sequence[Follower]) -> None:
        self._followers = followers
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Begins to follow; engines that are not there yet are waited for in the background."""
        self._tasks = [
            asyncio.create_task(follower.run(), name=f"sink {follower.sink}") for follower in self._followers
        ]

    async def stop(self) -> None:
        """Ends within the step under way: what it had not committed is done again by the next holder."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []

    def health(self) -> dict[str, dict[str, Any]]:
        """Each sink's lag and, while it is stopped, why."""
        return {
            follower.sink: {"lag_seconds": round(follower.lag_seconds, 3), "trouble": follower.trouble}
            for follower in self._followers
        }
