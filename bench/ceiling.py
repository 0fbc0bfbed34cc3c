"""(a) The ceiling: the settler itself, its SQL in two batches of 64 in flight, without HTTP."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from zoneinfo import ZoneInfo

import asyncpg
import uvloop
from casino_club.app.settlers import SETTLER_SETTINGS
from casino_club.core.clock import system_clock
from casino_club.core.db import Connection
from casino_club.core.rng import system_entropy
from casino_club.games.catalog import CATALOG
from casino_club.games.decide import RoundCommand
from casino_club.games.odds import OddsBook
from casino_club.games.settler import Settler
from casino_club.journal import key_digest


async def measure(url: str, seconds: float, in_flight: int, stake: int) -> dict[str, float]:
    """Rounds per second of `in_flight` commands kept waiting at the settler."""

    async def connect() -> Connection:
        return await asyncpg.connect(url, command_timeout=4.5, server_settings=SETTLER_SETTINGS)

    connection = await connect()
    book = OddsBook()
    await book.load(connection, system_clock())
    members = await connection.fetch(
        "SELECT user_id, id::text FROM login_session WHERE revoked_at IS NULL "
        "ORDER BY hashint8(user_id) LIMIT 1000"
    )
    await connection.close()
    settler = Settler(connect, book, system_clock, system_entropy, ZoneInfo("Asia/Seoul"))
    odds, bet = book.current("slot"), CATALOG["slot"].bet(bet_amount=stake)
    ends, done, run = time.perf_counter() + seconds, 0, time.time_ns()

    async def client(number: int) -> None:
        nonlocal done
        while time.perf_counter() < ends:
            player, session = members[(number * 7_919 + done * 31) % len(members)]
            key = key_digest("round:slot", f"ceiling-{run}-{number}-{done}")
            await settler.settle(RoundCommand(player, session, odds, bet, stake, key, b"ceiling"))
            done += 1

    started, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(client(number) for number in range(in_flight)))
    took = time.perf_counter() - started
    await settler.stop()
    return {"per_second": done / took, "rounds": done, "cpu_us": (time.process_time() - cpu) / done * 1e6}


if __name__ == "__main__":
    print(json.dumps(uvloop.run(measure(**json.load(sys.stdin)))))
