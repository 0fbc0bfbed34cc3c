"""What waits to be sent to one socket, and how much of it may."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import NamedTuple

from casino_club.realtime.frames import Frame

MOST_BYTES = 512 * 1024
MOST_FRAMES = 2_000


class Closing(NamedTuple):
    """Why a socket is closed, in WebSocket's numbers."""

    code: int
    reason: str


TOO_SLOW = Closing(1013, "too slow")


class Outbox:
    """A bounded queue with one reader. Whoever cannot keep up loses the socket, not our memory."""

    __slots__ = ("_frames", "_size", "_waiter", "closing", "cut")

    def __init__(self) -> None:
        self._frames: deque[Frame] = deque()
        self._size = 0
        self._waiter: asyncio.Future[None] | None = None
        self.closing: Closing | None = None
        self.cut: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Done when sending must stop at once, in the middle of a message if need be."""

    def push(self, frame: Frame) -> None:
        """Queues a frame; an outbox that overflows is closed and emptied."""
        if self.closing is not None:
            return
        self._size += frame.size
        self._frames.append(frame)
        if self._size > MOST_BYTES or len(self._frames) > MOST_FRAMES:
            self._frames.clear()
            self._size = 0
            self.close(TOO_SLOW)
            self.cut.set_result(None)
        else:
            self._wake()

    def close(self, closing: Closing) -> None:
        """Takes nothing more; what is queued is still sent."""
        if self.closing is None:
            self.closing = closing
            self._wake()

    async def take(self) -> Frame | None:
        """The next frame; None when the outbox is closed and empty."""
        while not self._frames:
            if self.closing is not None:
                return None
            self._waiter = asyncio.get_running_loop().create_future()
            await self._waiter
        frame = self._frames.popleft()
        self._size -= frame.size
        return frame

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
