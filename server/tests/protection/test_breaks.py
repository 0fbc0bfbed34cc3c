"""Breaks: they hold on every route, cannot be shortened, and self-exclusion closes every door to messages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.fixtures.bets import BETS
from tests.fixtures.club import Club, Member, OpenClub

MORNING = datetime(2031, 11, 24, 1, 0, tzinfo=UTC)  # a Monday, ten in Seoul


async def take_break(member: Member, kind: str, days: int | None) -> Any:
    return await member.post("/api/exclusions", {"kind": kind, "days": days})


@pytest.mark.parametrize("game", sorted(BETS))
async def test_nobody_plays_during_a_break(club: Club, game: str):
    member = await club.join(gold=10_000)
    assert (await take_break(member, "cool_off", 1)).status_code == 201
    reply = await member.play(game, **BETS[game])
    assert (reply.status_code, reply.json()["code"]) == (403, "SELF_EXCLUDED")
    assert (await member.balance())["gold"] == 10_000


async def test_a_free_spin_is_play_too(member: Member):
    await take_break(member, "cool_off", 1)
    assert (await member.play("prize_roulette", free=True)).json()["code"] == "SELF_EXCLUDED"


async def test_a_break_ends_by_itself_and_not_before(open_club: OpenClub):
    now = MORNING
    async with open_club(clock=lambda: now) as club:
        member = await club.join()
        await take_break(member, "cool_off", 2)
        shorter = await take_break(member, "cool_off", 1)
        assert (shorter.status_code, shorter.json()["code"]) == (409, "EXCLUSION_STANDS")
        assert (await take_break(member, "cool_off", 2)).status_code == 201
        now = MORNING + timedelta(days=2, seconds=-1)
        member = await member.login_again()
        assert (await member.spin(bet=5)).status_code == 403
        now = MORNING + timedelta(days=2)
        member = await member.login_again()
        assert (await member.spin(bet=5)).status_code == 201


async def test_self_exclusion_signs_out_everywhere_and_refuses_sockets(club: Club, member: Member):
    other = await member.login_again()
    assert (await take_break(member, "self_exclusion", None)).status_code == 201
    for device in (member, other):
        assert (await device.get("/api/auth/me")).status_code == 401
    back = await member.login_again()
    assert (await back.spin(bet=5)).json()["code"] == "SELF_EXCLUDED"
    ticket = await back.post("/api/realtime/ticket")
    assert (ticket.status_code, ticket.json()["code"]) == (403, "SELF_EXCLUDED")
    assert (await back.get("/api/exclusions")).json()["exclusion"] == {
        "kind": "self_exclusion",
        "until": None,
    }
    for kind, days in (("cool_off", 42), ("self_exclusion", 365)):
        assert (await take_break(back, kind, days)).json()["code"] == "EXCLUSION_STANDS"


@pytest.mark.parametrize(
    ("kind", "days"),
    [
        ("cool_off", None),
        ("cool_off", 43),
        ("cool_off", 0),
        ("self_exclusion", 30),
        ("nap", 1),
        ("cool_off", "3"),
    ],
)
async def test_a_break_that_cannot_be_starts_nothing(member: Member, kind: str, days: Any):
    reply = await take_break(member, kind, days)
    assert (reply.status_code, reply.json()["code"]) == (422, "VALIDATION_ERROR")
    assert (await member.spin(bet=5)).status_code == 201


async def test_reality_check_is_kept(member: Member):
    reply = await member.http.put("/api/limits/reality-check", json={"minutes": 30}, headers=member.headers)
    assert reply.json()["reality_check_minutes"] == 30
    assert (await member.spin(bet=5)).status_code == 201
