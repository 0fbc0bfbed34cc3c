"""`make bench-realtime`: 2,000 sockets on one worker, told by broadcast, by their own facts, and by rounds.

python -m bench.realtime [--sockets 2000] [--seconds 5]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Any, Self

import asyncpg
import jwt
import psutil
from casino_club.core.clock import system_clock
from casino_club.core.db import Database, make_engine
from casino_club.realtime import Streams, Tickets
from casino_club.realtime.messages import Told
from casino_club.realtime.tickets import Visitor
from redis.asyncio import Redis

from bench.product import Product, make_members, running
from bench.rounds import load

PORT = 8160
ROUND_CONNECTIONS = 32
MESSAGES_A_FACT = 3
FILLER = "x" * 220
"""A broadcast is then about as long as a crash tick with its public bets, a fact's message as a round."""


@dataclass
class Row:
    """One line of the table."""

    what: str
    messages: int
    seconds: float
    report: dict[str, Any]
    cpu: dict[str, float]
    sockets: int

    def __str__(self) -> str:
        per_second = self.messages / self.seconds
        spent = " ".join(
            f"{self.cpu[part] / self.seconds * 100:6.0f}%" for part in ("server", "postgres", "redis")
        )
        each = self.cpu["server"] / max(self.messages, 1) * 1e6
        p50, p99 = ("-" if self.report[name] is None else self.report[name] for name in ("p50_ms", "p99_ms"))
        told = f"{per_second:9.0f} {p50:>7} {p99:>7} {spent} {each:8.1f}"
        return f"{self.what:44} {told} {self.report['open']:6d}/{self.sockets}"


HEADER = " " * 44 + "  pushed/s  p50 ms  p99 ms  server postgr.   redis  µs each   open"


class Crowd:
    """The sockets' process."""

    def __init__(self, product: Product, tickets: list[str]) -> None:
        self._product, self._tickets = product, tickets
        self.opened: dict[str, Any] = {}

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.sockets"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.opened = self._ask({"host": "127.0.0.1", "port": self._product.port, "tickets": self._tickets})
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout=15)

    def heard(self) -> dict[str, Any]:
        """What came since this was last asked."""
        return self._ask({})

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


def visitor_of(token: str) -> Visitor:
    """The member an access token speaks of."""
    claims = jwt.decode(token, options={"verify_signature": False})
    return Visitor(int(claims["sub"]), claims["sid"], datetime.now(UTC) + timedelta(hours=1))


async def broadcast(streams: Streams, per_second: int, seconds: float) -> None:
    """So many ticks a second to everybody."""
    begun = time.perf_counter()
    for tick in range(int(per_second * seconds)):
        await asyncio.sleep(max(0.0, begun + tick / per_second - time.perf_counter()))
        body = {
            "type": "broadcast",
            "data": {"text": FILLER, "sent": time.time()},
            "ts": "2026-01-01T00:00:00Z",
        }
        await streams.broadcast(json.dumps(body, separators=(",", ":")).encode())


async def tell_members(
    streams: Streams, players: list[int], seqs: dict[int, int], seconds: float, pace: int
) -> None:
    """`pace` facts a second, of three messages each, to members in turn: as a relay appends them."""
    batch, begun, told = 200, time.perf_counter(), 0
    while told < pace * seconds:
        await asyncio.sleep(max(0.0, begun + told / pace - time.perf_counter()))
        facts = []
        for place in range(told, told + batch):
            player = players[place % len(players)]
            seqs[player] = seqs.get(player, 0) + 1
            facts.append(Told(player, seqs[player], _fact(seqs[player])))
        await streams.append(facts)
        told += batch


def _fact(seq: int) -> bytes:
    message = {"id": seq, "type": "round_settled", "data": {"text": FILLER * 2, "sent": time.time()}}
    return b"\n".join([json.dumps(message, separators=(",", ":")).encode()] * MESSAGES_A_FACT)


def measured(what: str, product: Product, crowd: Crowd, work: Any, sockets: int) -> Row:
    """Runs the work and tells what reached the sockets and what it cost."""
    while crowd.heard()["messages"]:
        time.sleep(0.5)  # what the last measurement left behind is not this one's
    before, begun = product.cpu(), time.perf_counter()
    work()
    time.sleep(0.3)
    seconds = time.perf_counter() - begun - 0.3
    heard, after = crowd.heard(), product.cpu()
    cpu = {part: after[part] - before[part] for part in after}
    return Row(what, heard["messages"], seconds, heard, cpu, sockets)


def tickets_of(product: Product) -> list[str]:
    """One for each member, signed as the product signs them, but good for as long as the opening may take."""
    database = Database(make_engine(product.settings.database_url))
    later = timedelta(minutes=5)
    tickets = Tickets(product.settings.api_secret_key, database, lambda: system_clock() + later)
    return [tickets.issue(visitor_of(token)) for token in product.tokens]


def run(sockets: int, seconds: float) -> None:
    """Prints the table."""
    with running(PORT, RATE_LIMITS_ENABLED="false") as product:
        asyncio.run(make_members(product, sockets, tokens=sockets))
        players = [visitor_of(token).player_id for token in product.tokens]
        empty = product.rss_mb()
        with Crowd(product, tickets_of(product)) as crowd:
            took = crowd.opened["seconds"]
            grown = f"server {empty:.0f} → {product.rss_mb():.0f} MB"
            print(f"{crowd.opened['open']} sockets open in {took:.1f} s; {grown}")
            print(HEADER)
            print(
                measured("nothing is said", product, crowd, lambda: time.sleep(seconds), sockets), flush=True
            )
            for per_second in (15, 25, 35):

                def ticks(rate: int = per_second) -> None:
                    asyncio.run(_with_streams(product, lambda streams: broadcast(streams, rate, seconds)))

                print(
                    measured(f"broadcast, {per_second} a second", product, crowd, ticks, sockets), flush=True
                )

            def rounds() -> None:
                load(product, PORT, ROUND_CONNECTIONS, seconds)

            print(measured("rounds of members who all watch", product, crowd, rounds, sockets), flush=True)
            seqs = asyncio.run(_heads(product))
            for pace in (5_000, 10_000):

                def facts(rate: int = pace) -> None:
                    asyncio.run(
                        _with_streams(product, lambda s: tell_members(s, players, seqs, seconds, rate))
                    )

                what = f"own facts, {pace} a second, {MESSAGES_A_FACT} messages each"
                print(measured(what, product, crowd, facts, sockets), flush=True)
        print(
            f"server after all: {product.rss_mb():.0f} MB; load of the machine {psutil.getloadavg()[0]:.1f}"
        )


async def _with_streams(product: Product, work: Any) -> None:
    database = Database(make_engine(product.settings.database_url))
    async with Redis.from_url(product.settings.redis_url) as redis:
        await work(Streams(redis, database))
    await database.engine.dispose()


async def _heads(product: Product) -> dict[int, int]:
    connection = await asyncpg.connect(product.superuser_url)
    rows = await connection.fetch("SELECT player_id, seq FROM account")
    await connection.close()
    return dict(map(tuple, rows))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sockets", type=int, default=2_000)
    parser.add_argument("--seconds", type=float, default=5.0)
    given = parser.parse_args()
    run(given.sockets, given.seconds)


if __name__ == "__main__":
    main()
