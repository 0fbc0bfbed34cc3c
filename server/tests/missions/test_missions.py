"""Missions: what a member has, what counts towards them, and that each pays once (A-085, A-086)."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from casino_club.accounts.service.experience import Gain, add_experience
from casino_club.core.clock import Moment
from casino_club.core.db import driver
from casino_club.inventory import repository as belongings
from casino_club.inventory.items import Item
from casino_club.journal import repository as journal
from casino_club.missions import rules
from casino_club.missions.seeds import MISSIONS, seed_missions
from casino_club.progress.tracking import MOVED, Moved
from tests.fixtures.club import Club, Member, OpenClub
from tests.fixtures.reacting import react

NOON_IN_SEOUL = datetime(2031, 3, 12, 3, tzinfo=UTC)
"""A Wednesday."""


@dataclass
class Watch:
    now: datetime = NOON_IN_SEOUL

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Hall:
    """A club with missions, and a clock that only the test moves."""

    club: Club
    watch: Watch
    moved: list[Moved] = field(default_factory=list)

    async def react(self) -> None:
        async def note(left: Mapping[Any, Any]) -> None:
            self.moved += left.get(MOVED, ())

        await react(self.club, committed=note)

    async def later(self, member: Member, **passed: float) -> Member:
        self.watch.now += timedelta(**passed)
        async with self.club.connection() as connection:
            await journal.ensure_partitions(connection, self.watch.now)
        return await member.login_again()


@pytest.fixture
async def hall(open_club: OpenClub) -> AsyncIterator[Hall]:
    watch = Watch()
    async with open_club(clock=watch) as club:
        async with club.runtime.database.transaction() as session:
            await seed_missions(session, Moment(watch.now, club.runtime.settings.tz))
        yield Hall(club, watch)


async def board(member: Member) -> dict[str, Any]:
    reply = await member.get("/api/missions/")
    assert reply.status_code == 200, reply.text
    return reply.json()


async def of(member: Member, code: str) -> dict[str, Any]:
    return next(each for each in (await board(member))["items"] if each["id"] == code)


async def claim(member: Member, code: str, key: str | None = None) -> httpx.Response:
    return await member.post(
        f"/api/missions/{code}/claim", **{"Idempotency-Key": key or secrets.token_hex(8)}
    )


async def reroll(member: Member, code: str, key: str | None = None) -> httpx.Response:
    return await member.post(
        f"/api/missions/{code}/reroll", **{"Idempotency-Key": key or secrets.token_hex(8)}
    )


async def member_with(hall: Hall, code: str) -> Member:
    """A member who has this daily mission today."""
    for _ in range(40):
        member = await hall.club.join(gold=5_000)
        if any(each["id"] == code for each in (await board(member))["items"]):
            return member
    raise AssertionError(f"nobody has {code}")


async def test_a_new_member_has_missions_at_once(hall: Hall):
    found = await board(await hall.club.join())
    periods = [each["period"] for each in found["items"]]
    assert (periods.count("DAILY"), periods.count("WEEKLY")) == (3, 3)
    assert periods.count("ONCE") == sum(mission.period == "ONCE" for mission in MISSIONS)
    assert {each["state"] for each in found["items"]} == {"ACTIVE"}
    assert found["day_ends_at"] == "2031-03-12T15:00:00Z"
    assert found["week_ends_at"] == "2031-03-16T15:00:00Z"


def test_members_meet_different_missions_and_always_the_same_ones():
    codes = tuple(f"m{number}" for number in range(9))
    orders = {rules.order(player_id, "2031-03-12", codes) for player_id in range(50)}
    assert len(orders) > 40
    assert rules.order(7, "2031-03-12", codes) == rules.order(7, "2031-03-12", codes)


async def test_from_zero_to_the_reward(hall: Hall):
    member = await hall.club.join()
    early = await claim(member, "first_spin")
    assert (early.status_code, early.json()["code"]) == (409, "NOT_COMPLETED")
    assert early.json()["details"] == {"count": 0, "target": 1}
    await member.spin()
    await hall.react()
    done = await of(member, "first_spin")
    assert (done["state"], done["count"]) == ("COMPLETED", 1)
    before = (await member.balance())["gold"]
    reply = await claim(member, "first_spin", key="mine")
    assert reply.status_code == 200, reply.text
    assert reply.json()["reward"] == {"gold": 200, "xp": 20, "items": {}}
    assert reply.json()["balance"] == await member.balance()
    assert reply.json()["balance"]["gold"] == before + 200
    assert (await of(member, "first_spin"))["state"] == "CLAIMED"
    again = await claim(member, "first_spin", key="mine")
    assert (again.json(), again.headers["Idempotency-Replayed"]) == (reply.json(), "true")
    second = await claim(member, "first_spin")
    assert (second.status_code, second.json()["code"]) == (409, "ALREADY_CLAIMED")
    assert (await member.balance())["gold"] == before + 200


async def test_64_claims_at_once_pay_once(hall: Hall):
    member = await hall.club.join()
    await member.spin()
    await hall.react()
    before = (await member.balance())["gold"]
    replies = await asyncio.gather(*(claim(member, "first_spin") for _ in range(64)))
    assert sorted(reply.status_code for reply in replies) == [200, *[409] * 63]
    assert (await member.balance())["gold"] == before + 200


async def test_what_is_counted_is_what_was_played(hall: Hall):
    member = await member_with(hall, "daily_slot")
    for _ in range(7):
        await member.spin(5)
    await member.play("rps", bet_amount=10, choice="rock")
    await hall.react()
    assert (await of(member, "daily_slot"))["count"] == 7
    assert (await of(member, "weekly_rounds"))["count"] == 8
    await hall.react()
    assert (await of(member, "daily_slot"))["count"] == 7
    shown = [each for each in hall.moved if each.player_id == member.id and "daily_slot" in each.key]
    assert max(each.value for each in shown) == 7
    assert shown[-1].version == (await board(member))["progress_version"]


async def test_a_day_begins_at_midnight_in_seoul(hall: Hall):
    member = await member_with(hall, "daily_slot")
    await member.spin(5)
    member = await hall.later(member, hours=12, seconds=1)
    await member.spin(5)
    await hall.react()
    assert (await of(member, "weekly_rounds"))["count"] == 2
    today = [each for each in (await board(member))["items"] if each["period"] == "DAILY"]
    assert all(each["key"].endswith("2031-03-13") for each in today)
    assert all(each["count"] <= 1 for each in today if each["id"] == "daily_slot")


async def test_what_was_not_claimed_waits_in_the_mailbox_and_then_is_lost(hall: Hall):
    member = await member_with(hall, "daily_wheel")
    await member.play("prize_roulette", free=True)
    await hall.react()
    key = (await of(member, "daily_wheel"))["key"]
    member = await hall.later(member, days=1)
    gone = await claim(member, "daily_wheel")
    assert gone.status_code in (404, 409)
    mail = {each["id"]: each for each in (await member.get("/api/mailbox")).json()["items"]}
    assert (mail[key]["source"], mail[key]["ref"]) == ("mission", "daily_wheel")
    assert mail[key]["expires_at"] == "2031-03-15T15:00:00Z"
    late = await hall.later(member, days=3)
    refused = await late.post(f"/api/mailbox/{key}/claim", **{"Idempotency-Key": "a"})
    assert (refused.status_code, refused.json()["code"]) == (409, "REWARD_EXPIRED")
    assert key not in {each["id"] for each in (await late.get("/api/mailbox")).json()["items"]}


async def test_mail_is_claimed_once_and_by_nobody_else(hall: Hall):
    member, other = await member_with(hall, "daily_wheel"), await hall.club.join()
    await member.play("prize_roulette", free=True)
    await hall.react()
    path = f"/api/mailbox/{(await of(member, 'daily_wheel'))['key']}/claim"
    foreign = await other.post(path, **{"Idempotency-Key": "a"})
    assert foreign.status_code == 404
    assert (await member.post(path, **{"Idempotency-Key": "a"})).status_code == 200
    assert (await of(member, "daily_wheel"))["state"] == "CLAIMED"
    assert (await claim(member, "daily_wheel")).json()["code"] == "ALREADY_CLAIMED"


async def test_a_mission_is_changed_for_gold_and_the_new_one_counts_from_zero(hall: Hall):
    member = await member_with(hall, "daily_slot")
    await member.spin(5)
    before = (await member.balance())["gold"]
    reply = await reroll(member, "daily_slot", key="change")
    assert reply.status_code == 200, reply.text
    changed = reply.json()
    assert changed["gold_paid"] == 100
    assert changed["balance"] == await member.balance()
    assert changed["balance"]["gold"] == before - 100
    codes = [each["id"] for each in (await board(member))["items"]]
    assert changed["mission"]["id"] in codes and "daily_slot" not in codes
    assert changed["mission"]["count"] == 0
    assert (await reroll(member, "daily_slot", key="change")).json()["balance"] == changed["balance"]
    await hall.react()
    assert (await of(member, changed["mission"]["id"]))["count"] == 0
    assert (await reroll(member, "daily_slot")).status_code == 404


async def test_what_cannot_be_changed_says_why_and_costs_nothing(hall: Hall):
    member = await member_with(hall, "daily_wheel")
    await member.play("prize_roulette", free=True)
    await hall.react()
    before = await member.balance()
    for code, why in (("daily_wheel", "completed"), ("weekly_rounds", "period"), ("first_spin", "period")):
        reply = await reroll(member, code)
        assert (reply.json()["code"], reply.json()["details"]["why"]) == ("NOT_REROLLABLE", why)
    assert await member.balance() == before
    poor = await hall.club.join(gold=1_000)
    await poor.play("roulette", bets=[{"kind": "straight", "selection": [0], "amount": 950}])
    if (await poor.balance())["gold"] < 100:
        daily = next(each["id"] for each in (await board(poor))["items"] if each["period"] == "DAILY")
        assert (await reroll(poor, daily)).json()["code"] == "INSUFFICIENT_GOLD"


async def test_three_changes_a_day_and_items_pay_first(hall: Hall):
    member = await hall.club.join(gold=2_000)
    async with hall.club.runtime.database.transaction() as session:
        await belongings.change(await driver(session), member.id, {Item.MISSION_REROLL: 1}, hall.watch.now)
    paid = []
    for _ in range(3):
        code = next(each["id"] for each in (await board(member))["items"] if each["period"] == "DAILY")
        paid.append((await reroll(member, code)).json()["gold_paid"])
    assert paid == [0, 100, 100]
    found = await board(member)
    assert (found["rerolls_left"], found["reroll_items"]) == (0, 0)
    code = next(each["id"] for each in found["items"] if each["period"] == "DAILY")
    assert (await reroll(member, code)).json()["details"]["why"] == "limit"


async def test_a_level_puts_its_reward_into_the_mailbox_once(hall: Hall):
    member = await hall.club.join()
    async with hall.club.runtime.database.transaction() as session:
        await add_experience(session, [Gain(member.id, 2_000, hall.watch.now)], hall.watch.now)
    await hall.react()
    mail = (await member.get("/api/mailbox")).json()["items"]
    levels = {each["id"]: each["reward"] for each in mail if each["source"] == "level"}
    assert levels.keys() == {"level:2", "level:3", "level:4", "level:5"}
    assert levels["level:5"] == {"gold": 200, "xp": 0, "items": {"xp_booster": 1}}
    assert (await of(member, "level_3"))["state"] == "COMPLETED"


async def test_bad_input_changes_nothing(hall: Hall):
    member = await hall.club.join()
    before = await member.balance()
    for path, status in (
        ("/api/missions/nope/claim", 404),
        ("/api/missions/NOPE/claim", 422),
        ("/api/missions/nope/reroll", 404),
        ("/api/mailbox/none/claim", 404),
        ("/api/mailbox/%00/claim", 422),
    ):
        reply = await member.post(path, **{"Idempotency-Key": "a"})
        assert (path, reply.status_code) == (path, status)
        assert (await member.post(path)).status_code == 422
    assert await member.balance() == before
