"""Operators open, close and limit games and publish odds; old rounds verify by theirs."""

from __future__ import annotations

import asyncio
import copy
from datetime import timedelta
from typing import Any

import pytest

from casino_club.core.clock import system_clock
from casino_club.games.catalog import CATALOG
from casino_club.games.replay import replay_round
from tests.fixtures.club import Club, Member, OpenClub
from tests.games.table import findings


async def set_game(boss: Member, game: str, **changes: Any) -> Any:
    body = {"reason": "시험", **changes}
    return await boss.http.patch(f"/api/admin/games/{game}", json=body, headers=boss.headers)


async def test_a_closed_game_takes_no_bet_and_opens_again(club: Club, member: Member):
    boss = await club.staff()
    assert (await set_game(boss, "rps", enabled=False)).json()["reason"] == "시험"
    reply = await member.play("rps", bet_amount=10, choice="rock")
    assert (reply.status_code, reply.json()["code"]) == (409, "GAME_DISABLED")
    listed = {item["key"]: item["enabled"] for item in (await member.get("/api/games")).json()["items"]}
    assert (listed["rps"], listed["slot"]) == (False, True)
    await set_game(boss, "rps", enabled=True)
    assert (await member.play("rps", bet_amount=10, choice="rock")).status_code == 201


async def test_the_round_after_the_daily_limit_is_refused_uncharged(club: Club):
    member, boss = await club.join(gold=10_000), await club.staff()
    await member.spin(bet=5)
    await set_game(boss, "slot", daily_rounds=10)  # the round before the limit counts
    replies = await asyncio.gather(*(member.spin(bet=5) for _ in range(30)))
    assert sorted(reply.status_code for reply in replies) == [201] * 9 + [429] * 21
    refused = next(reply for reply in replies if reply.status_code == 429)
    assert refused.json()["code"] == "DAILY_LIMIT"
    assert 0 < int(refused.headers["Retry-After"]) <= 86_401
    assert (await member.stats())["total_bets"] == 10
    assert (await member.play("rps", bet_amount=10, choice="rock")).status_code == 201


async def test_a_day_s_loss_at_a_game_has_a_limit(club: Club):
    member, boss = await club.join(gold=100_000), await club.staff()
    await set_game(boss, "slot", daily_loss=600)
    for _ in range(3):
        await asyncio.gather(*(member.spin(bet=100) for _ in range(20)))
    totals = await member.stats()
    assert totals["total_wagered"] - totals["total_payout"] <= 600


async def test_a_lower_highest_bet(club: Club, member: Member):
    boss = await club.staff()
    await set_game(boss, "slot", max_bet=50)
    assert (await member.spin(bet=55)).json()["code"] == "BET_OUT_OF_RANGE"
    assert (await member.spin(bet=50)).status_code == 201


def richer() -> dict[str, Any]:
    document = copy.deepcopy(dict(CATALOG["slot"].document))
    document["paytable"]["CHIP"] = 6
    return document


async def test_new_odds_hold_from_their_time_and_old_rounds_verify(open_club: OpenClub):
    now = system_clock()
    async with open_club(clock=lambda: now) as club:
        member, boss = await club.join(gold=10_000), await club.staff()
        old = (await member.spin(bet=50)).json()
        body = {
            "document": richer(),
            "active_from": (now + timedelta(minutes=5)).isoformat(),
            "reason": "여름",
        }
        published = await boss.post("/api/admin/games/slot/odds", body)
        assert (published.status_code, published.json()["odds_version"]) == (201, 2)
        assert (await member.get("/api/games/slot/odds")).json()["odds_version"] == 1
        now += timedelta(minutes=5)
        await asyncio.sleep(2.5)  # every process looks once a second
        odds = (await member.get("/api/games/slot/odds")).json()
        assert (odds["odds_version"], odds["document"]["paytable"]["CHIP"]) == (2, 6)
        assert odds["par"]["rtp"]["value"] > 0.97
        new = (await member.spin(bet=50)).json()
        assert new["fairness"]["odds_hash"] != old["fairness"]["odds_hash"]
        async with club.connection() as connection:
            await club.book.load(connection, now)
            for round_ in (old, new):
                assert (await replay_round(connection, round_["round_id"], club.book)).is_identical
        assert await findings(club) == []


@pytest.mark.parametrize(
    "change",
    [
        {"game": "rps"},
        {"extra": 1},
        {"paytable": {}},
        {"strips": []},
        {"lines": "x"},
        {"paytable": {**CATALOG["slot"].document["paytable"], "GEM": 1}},  # below the floor
        {"paytable": {**CATALOG["slot"].document["paytable"], "CHIP": 50}},  # above the stake
        {},  # published already
    ],
)
async def test_what_is_no_odds_is_refused(club: Club, change: dict[str, Any]):
    boss = await club.staff()
    document = {**CATALOG["slot"].document, **change}
    reply = await boss.post("/api/admin/games/slot/odds", {"document": document, "reason": "시험"})
    assert (reply.status_code, reply.json()["code"]) == (422, "ODDS_REFUSED")


async def test_players_do_not_operate(member: Member):
    for reply in (await set_game(member, "slot", enabled=False), await member.get("/api/admin/games")):
        assert (reply.status_code, reply.json()["code"]) == (403, "FORBIDDEN")


async def test_every_act_is_a_fact_of_the_club(club: Club):
    boss = await club.staff()
    await set_game(boss, "slot", daily_rounds=10)
    async with club.connection() as connection:
        row = await connection.fetchrow(
            "SELECT payload::text FROM journal WHERE player_id = 0 AND kind = 'game_set'"
        )
    assert '"daily_rounds":10' in row[0] and f'"actor_id":{boss.id}' in row[0]
