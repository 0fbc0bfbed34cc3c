"""A club that was played at once, and a copy of its records for each test to spoil."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

import asyncpg
import pytest

from tests.fixtures.club import Records, run_club
from tests.fixtures.engines import FreshDatabase
from tests.games.table import findings

PLAYED = 6


@dataclass(frozen=True)
class Played:
    """Records of an evening, and the member it is about."""

    records: Records
    player_id: int


@pytest.fixture(scope="module")
def played(
    make_database: Callable[[], Awaitable[FreshDatabase]],
    worker_redis_url: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> Played:
    """A member with six rounds at versions 2 … 7, a rotation at 8, and a neighbour who must not be blamed."""
    return asyncio.run(_play(make_database, worker_redis_url, tmp_path_factory.mktemp("played")))


async def _play(
    make_database: Callable[[], Awaitable[FreshDatabase]], redis_url: str, folder: Path
) -> Played:
    async with run_club(await make_database(), redis_url, folder) as club:
        member, neighbour = await club.join(), await club.join()
        for _ in range(PLAYED):
            assert (await member.spin(bet=5)).status_code == 201
            assert (await neighbour.spin(bet=5)).status_code == 201
        assert (await member.post("/api/fairness/rotate", {})).status_code == 200
        assert await findings(club) == []
    return Played(Records(club.database, club.book), member.id)


@pytest.fixture
async def records(played: Played) -> Records:
    """A copy of one's own."""
    original = played.records.database
    name = f"casino_{secrets.token_hex(6)}"
    connection = await asyncpg.connect(original.superuser_url.rsplit("/", 1)[0] + "/postgres")
    try:
        await connection.execute(f"CREATE DATABASE {name} TEMPLATE {original.name} OWNER casino_owner")
    finally:
        await connection.close()
    urls = {
        role: getattr(original, role).rsplit("/", 1)[0] + f"/{name}"
        for role in ("app_url", "owner_url", "superuser_url")
    }
    return replace(played.records, database=FreshDatabase(name, **urls))


@pytest.fixture
def player_id(played: Played) -> int:
    return played.player_id
