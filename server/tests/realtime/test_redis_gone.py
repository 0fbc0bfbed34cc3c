"""Redis may go: play goes on, sockets are fed from the journal, and all is as before when it returns."""

from __future__ import annotations

import asyncio

import pytest
from redis.asyncio import Redis

from casino_club.adapters.embedded.redis import EmbeddedRedis
from tests.fixtures.club import Member
from tests.realtime.conftest import House, OpenHouse, until
from tests.realtime.test_messages import gift, tell
from tests.realtime.test_replay import position


async def test_everything_goes_on_without_redis(open_house: OpenHouse, own_redis: EmbeddedRedis) -> None:
    house: House = await open_house(redis_url=own_redis.url)
    member: Member = await house.club.join()
    start = await position(house, member)
    async with house.line(member) as line:
        await member.spin(5)
        await line.up_to(start + 1)
        own_redis.stop()

        assert (await member.spin(5)).status_code == 201
        assert await line.up_to(start + 2) == [start + 1, start + 2]

        async with house.line(member, last_id=start) as second:
            assert await second.up_to(start + 2) == [start + 1, start + 2]
            await house.hub.broadcast_all("broadcast", {"text": "여전히"})
            await second.next("broadcast")

            own_redis.start()
            await asyncio.sleep(0.2)
            await tell(house, member, gift(), gift())
            assert (await second.up_to(start + 4))[-2:] == [start + 3, start + 4]
            assert (await line.up_to(start + 4))[-2:] == [start + 3, start + 4]
            await until(lambda: house.hub._wakeups.live)
            await member.spin(5)
            await line.up_to(start + 5)
            await line.next("balance_changed")
        assert [m["id"] for m in line.heard if m["type"] == "balance_changed"] == list(
            range(start + 1, start + 6)
        )


async def test_a_revoked_session_closes_without_redis(
    open_house: OpenHouse, own_redis: EmbeddedRedis
) -> None:
    house: House = await open_house(redis_url=own_redis.url)
    member: Member = await house.club.join()
    async with house.line(member) as line:
        own_redis.stop()
        await member.post("/api/auth/logout")
        assert await line.closed() == (4401, "session revoked")


async def test_the_product_starts_without_redis(
    open_house: OpenHouse, own_redis: EmbeddedRedis, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_redis.stop()
    monkeypatch.setattr(Redis, "flushdb", nothing)
    house: House = await open_house(redis_url=own_redis.url)
    member: Member = await house.club.join()
    start = await position(house, member)
    async with house.line(member) as line:
        await tell(house, member, gift())
        await line.up_to(start + 1)


async def nothing(_: Redis) -> None:
    """There is nothing to flush."""
