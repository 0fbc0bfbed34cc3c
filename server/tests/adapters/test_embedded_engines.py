"""The embedded engines on bad days: whatever the last run left behind, a start brings them back."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import psutil
import pytest
from redis.asyncio import Redis

from casino_club.adapters.embedded import process
from casino_club.adapters.embedded.engines import DataFolderBusy, embedded_engines, hold_data_folder
from casino_club.adapters.embedded.postgres import EmbeddedPostgres
from casino_club.adapters.embedded.redis import EmbeddedRedis
from casino_club.core.settings import Settings

SMALL = {"shared_buffers": "16MB"}


@pytest.fixture
def home() -> Iterator[Path]:
    # pytest's own folders are closed to the user the engines run as; that case has its own test.
    folder = Path(tempfile.mkdtemp(prefix="casino-engines-"))
    folder.chmod(0o755)
    yield folder
    EmbeddedPostgres(folder).stop()
    EmbeddedRedis(folder).stop()
    shutil.rmtree(folder)


async def ask(url: str, question: str) -> object:
    connection = await asyncpg.connect(url, timeout=5)
    try:
        return await connection.fetchval(question)
    finally:
        await connection.close()


async def test_the_cluster_is_durable_utf8_and_has_two_roles(home):
    urls = EmbeddedPostgres(home, SMALL).start()
    for name in ("fsync", "synchronous_commit", "full_page_writes"):
        assert await ask(urls.superuser, f"SHOW {name}") == "on"
    assert await ask(urls.superuser, "SHOW server_encoding") == "UTF8"
    assert await ask(urls.superuser, "SELECT upper('é') || lower('Ä')") == "Éä"
    assert await ask(urls.owner, "SELECT current_user") == "casino_owner"
    assert await ask(urls.app, "SELECT current_user") == "casino_app"
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await ask(urls.app, "CREATE TABLE mine (id int)")


async def test_what_was_committed_survives_a_killed_postmaster(home):
    postgres = EmbeddedPostgres(home, SMALL)
    urls = postgres.start()
    await ask(urls.owner, "CREATE TABLE facts AS SELECT 1 AS n")
    os.kill(postgres.pid, signal.SIGKILL)
    again = EmbeddedPostgres(home, SMALL).start()
    assert again == urls
    assert await ask(again.owner, "SELECT n FROM facts") == 1


async def test_an_orphan_of_a_killed_parent_is_taken_over_even_when_frozen(home):
    orphan = EmbeddedPostgres(home, SMALL)
    orphan.start()
    left_behind = orphan.pid
    os.kill(left_behind, signal.SIGSTOP)
    urls = EmbeddedPostgres(home, SMALL).start()
    assert await ask(urls.app, "SELECT 1") == 1
    assert not psutil.pid_exists(left_behind) or psutil.Process(left_behind).status() == psutil.STATUS_ZOMBIE


async def test_a_pid_file_naming_another_program_does_not_stop_the_start(home):
    postgres = EmbeddedPostgres(home, SMALL)
    postgres.start()
    pid_file = home / "postgres" / "postmaster.pid"
    stale = pid_file.read_text().split("\n", 1)[1]
    postgres.stop()
    pid_file.write_text(f"{os.getpid()}\n{stale}")
    assert await ask(postgres.start().app, "SELECT 1") == 1


async def test_a_first_start_killed_half_way_is_repeated(home):
    (home / "postgres.new").mkdir()
    (home / "postgres.new" / "PG_VERSION").write_text("18\n")
    assert await ask(EmbeddedPostgres(home, SMALL).start().app, "SELECT 1") == 1


async def test_the_port_is_kept_and_changed_only_when_taken(home):
    postgres = EmbeddedPostgres(home, SMALL)
    first = postgres.start().app
    postgres.stop()
    assert postgres.start().app == first
    postgres.stop()
    with socket.create_server(("127.0.0.1", int(first.rsplit(":", 1)[1].split("/")[0]))):
        moved = postgres.start().app
    assert moved != first
    assert await ask(moved, "SELECT 1") == 1


async def test_a_folder_closed_to_others_is_no_obstacle(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    postgres, redis = EmbeddedPostgres(closed, SMALL), EmbeddedRedis(closed)
    try:
        assert await ask(postgres.start().app, "SELECT 1") == 1
        redis.start()
    finally:
        redis.stop()
        postgres.stop()


async def test_redis_comes_back_with_what_it_knew(home):
    redis = EmbeddedRedis(home)
    async with Redis.from_url(redis.start()) as client:
        await client.set("told", "yes")
    await asyncio.sleep(1.2)  # the append-only file is flushed every second
    os.kill(redis.pid, signal.SIGKILL)
    async with Redis.from_url(EmbeddedRedis(home).start()) as client:
        assert await client.get("told") == b"yes"


async def test_a_damaged_append_only_file_is_set_aside(home):
    redis = EmbeddedRedis(home)
    redis.start()
    redis.stop()
    (home / "redis" / "appendonly.aof").write_bytes(b"not a log\x00" * 100)
    async with Redis.from_url(redis.start()) as client:
        assert await client.ping()
    assert list((home / "redis").glob("appendonly.damaged-*"))


def test_what_died_is_started_again_on_the_same_address(home):
    settings = Settings(_env_file=None, casino_data_dir=home)
    with embedded_engines(settings) as engines:
        before = (settings.database_url, settings.redis_url)
        os.kill(engines.postgres.pid, signal.SIGKILL)
        os.kill(engines.redis.pid, signal.SIGKILL)
        process.wait_until(lambda: engines.postgres.has_ended and engines.redis.has_ended, 5)
        assert engines.revive() == ["PostgreSQL", "Redis"]
        assert (engines.postgres.urls.app, engines.redis.url) == before
    assert process.marked(str(home)) == []


def test_two_owners_of_one_folder_are_refused(home):
    settings = Settings(_env_file=None, casino_data_dir=home)
    with (
        hold_data_folder(home),
        pytest.raises(DataFolderBusy, match=str(os.getpid())),
        embedded_engines(settings),
    ):
        pytest.fail("both own the folder")


def test_engines_named_by_url_are_left_alone(home):
    named = {"database_url": "postgresql://app@db/casino", "redis_url": "redis://cache/0"}
    with embedded_engines(Settings(_env_file=None, casino_data_dir=home, **named)) as engines:
        assert engines.postgres is None
        assert engines.redis is None
