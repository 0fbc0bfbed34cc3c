"""`casino-club seed reset`: back to what the first start left, and only where that is allowed."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import asyncpg
import pytest
from redis.asyncio import Redis
from typer.testing import CliRunner

from casino_club.app import seed
from casino_club.app.cli import app, main
from casino_club.core import redis_keys
from casino_club.realtime.streams import Streams
from tests.fixtures.club import run_club, sign_up, test_settings
from tests.fixtures.engines import FreshDatabase

COLUMNS = """
SELECT table_name, array_agg(column_name::text ORDER BY ordinal_position) FROM information_schema.columns
WHERE table_schema = 'public' AND table_name NOT IN (SELECT inhrelid::regclass::text FROM pg_inherits)
GROUP BY 1 ORDER BY 1
"""
# What the clock and chance decide: moments, seeds, salts, and the chains computed over them.
OF_CLOCK_AND_CHANCE = {
    *("created_at", "xid", "chain", "since", "updated_at", "active_from", "used_at", "at"),
    *("server_seed", "next_server_seed", "client_seed", "password_hash"),
}


async def snapshot(database: FreshDatabase) -> dict[str, list[str]]:
    """Every table's rows as text, in order, without what the clock and chance decided."""
    connection = await asyncpg.connect(database.owner_url)
    try:
        tables = {}
        for table, columns in await connection.fetch(COLUMNS):
            kept = [name for name in columns if name not in OF_CLOCK_AND_CHANCE]
            rows = await connection.fetch(f"SELECT ROW({', '.join(kept)})::text AS row FROM {table}")
            tables[f"{table} ({', '.join(columns)})"] = sorted(row["row"] for row in rows)
        return tables
    finally:
        await connection.close()


def environment(database: FreshDatabase, redis_url: str, folder: Any, **changes: str) -> dict[str, str]:
    return {
        "ENV": "test",
        "DATABASE_URL": database.app_url,
        "DATABASE_OWNER_URL": database.owner_url,
        "REDIS_URL": redis_url,
        "CASINO_DATA_DIR": str(folder),
        **changes,
    }


async def test_a_reset_club_equals_one_that_started_for_the_first_time(
    fresh_database, worker_redis_url, tmp_path
):
    settings = test_settings(fresh_database, worker_redis_url, tmp_path)
    await seed.seed_once(settings)
    first = await snapshot(fresh_database)
    async with run_club(fresh_database, worker_redis_url, tmp_path) as club:
        member = await club.join(gold=5_000)
        assert (await member.spin()).status_code == 201
        streams = Streams(club.runtime.redis, club.runtime.database)
        await streams.append([(member.id, 1, b"1\n{}")])
        pattern = redis_keys.history(await streams.epoch())
    assert await snapshot(fresh_database) != first

    seeded = await seed.start_over(settings)

    assert seeded.created == ["admin", "user001", "user002", "user003", "user004"]
    assert await snapshot(fresh_database) == first
    async with Redis.from_url(worker_redis_url) as redis:
        assert [key async for key in redis.scan_iter(pattern)] == []
    async with run_club(fresh_database, worker_redis_url, tmp_path) as club:
        assert (await (await sign_up(club.http)).balance())["gold"] == 1_000


def test_the_command_asks_first_and_then_does_it(module_database, worker_redis_url, tmp_path):
    given = environment(module_database, worker_redis_url, tmp_path)
    run = CliRunner().invoke
    seeded = run(app, ["seed"], env=given)
    assert "심은 계정: admin, user001" in seeded.stdout
    before = asyncio.run(snapshot(module_database))

    kept = run(app, ["seed", "reset"], env=given, input="n\n")
    assert kept.exit_code == 1
    assert "모든 회원과 기록을 지웁니다" in kept.stdout
    assert "casino_app:********@" in kept.stdout
    assert "심은 계정: 없음" in run(app, ["seed"], env=given).stdout

    assert "심은 계정: admin, user001" in run(app, ["seed", "reset", "--yes"], env=given).stdout
    assert asyncio.run(snapshot(module_database)) == before


@pytest.mark.parametrize("profile", ["staging", "production"])
def test_a_strict_profile_keeps_its_records(
    module_database, worker_redis_url, tmp_path, monkeypatch, profile
):
    for name, value in environment(module_database, worker_redis_url, tmp_path, ENV=profile).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "argv", ["casino-club", "seed", "reset", "--yes"])
    before = asyncio.run(snapshot(module_database))
    with pytest.raises(SystemExit) as ended:
        main()
    assert f"ENV={profile}" in str(ended.value.code)
    assert "development와 test에서만" in str(ended.value.code)
    assert asyncio.run(snapshot(module_database)) == before
