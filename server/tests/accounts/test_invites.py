"""Codes that open the door: the permanent ones, and the counted ones."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from casino_club.accounts.service import invites
from tests.accounts.conftest import Arrive, MovedClock
from tests.fixtures.club import Club, OpenClub


async def make_code(club: Club, code: str, **limits: Any) -> None:
    async with club.runtime.database.transaction() as session:
        await invites.create(session, club.runtime.accounts, code, **limits)


async def uses(club: Club, code: str) -> tuple[int, int]:
    """What the code counted, and how many members came in with it."""
    async with club.connection() as connection:
        counted = await connection.fetchval("SELECT used_count FROM invite_code WHERE code = $1", code)
        came = await connection.fetchval("SELECT count(*) FROM invite_use WHERE code = $1", code)
    return counted, came


async def test_5858_opens_a_fresh_club(arrive: Arrive):
    assert (await arrive().sign_up(invite_code=" 5858 ")).status_code == 201


async def test_a_code_for_one_lets_one_of_twenty_in(arrive: Arrive, club: Club):
    await make_code(club, "ONLY-ONE", max_uses=1)
    replies = await asyncio.gather(*(arrive().sign_up(invite_code="ONLY-ONE") for _ in range(20)))
    statuses = Counter(reply.status_code for reply in replies)
    assert statuses[201] == 1
    assert statuses.keys() <= {201, 403, 503}  # 503: the machine was too busy to answer in time
    refused = [reply.json() for reply in replies if reply.status_code == 403]
    assert {(body["code"], body["details"]["reason"]) for body in refused} == {("INVITE_INVALID", "used_up")}
    assert await uses(club, "ONLY-ONE") == (1, 1)
    async with club.connection() as connection:
        assert await connection.fetchval("SELECT count(*) FROM users") == 1


async def test_a_refused_sign_up_uses_nothing_up(arrive: Arrive, club: Club):
    await make_code(club, "SPARE", max_uses=2)
    await arrive().sign_up(site_id="first-one", invite_code="SPARE")
    await arrive().sign_up(site_id="first-one", invite_code="SPARE")
    assert await uses(club, "SPARE") == (1, 1)


async def test_a_code_ends(arrive: Arrive, club: Club, clock: MovedClock):
    await make_code(club, "TODAY", expires_at=clock() + timedelta(hours=1))
    assert (await arrive().sign_up(invite_code="TODAY")).status_code == 201
    clock.forward(hours=2)
    reply = await arrive().sign_up(invite_code="TODAY")
    assert (reply.status_code, reply.json()["details"]["reason"]) == (403, "expired")


@pytest.mark.parametrize(("code", "valid"), [("5858", True), ("NEW", True), ("GONE", False), ("?", False)])
async def test_a_code_can_be_tried_at_the_door(arrive: Arrive, club: Club, code: str, valid: bool):
    await make_code(club, "NEW", max_uses=3)
    await make_code(club, "GONE", max_uses=0)
    reply = await arrive().post("/api/invite/validate", {"code": code})
    assert reply.json() == {"valid": valid}


async def test_without_any_code_nobody_comes_in(open_club: OpenClub, arrive_at: Callable[[Club], Arrive]):
    async with open_club(invite_codes="") as club:
        arrive = arrive_at(club)
        for code in ("5858", "", "anything"):
            assert (await arrive().sign_up(invite_code=code)).status_code in (403, 422)
        assert (await arrive().post("/api/invite/validate", {"code": "5858"})).json() == {"valid": False}


async def test_guessing_is_throttled(open_club: OpenClub, arrive_at: Callable[[Club], Arrive]):
    async with open_club(rate_limits_enabled=True) as club:
        guesser, other = arrive_at(club)("198.51.100.1"), arrive_at(club)("198.51.100.2")
        statuses = [
            (await guesser.post("/api/invite/validate", {"code": str(guess)})).status_code
            for guess in range(21)
        ]
        assert statuses == [200] * 20 + [429]
        assert (await other.post("/api/invite/validate", {"code": "1"})).status_code == 200
