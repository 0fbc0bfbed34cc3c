"""Several processes: two that answer, two that could conduct, one of which is killed while a curve runs."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import connect

from casino_club.core.clock import system_clock
from casino_club.games.odds import OddsBook
from tests.fixtures.club import Member, Records, sign_up
from tests.fixtures.engines import FreshDatabase
from tests.fixtures.served import COMMAND, serve
from tests.games.crash.table import bet, cash_out, findings

pytestmark = pytest.mark.slow
PACE = {"CRASH_BETTING_SECONDS": "1.5", "CRASH_PAUSE_SECONDS": "0.2"}
PATIENCE_SECONDS = 200


@contextmanager
def working(database: FreshDatabase, redis_url: str, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """`casino-club worker` until the block ends."""
    given = {
        "PATH": os.environ["PATH"],
        "ENV": "test",
        "DATABASE_URL": database.app_url,
        "DATABASE_OWNER_URL": database.owner_url,
        "REDIS_URL": redis_url,
        "JWT_SECRET_KEY": "1" * 64,
        "API_SECRET_KEY": "2" * 64,
        "CASINO_DATA_DIR": str(folder),
        **PACE,
    }
    process = subprocess.Popen([*COMMAND, "worker"], env=given)
    try:
        yield process
    finally:
        process.kill()
        process.wait(15)


async def until(member: Member, phase: str) -> dict[str, Any]:
    """The round once it is there."""
    for _ in range(PATIENCE_SECONDS * 10):
        found = (await member.get("/api/games/crash/current")).json()
        if found["round"]["phase"] == phase:
            return found
        await asyncio.sleep(0.1)
    raise AssertionError(f"no round came to {phase}")


async def hears_ticks(member: Member, url: str) -> int:
    """How many points of the curve reach a socket of this process in a second."""
    ticket = (await member.post("/api/realtime/ticket", {})).json()["ticket"]
    heard = 0
    async with connect(f"{url.replace('http', 'ws')}/ws/notifications?ticket={ticket}", proxy=None) as socket:
        try:
            async with asyncio.timeout(1):
                while True:
                    heard += json.loads(await socket.recv())["type"] == "crash_tick"
        except TimeoutError:
            return heard


async def test_a_killed_conductor_is_replaced_and_each_stake_ends_once(
    fresh_database: FreshDatabase, worker_redis_url: str, tmp_path: Path
):
    with (
        serve(fresh_database, worker_redis_url, **PACE) as one,
        serve(fresh_database, worker_redis_url, **PACE) as two,
        working(fresh_database, worker_redis_url, tmp_path) as first,
        working(fresh_database, worker_redis_url, tmp_path),
    ):
        async with (
            httpx.AsyncClient(base_url=one.url, timeout=30) as here,
            httpx.AsyncClient(base_url=two.url, timeout=30) as there,
        ):
            members = [await sign_up(door) for door in (here, there, here, there)]
            heard = 0
            for targets in [(None, None, "1.10", "3.00")] * 3:
                for member, target in zip(members, targets, strict=True):
                    assert (await bet(member, auto=target)).status_code in (201, 409)
                running = await until(members[0], "RUNNING")
                heard += await hears_ticks(members[1], two.url)
                if first.poll() is None:
                    first.kill()  # SIGKILL: nothing is said goodbye to
                    first.wait(15)
                left = await cash_out(members[0], running["own_bet"]["round_id"])
                assert left.status_code in (200, 409)
                await until(members[0], "BETTING")
            assert heard > 0
    records = Records(fresh_database, OddsBook())
    async with records.connection() as connection:
        await records.book.load(connection, system_clock())
        ends = await connection.fetch(
            "SELECT count(*) FILTER (WHERE kind = 'crash_bet_placed'),"
            " count(*) FILTER (WHERE kind IN ('crash_settled', 'crash_refunded')) FROM journal"
        )
        still_open = await connection.fetchval("SELECT count(*) FROM crash_stake WHERE status = 'OPEN'")
    assert ends[0][0] == ends[0][1] + still_open
    assert ends[0][1] >= 8  # at least two rounds of four
    assert await findings(records) == []
