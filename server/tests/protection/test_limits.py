"""Limits a member sets hold in the transaction of the bet; tightening is immediate, loosening waits a day."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.fixtures.bets import BETS
from tests.fixtures.club import Club, Member, OpenClub

MORNING = datetime(2031, 11, 24, 1, 0, tzinfo=UTC)  # a Monday, ten in Seoul


async def limit(member: Member, kind: str, amount: int | None, period: str = "day") -> httpx.Response:
    return await member.post("/api/limits", {"kind": kind, "period": period, "amount": amount})


async def limits(member: Member) -> dict[tuple[str, str], dict[str, Any]]:
    shown = (await member.get("/api/limits")).json()["limits"]
    return {(one["kind"], one["period"]): one for one in shown}


async def test_fifty_parallel_bets_cannot_pass_a_wager_limit(club: Club):
    member = await club.join(gold=100_000)
    assert (await limit(member, "wager", 1_000)).status_code == 200
    replies = await asyncio.gather(*(member.spin(bet=50) for _ in range(50)))
    assert sorted(reply.status_code for reply in replies) == [201] * 20 + [403] * 30
    refused = next(reply.json() for reply in replies if reply.status_code == 403)
    assert (refused["code"], refused["details"]["kind"], refused["details"]["amount"]) == (
        "LIMIT_REACHED",
        "wager",
        1_000,
    )
    assert (await member.stats())["total_wagered"] == 1_000
    assert (await limits(member))["wager", "day"]["used"] == 1_000


async def test_fifty_parallel_bets_cannot_lose_more_than_the_limit(club: Club):
    member = await club.join(gold=100_000)
    await limit(member, "loss", 700)
    for _ in range(4):
        replies = await asyncio.gather(*(member.spin(bet=100) for _ in range(50)))
        totals = await member.stats()
        assert totals["total_wagered"] - totals["total_payout"] <= 700
    assert {reply.json()["code"] for reply in replies if reply.status_code != 201} <= {"LIMIT_REACHED"}


@pytest.mark.parametrize("game", sorted(BETS))
async def test_a_limit_holds_in_every_game(club: Club, game: str):
    member = await club.join(gold=10_000)
    await limit(member, "wager", 1)
    reply = await member.play(game, **BETS[game])
    assert (reply.status_code, reply.json()["code"]) == (403, "LIMIT_REACHED")
    assert (await member.balance())["gold"] == 10_000


async def test_a_new_limit_counts_what_the_day_has_seen(club: Club):
    member = await club.join(gold=10_000)
    for _ in range(3):
        await member.spin(bet=100)
    await limit(member, "wager", 350)
    assert (await limits(member))["wager", "day"]["used"] == 300
    assert (await member.spin(bet=100)).status_code == 403
    assert (await member.spin(bet=50)).status_code == 201


async def test_tightening_holds_at_once_and_loosening_waits_a_day_and_asks_again(open_club: OpenClub):
    now = MORNING
    async with open_club(clock=lambda: now) as club:
        member = await club.join(gold=10_000)
        await limit(member, "wager", 500)
        await limit(member, "wager", 100)
        assert (await member.spin(bet=200)).status_code == 403
        await limit(member, "wager", 9_000)
        assert (await member.spin(bet=200)).status_code == 403
        pending = (await limits(member))["wager", "day"]["pending"]
        assert (pending["amount"], pending["can_confirm"]) == (9_000, False)
        name = {"kind": "wager", "period": "day"}
        early = await member.post("/api/limits/confirm", name)
        assert (early.status_code, early.json()["code"]) == (409, "NOTHING_TO_CONFIRM")
        now = MORNING + timedelta(hours=24)
        member = await member.login_again()
        assert (await member.spin(bet=200)).status_code == 403  # a day alone is not enough
        assert (await member.post("/api/limits/confirm", name)).status_code == 200
        assert (await member.spin(bet=200)).status_code == 201


async def test_dropping_a_limit_is_a_loosening(member: Member):
    await limit(member, "wager", 100)
    reply = await limit(member, "wager", None)
    assert reply.json()["limits"][0]["pending"]["amount"] is None
    assert (await member.post("/api/limits/withdraw", {"kind": "wager", "period": "day"})).status_code == 200
    assert (await limits(member))["wager", "day"]["pending"] is None


async def test_a_day_ends_at_midnight_in_seoul(open_club: OpenClub):
    now = datetime(2031, 11, 24, 14, 59, tzinfo=UTC)
    async with open_club(clock=lambda: now) as club:
        member = await club.join(gold=10_000)
        for period in ("day", "week"):
            await limit(member, "wager", 100, period)
        assert (await member.spin(bet=100)).status_code == 201
        assert (await member.spin(bet=5)).json()["details"]["resets_at"] == "2031-11-24T15:00:00Z"
        now = datetime(2031, 11, 24, 15, 0, tzinfo=UTC)
        refused = (await member.spin(bet=5)).json()
        assert (refused["details"]["period"], refused["details"]["resets_at"]) == (
            "week",
            "2031-11-30T15:00:00Z",
        )


async def test_time_played_is_the_time_between_rounds_of_a_sitting(open_club: OpenClub):
    now = MORNING
    async with open_club(clock=lambda: now) as club:
        member = await club.join(gold=10_000)
        await limit(member, "time", 10)
        for minutes in (0, 4, 8, 30, 32):  # the long pause was not played
            now = MORNING + timedelta(minutes=minutes)
            member = await member.login_again() if minutes == 30 else member
            assert (await member.spin(bet=5)).status_code == 201, minutes
        assert (await limits(member))["time", "day"]["used"] == 10
        reply = await member.spin(bet=5)
        assert (reply.json()["code"], reply.json()["details"]["kind"]) == ("LIMIT_REACHED", "time")


BAD = [
    {"kind": "luck", "period": "day", "amount": 5},
    {"kind": "loss", "period": "year", "amount": 5},
    {"kind": "loss", "period": "day", "amount": 0},
    {"kind": "loss", "period": "day", "amount": -5},
    {"kind": "loss", "period": "day", "amount": 1.5},
    {"kind": "loss", "period": "day", "amount": "5"},
    {"kind": "loss", "period": "day", "amount": 10**12},
    {"kind": "loss", "period": "day"},
]


@pytest.mark.parametrize("body", BAD)
async def test_a_limit_that_cannot_be_changes_nothing(member: Member, body: dict[str, Any]):
    reply = await member.post("/api/limits", body)
    assert (reply.status_code, reply.json()["code"]) == (422, "VALIDATION_ERROR")
    assert (await member.get("/api/limits")).json()["limits"] == []
    assert (await member.balance())["version"] == 1


async def test_every_change_is_a_fact_of_ones_own_journal(member: Member):
    await limit(member, "loss", 500)
    action = (await member.get("/api/actions")).json()["items"][0]
    assert (action["action_type"], action["payload"]["amount"]) == ("LIMIT_CHANGED", 500)
