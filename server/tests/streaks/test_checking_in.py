"""Checking in: once a business day under any race, reset by a missed day, saved by a freeze (D1)."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from casino_club.core.db import driver
from casino_club.inventory import repository as belongings
from casino_club.inventory.items import Item
from casino_club.journal import repository as journal
from casino_club.journal.verify import verify
from casino_club.rewards.audit import RewardAudit
from casino_club.streaks.rules import calendar, daily_reward, standing
from tests.fixtures.club import Club, Member, OpenClub

NOON_IN_SEOUL = datetime(2031, 3, 10, 3, tzinfo=UTC)


@dataclass
class Watch:
    """A clock that only the test moves."""

    now: datetime = NOON_IN_SEOUL

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Regular:
    """A member who comes back every day."""

    club: Club
    watch: Watch
    member: Member

    async def next_day(self, days: int = 1) -> None:
        self.watch.now += timedelta(days=days)
        async with self.club.connection() as connection:
            await journal.ensure_partitions(connection, self.watch.now)
        self.member = await self.member.login_again()

    async def streak(self) -> dict[str, Any]:
        return (await self.member.get("/api/streak")).json()

    async def check_in(self, key: str | None = None) -> httpx.Response:
        return await self.member.post("/api/streak/claim", **{"Idempotency-Key": key or secrets.token_hex(8)})

    async def hold(self, item: Item, count: int) -> None:
        async with self.club.runtime.database.transaction() as session:
            await belongings.change(await driver(session), self.member.id, {item: count}, self.watch.now)


@pytest.fixture
async def regular(open_club: OpenClub) -> AsyncIterator[Regular]:
    watch = Watch()
    async with open_club(clock=watch) as club:
        yield Regular(club, watch, await club.join())


def test_a_days_reward_is_what_the_decision_says():
    table = [daily_reward(days) for days in range(1, 11)]
    assert [reward.gold for reward in table] == list(range(1_200, 3_001, 200))
    assert [reward.xp for reward in table] == list(range(75, 301, 25))
    assert (sum(reward.gold for reward in table), sum(reward.xp for reward in table)) == (21_000, 1_875)
    assert daily_reward(40, cap_days=7) == daily_reward(7)


def test_the_calendar_is_the_week_of_the_next_check_in():
    assert [calendar(day)[0] for day in (1, 7, 8, 14, 15)] == [1, 1, 8, 8, 15]
    assert len(calendar(9)) == 7


@pytest.mark.parametrize(
    ("missed", "freezes", "kept", "used"),
    [(0, 0, 5, 0), (1, 0, 0, 0), (1, 1, 5, 1), (2, 1, 0, 0), (2, 3, 5, 2)],
)
def test_a_missed_day_ends_a_streak_unless_freezes_cover_it(missed: int, freezes: int, kept: int, used: int):
    today = NOON_IN_SEOUL.date()
    found = standing(5, today - timedelta(days=missed + 1), today, freezes)
    assert (found.days, found.next_days, found.frozen, found.claimable) == (kept, kept + 1, used, True)


async def test_the_first_day_pays_1200_gold_and_75_experience(regular: Regular):
    before = await regular.streak()
    assert (before["streak"], before["claimable"]) == (0, True)
    assert before["next_reward"] == {"gold": 1_200, "xp": 75}
    assert before["resets_at"] == "2031-03-10T15:00:00Z"
    reply = await regular.check_in()
    assert reply.status_code == 200, reply.text
    body = reply.json()
    assert (body["reward"], body["streak"]) == ({"gold": 1_200, "xp": 75, "items": {}}, 1)
    assert body["balance"] == await regular.member.balance() and body["balance"]["gold"] == 2_200
    after = await regular.streak()
    assert (after["streak"], after["claimable"]) == (1, False)
    assert [day["state"] for day in after["calendar"]] == ["claimed", "next", *["ahead"] * 5]
    me = (await regular.member.get("/api/auth/me")).json()
    assert (me["daily_streak"], me["experience_points"]) == (1, 75)
    (granted,) = (await regular.member.get("/api/rewards")).json()["items"]
    assert (granted["source"], granted["ref"], granted["reward"]["gold"]) == ("streak", "1", 1_200)
    actions = (await regular.member.get("/api/actions")).json()["items"]
    assert [each["action_type"] for each in actions] == ["REWARD_GRANTED", "STREAK_EXTENDED", "MEMBER_JOINED"]
    assert actions[0]["payload"]["reward"] == {"gold": 1_200, "xp": 75}


async def test_a_second_check_in_of_a_day_is_refused_and_changes_nothing(regular: Regular):
    await regular.check_in()
    balance = await regular.member.balance()
    second = await regular.check_in()
    assert (second.status_code, second.json()["code"]) == (409, "ALREADY_CLAIMED")
    assert await regular.member.balance() == balance
    assert (await regular.streak())["streak"] == 1


async def test_a_check_in_sent_again_gets_its_first_reply(regular: Regular):
    first, again = await regular.check_in("same"), await regular.check_in("same")
    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert again.headers["Idempotency-Replayed"] == "true"
    missing = await regular.member.post("/api/streak/claim")
    assert missing.json()["code"] == "IDEMPOTENCY_KEY_REQUIRED"
    mailbox = await regular.member.post("/api/mailbox/level:2/claim", **{"Idempotency-Key": "same"})
    assert mailbox.json()["code"] == "IDEMPOTENCY_CONFLICT"


@pytest.mark.parametrize("same_key", [True, False])
async def test_64_check_ins_at_once_pay_once(regular: Regular, same_key: bool):
    keys = ["one"] * 64 if same_key else [f"key-{number}" for number in range(64)]
    replies = await asyncio.gather(*(regular.check_in(key) for key in keys))
    paid = [reply for reply in replies if reply.status_code == 200]
    assert len(paid) == (64 if same_key else 1)
    assert len({reply.text for reply in paid}) == 1
    assert (await regular.member.balance())["gold"] == 2_200


async def test_days_follow_each_other_over_midnight_in_seoul(regular: Regular):
    regular.watch.now = datetime(2031, 3, 10, 14, 59, 59, tzinfo=UTC)
    regular.member = await regular.member.login_again()
    assert (await regular.check_in()).json()["streak"] == 1
    regular.watch.now += timedelta(seconds=2)
    reply = (await regular.check_in()).json()
    assert (reply["streak"], reply["reward"]["gold"]) == (2, 1_400)


async def test_a_missed_day_starts_again_at_one(regular: Regular):
    for _ in range(3):
        await regular.check_in()
        await regular.next_day()
    await regular.next_day()
    assert (await regular.streak())["streak"] == 0
    assert (await regular.member.get("/api/auth/me")).json()["daily_streak"] == 0
    assert (await regular.check_in()).json()["reward"]["gold"] == 1_200


async def test_a_freeze_saves_one_missed_day(regular: Regular):
    await regular.check_in()
    await regular.next_day()
    await regular.check_in()
    await regular.hold(Item.STREAK_FREEZE, 2)
    await regular.next_day(2)
    standing_now = await regular.streak()
    assert (standing_now["streak"], standing_now["freezes"], standing_now["freezes_needed"]) == (2, 2, 1)
    assert (await regular.member.get("/api/auth/me")).json()["daily_streak"] == 2
    assert (await regular.check_in()).json()["streak"] == 3
    assert (await regular.streak())["freezes"] == 1


async def test_a_booster_doubles_experience_for_its_duration_only(regular: Regular):
    use = "/api/inventory/xp_booster/use"
    none = await regular.member.post(use, **{"Idempotency-Key": "a"})
    assert (none.status_code, none.json()["code"]) == (409, "ITEM_MISSING")
    await regular.hold(Item.XP_BOOSTER, 2)
    started = await regular.member.post(use, **{"Idempotency-Key": "b"})
    assert started.json() == {"factor": 2, "until": "2031-03-10T03:30:00Z"}
    again = await regular.member.post(use, **{"Idempotency-Key": "b"})
    assert again.json() == started.json()
    running = await regular.member.post(use, **{"Idempotency-Key": "c"})
    assert running.json()["code"] == "BOOSTER_RUNNING"
    assert (await regular.check_in()).json()["xp_gained"] == 150
    shown = (await regular.member.get("/api/shop/inventory")).json()
    assert shown["boost"] == started.json()
    assert {item["item"]: item["count"] for item in shown["items"]}["xp_booster"] == 1
    await regular.next_day()
    assert (await regular.member.get("/api/shop/inventory")).json()["boost"] is None
    assert (await regular.check_in()).json()["xp_gained"] == 100


async def test_a_reward_changed_by_hand_is_found(regular: Regular):
    async def findings() -> list[str]:
        async with regular.club.connection() as connection:
            return [str(finding) async for finding in verify(connection, [RewardAudit()])]

    await regular.check_in()
    assert await findings() == []
    async with regular.club.superuser() as connection:
        await connection.execute("UPDATE reward SET name = 'streak:2031-01-01'")
    assert len(await findings()) == 1
    async with regular.club.superuser() as connection:
        await connection.execute("UPDATE reward SET name = 'streak:2031-03-10', seq = 99")
    assert len(await findings()) == 2
