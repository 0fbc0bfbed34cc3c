"""Achievements: reached step by step, once and for good, some of them in secret (A-087)."""

from __future__ import annotations

import asyncio
import secrets
from typing import Any

import httpx
import pytest

from casino_club.achievements.rules import ALWAYS
from casino_club.achievements.seeds import ACHIEVEMENTS, seed_achievements
from casino_club.achievements.tracking import Achievements
from casino_club.core.db import driver
from casino_club.progress import repository as progress
from casino_club.progress.happenings import Played
from casino_club.progress.kind import Count
from casino_club.progress.repository import Progress
from casino_club.progress.tracking import track
from tests.fixtures.club import Club, Member
from tests.fixtures.reacting import react


@pytest.fixture(autouse=True)
async def opened(club: Club) -> None:
    async with club.runtime.database.transaction() as session:
        await seed_achievements(session)


async def cabinet(member: Member) -> dict[str, dict[str, Any]]:
    reply = await member.get("/api/achievements")
    assert reply.status_code == 200, reply.text
    return {each["id"]: each for each in reply.json()["items"]}


async def claim(member: Member, code: str, key: str | None = None) -> httpx.Response:
    return await member.post(
        f"/api/achievements/{code}/claim", **{"Idempotency-Key": key or secrets.token_hex(8)}
    )


async def stand_at(club: Club, member: Member, code: str, value: int) -> None:
    """As if so much had been counted before."""
    async with club.runtime.database.transaction() as session:
        counters = {f"achievement:{code}": Count(value)}
        await progress.save(await driver(session), {member.id: Progress(counters)})


async def test_a_tier_is_reached_told_and_claimed_once(club: Club):
    member, other = await club.join(), await club.join()
    await stand_at(club, member, "rounds", 9)
    early = await claim(member, "rounds")
    assert (early.json()["code"], early.json()["details"]) == ("NOT_COMPLETED", {"count": 9, "target": 10})
    await member.spin(5)
    await react(club)
    found = (await cabinet(member))["rounds"]
    assert [tier["state"] for tier in found["tiers"]] == ["UNLOCKED", "LOCKED", "LOCKED"]
    assert found["tiers"][0]["share"] == 0.5
    assert (await cabinet(other))["rounds"]["tiers"][0]["state"] == "LOCKED"
    before = (await member.balance())["gold"]
    paid = await claim(member, "rounds", key="mine")
    assert paid.json()["balance"] == await member.balance()
    assert paid.json()["balance"]["gold"] == before + 200
    assert (await claim(member, "rounds", key="mine")).json() == paid.json()
    again = await claim(member, "rounds")
    assert (again.json()["code"], again.json()["details"]) == ("NOT_COMPLETED", {"count": 10, "target": 200})
    actions = (await member.get("/api/actions")).json()["items"]
    assert [each["action_type"] for each in actions].count("ACHIEVEMENT_UNLOCKED") == 1


async def test_64_claims_at_once_pay_each_tier_once(club: Club):
    member = await club.join()
    await stand_at(club, member, "rounds", 199)
    await member.spin(5)
    await react(club)
    before = (await member.balance())["gold"]
    replies = await asyncio.gather(*(claim(member, "rounds") for _ in range(64)))
    assert [reply.status_code for reply in replies].count(200) == 1
    assert (await member.balance())["gold"] == before + 500


async def test_steps_that_were_leapt_over_are_reached_together(club: Club):
    member = await club.join(gold=60_000)
    for _ in range(5):
        bets = [{"kind": "red", "amount": 5_000}, {"kind": "black", "amount": 5_000}]
        await member.play("roulette", bets=bets)
    await react(club)
    found = (await cabinet(member))["stakes"]
    assert (found["count"], [tier["state"] for tier in found["tiers"]]) == (
        50_000,
        ["UNLOCKED", "UNLOCKED", "LOCKED"],
    )
    first, second = await claim(member, "stakes"), await claim(member, "stakes")
    assert [reply.json()["reward"]["gold"] for reply in (first, second)] == [200, 800]


async def test_a_secret_has_no_name_before_it_is_reached(club: Club):
    member = await club.join()
    secret = (await cabinet(member))["jackpot"]
    assert (secret["hidden"], secret["title"], secret["text"], secret["count"]) == (True, None, None, 0)
    async with club.runtime.database.transaction() as session:
        now = club.runtime.clock()
        await track(session, [(member.id, Played(now, "slot", 10, 2_000))], [Achievements()], now)
    shown = (await cabinet(member))["jackpot"]
    assert (shown["title"], shown["tiers"][0]["state"]) == ("한밤의 잭팟", "UNLOCKED")


def test_every_seed_climbs():
    for achievement in ACHIEVEMENTS:
        targets = [tier.target for tier in achievement.tiers]
        assert targets == sorted(set(targets)), achievement.code
        assert achievement.objective().counts(ALWAYS)


async def test_bad_input_changes_nothing(club: Club):
    member = await club.join()
    before = await member.balance()
    assert (await claim(member, "nope")).status_code == 404
    assert (await claim(member, "NOPE")).status_code == 422
    assert (await member.post("/api/achievements/rounds/claim")).json()["code"] == "IDEMPOTENCY_KEY_REQUIRED"
    assert await member.balance() == before
