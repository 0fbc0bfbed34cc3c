"""A closed loop of keep-alive connections on loopback: the next request leaves when the reply is in.

Runs as its own process so that its CPU is not the server's: `python -m bench.load` reads one JSON job
from standard input and writes one JSON report. Bounded by `seconds`.
"""

from __future__ import annotations

import asyncio
import json
import random
import statistics
import sys
import time
from dataclasses import dataclass, field

import httptools
import uvloop


@dataclass
class Load:
    """What to send, and what came back."""

    host: str
    port: int
    path: str
    body: str
    tokens: list[str]
    connections: int
    seconds: float
    seed: int = 1
    latencies: list[float] = field(default_factory=list)
    statuses: dict[int, int] = field(default_factory=dict)
    ends_at: float = 0.0


class _Client(asyncio.Protocol):
    """One connection: sends, waits for the whole reply, sends again."""

    def __init__(self, load: Load, number: int, finished: asyncio.Future[None]) -> None:
        self._load, self._number, self._finished = load, number, finished
        self._random = random.Random(load.seed * 100_003 + number)
        self._sent = 0
        self._started = 0.0
        self._parser = httptools.HttpResponseParser(self)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._send()

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_complete(self) -> None:
        """The reply is whole."""
        now = time.perf_counter()
        status = self._parser.get_status_code()
        self._load.latencies.append(now - self._started)
        self._load.statuses[status] = self._load.statuses.get(status, 0) + 1
        self._parser = httptools.HttpResponseParser(self)
        if now < self._load.ends_at:
            self._send()
        else:
            self._transport.close()

    def connection_lost(self, error: Exception | None) -> None:
        if not self._finished.done():
            self._finished.set_result(None)

    def _send(self) -> None:
        load = self._load
        self._sent += 1
        request = (
            f"POST {load.path} HTTP/1.1\r\nHost: {load.host}\r\n"
            f"Authorization: Bearer {self._random.choice(load.tokens)}\r\n"
            f"Idempotency-Key: {load.seed}-{self._number}-{self._sent}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(load.body)}\r\n\r\n{load.body}"
        )
        self._started = time.perf_counter()
        self._transport.write(request.encode())  # type: ignore[attr-defined]


async def run(load: Load) -> dict[str, float]:
    """Drives the load and sums it up. Latencies in milliseconds."""
    loop = asyncio.get_running_loop()
    started = time.perf_counter()
    load.ends_at = started + load.seconds
    finished = [loop.create_future() for _ in range(load.connections)]
    for number, done in enumerate(finished):
        await loop.create_connection(
            lambda number=number, done=done: _Client(load, number, done), load.host, load.port
        )
    await asyncio.wait(finished, timeout=load.seconds + 30)
    took = time.perf_counter() - started
    marks = statistics.quantiles(load.latencies, n=100)
    return {
        "requests": len(load.latencies),
        "failed": sum(count for status, count in load.statuses.items() if status >= 400),
        "per_second": len(load.latencies) / took,
        "p50_ms": marks[49] * 1_000,
        "p99_ms": marks[98] * 1_000,
        "statuses": {str(k): v for k, v in load.statuses.items()},  # type: ignore[dict-item]
    }


if __name__ == "__main__":
    job = Load(**json.load(sys.stdin))
    print(json.dumps(uvloop.run(run(job))))
