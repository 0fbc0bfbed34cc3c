"""Limits that hold with Redis, without it, and cost nearly nothing on the hot path."""

from __future__ import annotations

import asyncio
import time
from timeit import repeat

import pytest
from redis.asyncio import Redis

from casino_club.core import ratelimit
from casino_club.core.errors import RateLimited
from casino_club.core.moving_windows import MovingWindows
from casino_club.core.ratelimit import MemberLimit, RateLimits

NOWHERE = "redis://127.0.0.1:1"


async def tries(limits: RateLimits, rule: str, who: str, times: int) -> int:
    """How many of them pass."""
    passed = 0
    for _ in range(times):
        try:
            await limits.hit(rule, who)
        except RateLimited:
            continue
        passed += 1
    return passed


async def test_what_is_counted_is_counted_for_all_processes(worker_redis_url: str):
    async with Redis.from_url(worker_redis_url) as one, Redis.from_url(worker_redis_url) as other:
        await one.flushdb()
        first, second = RateLimits(one), RateLimits(other)
        assert await tries(first, "signup", "a", 6) + await tries(second, "signup", "a", 6) == 10
        assert await tries(first, "signup", "b", 1) == 1
        assert await tries(first, "invite", "a", 1) == 1
        with pytest.raises(RateLimited) as refused:
            await first.hit("signup", "a")
        assert 1 <= refused.value.details["retry_after_seconds"] <= 60
        assert refused.value.headers["Retry-After"]
        assert {key.split(b":")[0] for key in await one.keys()} == {b"limit"}


async def test_without_redis_it_neither_fails_nor_stands_open():
    async with Redis.from_url(NOWHERE) as nobody:
        limits = RateLimits(nobody)
        started = time.monotonic()
        assert await tries(limits, "signup", "a", 15) == 10
        assert time.monotonic() - started < 1


async def test_it_counts_through_redis_again_once_that_is_back(
    worker_redis_url: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(ratelimit, "REDIS_PAUSE_SECONDS", 0.05)
    async with Redis.from_url(worker_redis_url) as redis:
        await redis.flushdb()
        limits = RateLimits(redis)
        kept = dict(redis.connection_pool.connection_kwargs)
        redis.connection_pool.connection_kwargs.update(host="127.0.0.1", port=1)
        assert await tries(limits, "signup", "a", 1) == 1
        assert await redis.connection_pool.disconnect() is None
        redis.connection_pool.connection_kwargs.clear()
        redis.connection_pool.connection_kwargs.update(kept)
        await asyncio.sleep(0.06)
        assert await tries(limits, "signup", "a", 1) == 1
        assert await redis.dbsize() == 1


async def test_switched_off_it_counts_nothing():
    async with Redis.from_url(NOWHERE) as nobody:
        assert await tries(RateLimits(nobody, enabled=False), "signup", "a", 100) == 100
    limit = MemberLimit("1 per second", enabled=False)
    for _ in range(100):
        limit.check(1)


def test_a_member_may_burst_and_then_waits():
    limit = MemberLimit("40 per 2 second")
    for _ in range(40):
        limit.check(1)
    with pytest.raises(RateLimited) as refused:
        limit.check(1)
    assert refused.value.details["retry_after_seconds"] in (1, 2)
    limit.check(2)


def test_a_window_moves(monkeypatch: pytest.MonkeyPatch):
    now = 1_000.0
    monkeypatch.setattr(time, "time", lambda: now)
    limit = MemberLimit("40 per 2 second")
    for _ in range(40):
        limit.check(1)
        now += 0.02
    now = 1_002.1
    for _ in range(6):
        limit.check(1)
    with pytest.raises(RateLimited):
        limit.check(1)


def test_members_gone_quiet_take_no_memory(monkeypatch: pytest.MonkeyPatch):
    now = 1_000.0
    monkeypatch.setattr(time, "time", lambda: now)
    windows = MovingWindows(max_keys=500)
    for member in range(1_000):
        windows.acquire_entry(str(member), 40, 2)
    assert len(windows._hits) <= 500
    now += 3
    for member in range(300):
        windows.acquire_entry(f"later-{member}", 40, 2)
    assert len(windows._hits) <= 301
    assert windows._hits.keys() == windows._stale_at.keys()


def test_the_hot_path_costs_microseconds():
    limit = MemberLimit("1000000 per 2 second")
    best = min(repeat(lambda: limit.check(7), number=5_000, repeat=5, timer=time.process_time)) / 5_000
    assert best < 20e-6
