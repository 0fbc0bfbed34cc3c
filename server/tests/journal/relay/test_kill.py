"""kill -9 of the relay, again and again while facts are written: every effect once."""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
from pathlib import Path

from tests.journal.relay.conftest import MEMBERS, Club, eventually

ROOT = Path(__file__).parents[3]
KILLS = int(os.environ.get("RELAY_KILLS", "6"))
FACTS_A_ROUND = 8


def start(url: str, mode: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.journal.relay.process", url, mode]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)


async def effects_after_kills(club: Club, mode: str) -> list[int]:
    """How often each fact had its effect, with the relay killed at random moments of its work."""
    chance = random.Random(5858)
    members = list(MEMBERS)
    written = 0
    for _ in range(KILLS):
        relay = start(club.url, mode)
        try:
            before = len(await club.effects())
            writing = asyncio.create_task(write(club, members))
            await eventually(lambda seen=before: more_than(club, seen))
            await asyncio.sleep(chance.uniform(0, 0.1))
        finally:
            relay.kill()
            relay.wait()
        await writing
        written += len(members) * FACTS_A_ROUND
    relay = start(club.url, mode)
    try:
        await eventually(lambda: more_than(club, written - 1))
    finally:
        relay.kill()
        relay.wait()
    return [times for _, _, times in await club.effects()]


async def write(club: Club, members: list[int]) -> None:
    for _ in range(FACTS_A_ROUND):
        for member in members:
            await club.tell(member)


async def more_than(club: Club, seen: int) -> bool:
    return len(await club.effects()) > seen


async def test_every_effect_happens_once_whatever_is_killed(club: Club) -> None:
    times = await effects_after_kills(club, "sound")
    assert len(times) == KILLS * len(MEMBERS) * FACTS_A_ROUND
    assert set(times) == {1}


async def test_the_same_kills_catch_a_relay_that_stores_its_position_apart(club: Club) -> None:
    times = await effects_after_kills(club, "careless")
    assert len(times) == KILLS * len(MEMBERS) * FACTS_A_ROUND
    assert max(times) > 1
