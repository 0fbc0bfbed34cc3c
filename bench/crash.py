"""`make bench-crash`: 200 players in shared rounds on one worker, each on a socket that hears 10 ticks a second.

Measures a cash-out from the request's first byte to the whole acknowledgement, twice: players who leave
at moments of their own, and players who all leave in the same instant.

python -m bench.crash [--players 200] [--rounds 12]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bench.product import Product, make_members, running
from bench.realtime import Crowd, tickets_of

PORT = 8170
PACE = {"CRASH_BETTING_SECONDS": "2", "CRASH_PAUSE_SECONDS": "0.5", "RATE_LIMITS_ENABLED": "false"}
LEAVE_WITHIN_SECONDS = 3.0
AT_ONCE_AFTER_SECONDS = 1.0
LOOK_SECONDS = 0.1


@dataclass
class Acknowledged:
    """How long acknowledgements took, in milliseconds, and what they said."""

    latencies: list[float] = field(default_factory=list)
    statuses: dict[int, int] = field(default_factory=dict)

    def __str__(self) -> str:
        marks = statistics.quantiles(self.latencies, n=100)
        return (
            f"{len(self.latencies):6d} cash-outs  p50 {marks[49]:6.1f} ms  p99 {marks[98]:6.1f} ms  "
            f"slowest {max(self.latencies):6.1f} ms  answers {self.statuses}"
        )


class Player:
    """One member on a connection of their own."""

    def __init__(self, product: Product, number: int) -> None:
        self._port, self._token, self._number = product.port, product.tokens[number], number
        self._keys = 0

    async def connect(self) -> None:
        """Opens the connection, kept alive."""
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)

    async def bet(self) -> str | None:
        """A seat in the next round; its id, or None when one is taken already."""
        status, body = await self.ask("POST", "/api/games/crash/rounds", b'{"bet_amount":100}')
        return str(json.loads(body)["round_id"]) if status == 201 else None

    async def leave(self, round_id: str, acknowledged: Acknowledged) -> None:
        """Cashes out, and notes how long the answer took."""
        started = time.perf_counter()
        status, _ = await self.ask("POST", f"/api/games/crash/rounds/{round_id}/cashout", b"{}")
        acknowledged.latencies.append((time.perf_counter() - started) * 1_000)
        acknowledged.statuses[status] = acknowledged.statuses.get(status, 0) + 1

    async def ask(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
        """One request and its whole answer."""
        self._keys += 1
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {self._token}\r\n"
            f"Idempotency-Key: {self._number}-{self._keys}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        self._writer.write(head.encode() + body)
        answer = await self._reader.readuntil(b"\r\n\r\n")
        status, lower = int(answer[9:12]), answer.lower()
        start = lower.index(b"content-length: ") + 16
        length = int(lower[start : lower.index(b"\r\n", start)])
        return status, await self._reader.readexactly(length)


async def play(product: Product, players: list[Player], *, at_once: bool, rounds: int) -> Acknowledged:
    """So many rounds that ran long enough for most to leave."""
    chance, acknowledged = random.Random(1), Acknowledged()
    played = 0
    while played < rounds:
        # A curve may outlast the server's keep-alive.
        await asyncio.gather(*(player.connect() for player in players))
        seats = await asyncio.gather(*(player.bet() for player in players))
        started = await _until(players[0], lambda phase: phase != "BETTING")
        starts_at = datetime.fromisoformat(started["starts_at"]).timestamp()
        moment = AT_ONCE_AFTER_SECONDS
        late = time.time() - starts_at

        async def leave(player: Player, seat: str | None, after: float) -> None:
            await asyncio.sleep(after)
            if seat is not None:
                await player.leave(seat, acknowledged)

        await asyncio.gather(
            *(
                leave(player, seat, moment - late if at_once else chance.uniform(0, LEAVE_WITHIN_SECONDS))
                for player, seat in zip(players, seats, strict=True)
            )
        )
        played += 1
        await _until(players[0], lambda phase: phase == "BETTING")
    return acknowledged


async def _current(player: Player) -> dict[str, Any]:
    _, body = await player.ask("GET", "/api/games/crash/current")
    found: dict[str, Any] = json.loads(body)["round"]
    return found


async def _until(player: Player, wanted: Callable[[str], bool]) -> dict[str, Any]:
    while not wanted((found := await _current(player))["phase"]):
        await asyncio.sleep(LOOK_SECONDS)
    return found


async def measure(product: Product, count: int, rounds: int) -> None:
    """Both kinds of leaving, with the sockets listening."""
    players = [Player(product, number) for number in range(count)]
    for name, at_once in (("at moments of their own", False), ("all in one instant", True)):
        print(f"{name:24} {await play(product, players, at_once=at_once, rounds=rounds)}", flush=True)


def run(count: int, rounds: int) -> None:
    """The product, its members on sockets, and their cash-outs."""
    with running(PORT, **PACE) as product:
        asyncio.run(make_members(product, count, tokens=count))
        with Crowd(product, tickets_of(product)) as crowd:
            crowd.heard()
            before, begun = product.cpu(), time.perf_counter()
            asyncio.run(measure(product, count, rounds))
            seconds, after, heard = time.perf_counter() - begun, product.cpu(), crowd.heard()
        spent = {part: round((after[part] - before[part]) / seconds * 100) for part in after}
        print(f"{heard['open']}/{count} sockets heard {heard['messages'] / seconds:,.0f} messages a second")
        print(f"CPU of the whole time, % of a core: {spent}; {product.rss_mb():.0f} MB")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--players", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=12)
    given = parser.parse_args()
    run(given.players, given.rounds)


if __name__ == "__main__":
    main()
