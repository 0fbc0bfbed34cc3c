"""Staying signed in: rotation, parallel tabs, and what a stolen token gets."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

import msgspec
import pytest
from redis.asyncio import Redis
from redis.asyncio.client import PubSub

from casino_club.core.redis_keys import sessions_revoked_channel
from tests.accounts.conftest import Arrive, MovedClock, Welcome
from tests.fixtures.club import Club


async def test_a_token_is_exchanged_for_its_successor(welcome: Welcome):
    member = await welcome()
    first = member.refresh_token
    reply = await member.refresh()
    told = reply.json()
    assert reply.status_code == 200
    assert told["session_id"] == member.session_id
    assert told["balance"] == {"gold": 1_000, "version": 1}
    assert told["user_info"]["id"] == member.id
    assert member.refresh_token != first
    assert await member.is_in()


async def test_twenty_tabs_at_once_stay_in(welcome: Welcome):
    member = await welcome()
    first = member.refresh_token
    replies = await asyncio.gather(*(member.present(first) for _ in range(20)))
    assert [reply.status_code for reply in replies] == [200] * 20
    (successor,) = {reply.json()["refresh_token"] for reply in replies}
    assert (await member.present(successor)).status_code == 200


async def test_within_the_grace_the_same_successor_comes_again(welcome: Welcome, clock: MovedClock):
    member = await welcome()
    first = member.refresh_token
    successor = (await member.present(first)).json()["refresh_token"]
    clock.forward(seconds=19)
    assert (await member.present(first)).json()["refresh_token"] == successor


async def test_a_slow_tab_gets_the_newest_token_not_a_dead_one(welcome: Welcome, clock: MovedClock):
    """Its reply sets the browser's cookie last: an outdated one would look stolen later."""
    member = await welcome()
    first = member.refresh_token
    second = (await member.present(first)).json()["refresh_token"]
    third = (await member.present(second)).json()["refresh_token"]
    assert (await member.present(first)).json()["refresh_token"] == third
    clock.forward(minutes=15)
    assert (await member.present(third)).status_code == 200


async def test_a_replay_after_the_grace_ends_everything_at_once(
    arrive: Arrive, welcome: Welcome, clock: MovedClock, club: Club, worker_redis_url: str
):
    member, thief = await welcome(), arrive("198.51.100.1")
    stolen = member.refresh_token
    await member.refresh()
    clock.forward(seconds=21)
    async with Redis.from_url(worker_redis_url) as redis, redis.pubsub() as heard:
        await heard.subscribe(sessions_revoked_channel())
        assert (await thief.present(stolen)).json()["code"] == "REFRESH_INVALID"
        message = await _next(heard)
    assert message == {"player_id": member.id, "session_ids": [member.session_id]}
    assert (await member.get("/api/users/balance")).json()["code"] == "SESSION_REVOKED"
    assert (await member.refresh()).json()["code"] == "REFRESH_INVALID"
    async with club.connection() as connection:
        results = await connection.fetch("SELECT result FROM auth_attempt WHERE door = 'refresh'")
    assert [row["result"] for row in results] == ["REUSED"]


async def test_other_sessions_survive_a_theft(arrive: Arrive, welcome: Welcome, clock: MovedClock):
    member, tablet = await welcome(), arrive()
    await tablet.log_in(member.site_id)
    stolen = member.refresh_token
    await member.refresh()
    clock.forward(minutes=1)
    await arrive().present(stolen)
    assert not await member.is_in()
    assert await tablet.is_in()


async def test_a_session_unseen_for_a_month_is_over(welcome: Welcome, clock: MovedClock):
    member = await welcome()
    clock.forward(days=29)
    assert (await member.refresh()).status_code == 200
    clock.forward(days=29)
    assert (await member.refresh()).status_code == 200
    clock.forward(days=31)
    assert (await member.refresh()).json()["code"] == "REFRESH_INVALID"


async def test_a_new_address_or_device_is_a_signal_and_no_logout(
    arrive: Arrive, welcome: Welcome, caplog: pytest.LogCaptureFixture
):
    member = await welcome("203.0.113.7")
    moved = arrive("192.0.2.9", user_agent="another/1.0")
    moved.http.cookies = member.http.cookies
    with caplog.at_level(logging.INFO, logger="casino_club.accounts"):
        assert (await moved.refresh()).status_code == 200
    risks = [record.getMessage() for record in caplog.records if record.getMessage().startswith("risk:")]
    assert len(risks) == 2
    assert not any("192.0.2" in risk for risk in risks)


@pytest.mark.parametrize("token", ["", "x", "한글", "A" * 70, "=" * 70, "\x00", "A" * 10_000])
async def test_what_is_no_token(arrive: Arrive, token: str):
    reply = await arrive().present(token)
    assert reply.status_code in (401, 422)


async def test_a_token_cannot_be_made_from_another(welcome: Welcome):
    member = await welcome()
    token = member.refresh_token
    for place in (0, 23, 30, 60):
        other = "A" if token[place] != "A" else "B"
        assert (await member.present(token[:place] + other + token[place + 1 :])).status_code == 401
    assert await member.is_in()


async def test_without_a_token_nobody_is_refreshed(arrive: Arrive):
    assert (await arrive().refresh()).json()["code"] == "REFRESH_INVALID"


async def test_without_redis_sessions_are_renewed_and_ended(open_club, arrive_at: Callable[[Club], Arrive]):
    async with open_club(rate_limits_enabled=True) as club:
        await leave_redis(club)
        member = arrive_at(club)()
        assert (await member.sign_up()).status_code == 201
        assert (await member.refresh()).status_code == 200
        assert (await member.post("/api/auth/logout")).status_code == 204
        assert (await member.get("/api/users/balance")).json()["code"] == "SESSION_REVOKED"


async def leave_redis(club: Club) -> None:
    """From now on nobody answers where Redis was."""
    pool = club.runtime.redis.connection_pool
    await pool.disconnect()
    pool.connection_kwargs.update(host="127.0.0.1", port=1)
    pool.connection_kwargs.pop("path", None)


async def _next(heard: PubSub) -> dict:
    async with asyncio.timeout(3):
        while True:
            message = await heard.get_message(ignore_subscribe_messages=True, timeout=1)
            if message is not None:
                return msgspec.json.decode(message["data"])
