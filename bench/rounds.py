"""`make bench-rounds`: the running product under load, beside its ceiling and the plain way.

python -m bench.rounds [--seconds 10] [--members 1000] [--games-only]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any

import psutil
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from bench.product import Product, make_members, running

PORT, PLAIN_PORT = 8190, 8191
STAKE = 100
BETS: dict[str, dict[str, Any]] = {
    "slot": {"bet_amount": STAKE},
    "rps": {"bet_amount": STAKE, "choice": "rock"},
    "roulette": {"bets": [{"kind": "red", "amount": STAKE}]},
    "prize_roulette": {"free": False},
    "slot_enhanced": {"bet_amount": STAKE},
    "gacha": {"count": 1},
}
"""Crash has a bench of its own: its rounds are the club's."""
ONE_DRAW = {"rps", "roulette", "prize_roulette"}


@dataclass
class Row:
    """One line of the table. CPU in microseconds a round."""

    what: str
    per_second: float
    p50_ms: float
    p99_ms: float
    server_us: float
    postgres_us: float
    redis_us: float
    failed: int

    @property
    def cpu_us(self) -> float:
        """Of all its processes."""
        return self.server_us + self.postgres_us + self.redis_us

    def __str__(self) -> str:
        cpu = f"{self.server_us:7.0f} {self.postgres_us:7.0f} {self.redis_us:6.0f}"
        times = f"{self.p50_ms:8.1f} {self.p99_ms:8.1f}"
        return f"{self.what:38} {self.per_second:9.0f} {times} {cpu} {self.failed:7d}"


HEADER = f"{'':38} {'rounds/s':>9} {'p50 ms':>8} {'p99 ms':>8}  server  postgr. redis  failed"


def job(module: str, **arguments: Any) -> dict[str, Any]:
    """Runs one of this folder's modules in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", module],
        input=json.dumps(arguments),
        capture_output=True,
        text=True,
        timeout=arguments["seconds"] + 90,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2_000:])
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def load(
    product: Product, port: int, connections: int, seconds: float, game: str = "slot"
) -> dict[str, Any]:
    """A closed loop from a second process."""
    return job(
        "bench.load",
        host="127.0.0.1",
        port=port,
        path=f"/api/games/{game}/rounds",
        body=json.dumps(BETS[game]),
        tokens=product.tokens,
        connections=connections,
        seconds=seconds,
        seed=time.time_ns() % 1_000_000_007,
    )


def measured(
    what: str, product: Product, connections: int, seconds: float, game: str = "slot"
) -> Row:
    """The product's own figures, CPU included, once it is warm and until its relay has caught up."""
    before = product.cpu()
    report = load(product, PORT, connections, seconds, game)
    time.sleep(1.5)  # what the relay still owes belongs to these rounds
    after = product.cpu()
    spent = {part: (after[part] - before[part]) / report["requests"] * 1e6 for part in after}
    return Row(
        what,
        report["per_second"],
        report["p50_ms"],
        report["p99_ms"],
        spent["server"],
        spent["postgres"],
        spent["redis"],
        report["failed"],
    )


def ceiling(product: Product, seconds: float) -> Row:
    """(a), in a process of its own against the same database."""
    before = product.cpu()
    report = job(
        "bench.ceiling", url=product.settings.database_url, seconds=seconds, in_flight=128, stake=STAKE
    )
    postgres = (product.cpu()["postgres"] - before["postgres"]) / report["rounds"] * 1e6
    return Row("(a) settler without HTTP", report["per_second"], 0, 0, report["cpu_us"], postgres, 0, 0)


def plain(product: Product, seconds: float) -> Row:
    """(b), served beside the idle product on the same PostgreSQL."""
    environment = {
        **os.environ,
        "PLAIN_DATABASE_URL": product.superuser_url.replace("postgresql://", "postgresql+asyncpg://", 1),
        "PLAIN_SECRET": product.settings.jwt_secret_key,
        "PLAIN_PORT": str(PLAIN_PORT),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.plain"], env=environment, stderr=subprocess.DEVNULL
    )
    try:
        _await_plain()
        load(product, PLAIN_PORT, 32, 2)
        before, postgres = psutil.Process(process.pid).cpu_times(), product.cpu()["postgres"]
        report = load(product, PLAIN_PORT, 128, seconds)
        after = psutil.Process(process.pid).cpu_times()
        rounds = report["requests"]
        server = (after.user + after.system - before.user - before.system) / rounds * 1e6
        spent = (product.cpu()["postgres"] - postgres) / rounds * 1e6
        return Row(
            "(b) a request = an ORM transaction, 128",
            report["per_second"],
            report["p50_ms"],
            report["p99_ms"],
            server,
            spent,
            0,
            report["failed"],
        )
    finally:
        process.terminate()
        process.wait(timeout=10)


def _await_plain() -> None:
    for _ in range(100):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{PLAIN_PORT}/docs", timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("the plain version did not start")


async def wal_position(url: str) -> int:
    """Bytes of WAL written so far."""
    engine = create_async_engine(url.replace("postgresql://", "postgresql+asyncpg://", 1))
    async with engine.connect() as connection:
        position = await connection.scalar(text("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn"))
    await engine.dispose()
    return int(position or 0)


def every_game(product: Product, seconds: float) -> dict[str, Row]:
    """The other games one after the other, each warmed."""
    rows = {}
    for game in [game for game in BETS if game != "slot"]:
        load(product, PORT, 32, 2, game)
        rows[game] = measured(f"  {game}, 128 connections", product, 128, seconds, game)
    return rows


def report_games(few: Row, many: Row, others: dict[str, Row]) -> None:
    """The table, and each game's CPU beside the slot's."""
    print(HEADER)
    for row in (few, many, *others.values()):
        print(row)
    for game, row in others.items():
        goal = " (goal ≤ 250 µs)" if game in ONE_DRAW else ""
        print(f"{game}: {row.cpu_us:.0f} µs, {row.cpu_us / many.cpu_us:.2f} times the slot{goal}")


def main() -> None:
    """Prints the table and the ratios the issue asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--members", type=int, default=1_000)
    parser.add_argument(
        "--games-only", action="store_true", help="the slot and the other games, nothing else"
    )
    options = parser.parse_args()
    with running(PORT, LOG_LEVEL="INFO") as product:
        asyncio.run(make_members(product, options.members, tokens=min(options.members, 10_000)))
        load(product, PORT, 32, 3)  # plans, caches and partitions warm
        few = measured("the product, 32 connections", product, 32, options.seconds)
        many = measured("the product, 128 connections", product, 128, options.seconds)
        others = every_game(product, options.seconds / 2)
        if options.games_only:
            report_games(few, many, others)
            return
        wal = asyncio.run(wal_position(product.superuser_url))
        again = load(product, PORT, 128, 3)
        wal = asyncio.run(wal_position(product.superuser_url)) - wal
        top = ceiling(product, options.seconds)
        bottom = plain(product, options.seconds)
        memory = product.rss_mb()
    report_games(few, many, others)
    for row in (top, bottom):
        print(row)
    print(f"\nCPU a round at 128 connections: {many.cpu_us:.0f} µs (goal ≤ 200)")
    print(f"share of the ceiling: {many.per_second / top.per_second:.2f} (goal ≥ 0.35)")
    print(f"times the plain way: {many.per_second / bottom.per_second:.1f} (goal ≥ 15)")
    print(f"p99 at 128 connections: {many.p99_ms:.1f} ms (goal < 60)")
    print(f"failed requests: {few.failed + many.failed} (goal 0)")
    print(f"WAL a round: {wal / again['requests'] / 1000:.2f} kB; API process {memory:.0f} MB")


if __name__ == "__main__":
    main()
