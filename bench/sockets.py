"""Two thousand sockets in a process of their own: counts what arrives, and when.

Reads one JSON line to begin with (`host`, `port`, `tickets`), says `{"open": n}`, then answers every
further line with what came since the one before.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import sys
import time
from typing import cast

import uvloop

PARALLEL = 64
LISTEN_EVERY = 40
"""One socket in so many looks at the time in each message: looking costs more than counting."""
TEXT, CLOSE, PING, PONG = 0x81, 0x88, 0x89, 0x8A
STAMP = b'"sent":'


class Counts:
    """What all sockets heard since it was last asked."""

    def __init__(self) -> None:
        self.messages = self.bytes = self.closed = 0
        self.delays: list[float] = []

    def report(self, open_now: int) -> str:
        """As JSON; begins anew."""
        delays = sorted(self.delays)
        told = {
            "messages": self.messages,
            "bytes": self.bytes,
            "open": open_now,
            "p50_ms": _at(delays, 0.5),
            "p99_ms": _at(delays, 0.99),
        }
        self.messages = self.bytes = 0
        self.delays = []
        return json.dumps(told)


class Socket(asyncio.Protocol):
    """The least a WebSocket client can do: count the server's frames."""

    def __init__(self, request: bytes, counts: Counts, listens: bool) -> None:
        self._request, self._counts, self._listens = request, counts, listens
        self._rest = b""
        self._greeted = False
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.is_open = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._transport.write(self._request)

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_open = False
        if not self.opened.done():
            self.opened.set_exception(ConnectionError("refused"))

    def data_received(self, data: bytes) -> None:
        data = self._rest + data if self._rest else data
        if not self._greeted:
            head, found, data = data.partition(b"\r\n\r\n")
            if not found:
                self._rest = head
                return
            self._begin(head)
        place, end = 0, len(data)
        while end - place >= 2:
            length, start = data[place + 1], place + 2
            if length >= 126:
                wide = 2 if length == 126 else 8
                length, start = int.from_bytes(data[start : start + wide], "big"), start + wide
            if start + length > end:
                break
            self._hear(data, data[place], start, start + length)
            place = start + length
        self._rest = data[place:]

    def _begin(self, head: bytes) -> None:
        if b" 101 " not in head.split(b"\r\n", 1)[0]:
            self.opened.set_exception(ConnectionError(head.decode()))
            return
        self._greeted = self.is_open = True
        self.opened.set_result(None)

    def _hear(self, data: bytes, kind: int, start: int, end: int) -> None:
        if kind == TEXT:
            self._counts.messages += 1
            self._counts.bytes += end - start
            if self._listens:
                self._time(data, start, end)
        elif kind == PING:
            # A masked pong with the ping's own words; the mask may be zero.
            self._transport.write(bytes((PONG, 0x80 | end - start, 0, 0, 0, 0)) + data[start:end])
        elif kind == CLOSE:
            self.is_open = False

    def _time(self, data: bytes, start: int, end: int) -> None:
        found = data.find(STAMP, start, end)
        if found >= 0:
            text = data[found + len(STAMP) : end]
            sent = float(text[: text.index(b"}")])
            self._counts.delays.append((time.time() - sent) * 1_000)


def _at(ordered: list[float], share: float) -> float | None:
    return round(ordered[int(len(ordered) * share)], 1) if ordered else None


def _request(host: str, port: int, ticket: str) -> bytes:
    key = base64.b64encode(os.urandom(16)).decode()
    return (
        f"GET /ws/notifications?ticket={ticket} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\n"
        f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n"
    ).encode()


async def main() -> None:
    """Opens all, then answers until stdin ends."""
    reader = asyncio.StreamReader(limit=1 << 24)
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    asked = json.loads(await reader.readline())
    counts, at_once = Counts(), asyncio.Semaphore(PARALLEL)

    async def opened(place: int, ticket: str) -> Socket:
        async with at_once:
            request = _request(asked["host"], asked["port"], ticket)
            _, socket = await loop.create_connection(
                lambda: Socket(request, counts, place % LISTEN_EVERY == 0), asked["host"], asked["port"]
            )
            await socket.opened
            return socket

    begun = time.perf_counter()
    sockets = await asyncio.gather(*(opened(place, t) for place, t in enumerate(asked["tickets"])))
    print(json.dumps({"open": len(sockets), "seconds": time.perf_counter() - begun}), flush=True)
    while await reader.readline():
        print(counts.report(sum(socket.is_open for socket in sockets)), flush=True)


if __name__ == "__main__":
    uvloop.run(main())
