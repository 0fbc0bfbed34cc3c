"""Every game over HTTP: typed results, limits, what the club remembers, and books that agree."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest

from casino_club.games.catalog import CATALOG
from casino_club.games.replay import replay_round
from tests.fixtures.club import Club, Member, OpenClub
from tests.games.table import findings

BETS: list[tuple[str, dict[str, Any], int]] = [
    ("slot", {"bet_amount": 50}, 50),
    ("slot_enhanced", {"bet_amount": 50}, 50),
    ("rps", {"bet_amount": 50, "choice": "paper"}, 50),
    (
        "roulette",
        {"bets": [{"kind": "red", "amount": 30}, {"kind": "split", "selection": [17, 20], "amount": 20}]},
        50,
    ),
    ("prize_roulette", {"free": False}, 240),
    ("prize_roulette", {"free": True}, 0),
    ("gacha", {"count": 1}, 400),
    ("gacha", {"count": 10, "banner_id": "deep_arcade"}, 3_800),
]


async def test_every_game_is_listed_with_its_odds(member: Member):
    listed = {item["key"]: item for item in (await member.get("/api/games")).json()["items"]}
    assert set(listed) == set(CATALOG)
    for key, item in listed.items():
        odds = (await member.get(f"/api/games/{key}/odds")).json()
        assert (odds["odds_hash"], odds["par"]["rtp"]["value"]) == (item["odds_hash"], item["rtp"])


@pytest.mark.parametrize(("game", "bet", "stake"), BETS)
async def test_a_round_moves_the_gold_it_says_and_can_be_looked_at(
    club: Club, game: str, bet: dict[str, Any], stake: int
):
    member = await club.join(gold=10_000)
    reply = await member.play(game, **bet)
    assert reply.status_code == 201, reply.text
    played = reply.json()
    assert (played["game"], played["bet_amount"], played["status"]) == (game, stake, "SETTLED")
    assert played["balance"]["gold"] == 10_000 - stake + played["payout_amount"]
    seen = (await member.get(f"/api/games/rounds/{played['round_id']}")).json()
    assert {key: seen[key] for key in played} == played
    async with club.connection() as connection:
        assert (await replay_round(connection, played["round_id"], club.book)).is_identical


async def test_all_games_agree_in_statistics_history_and_the_verifiers_books(club: Club):
    member = await club.join(gold=200_000)
    played = [
        (await member.play(game, **bet)).json()
        for _ in range(6)
        for game, bet, _ in BETS
        if bet != {"free": True}
    ]
    counts = Counter(round_["game"] for round_ in played)
    shown = await member.stats()
    names = {"rps": "plays"}
    assert {game: shown["game_breakdown"][game][names.get(game, "spins")] for game in counts} == counts
    rps, gacha = shown["game_breakdown"]["rps"], shown["game_breakdown"]["gacha"]
    plain = gacha["spins"] - gacha["rare_wins"]
    assert (
        shown["total_bets"]
        == shown["total_wins"] + shown["total_losses"] + rps["ties"] + plain
        == len(played)
    )
    assert await findings(club) == []


BAD: list[tuple[str, dict[str, Any], str]] = [
    ("rps", {"bet_amount": 15, "choice": "rock"}, "BET_OUT_OF_RANGE"),
    ("rps", {"bet_amount": 10, "choice": "lizard"}, "VALIDATION_ERROR"),
    ("slot_enhanced", {"bet_amount": 15}, "BET_OUT_OF_RANGE"),
    ("roulette", {"bets": []}, "VALIDATION_ERROR"),
    ("roulette", {"bets": [{"kind": "straight", "selection": 37, "amount": 10}]}, "VALIDATION_ERROR"),
    ("roulette", {"bets": [{"kind": "split", "selection": [1, 3], "amount": 10}]}, "VALIDATION_ERROR"),
    ("roulette", {"bets": [{"kind": "red", "selection": [1], "amount": 10}]}, "VALIDATION_ERROR"),
    (
        "roulette",
        {"bets": [{"kind": "red", "amount": 10}, {"kind": "red", "amount": 10}]},
        "VALIDATION_ERROR",
    ),
    ("roulette", {"bets": [{"kind": "red", "amount": 15}]}, "BET_OUT_OF_RANGE"),
    (
        "roulette",
        {"bets": [{"kind": k, "amount": 10_000} for k in ("red", "black", "odd", "even", "low", "high")]},
        "BET_OUT_OF_RANGE",
    ),
    ("prize_roulette", {"free": 1}, "VALIDATION_ERROR"),
    ("gacha", {"count": 2}, "VALIDATION_ERROR"),
    ("gacha", {"count": 1, "banner_id": "nothing"}, "VALIDATION_ERROR"),
    ("gacha", {"count": 10, "ticket": True}, "VALIDATION_ERROR"),
]


@pytest.mark.parametrize(("game", "bet", "code"), BAD)
async def test_a_bet_that_cannot_be_is_refused_and_changes_nothing(
    club: Club, game: str, bet: Any, code: str
):
    member = await club.join(gold=100_000)
    reply = await member.play(game, **bet)
    assert (reply.status_code, reply.json()["code"]) == (422, code)
    assert await member.balance() == {"gold": 100_000, "version": 2}


async def test_a_pull_by_ticket_needs_one(member: Member):
    reply = await member.play("gacha", count=1, ticket=True)
    assert (reply.status_code, reply.json()["code"]) == (409, "NO_TICKET")


async def test_a_ticket_from_the_wheel_opens_one_capsule(club: Club, member: Member):
    async with club.superuser() as connection:
        await connection.execute("INSERT INTO member_item VALUES ($1, 'ticket:gacha', 1, now())", member.id)
    replies = await asyncio.gather(*(member.play("gacha", count=1, ticket=True) for _ in range(8)))
    assert sorted(reply.status_code for reply in replies) == [201] + [409] * 7
    assert (await member.balance())["gold"] == 1_000
    state = (await member.get("/api/games/gacha/state")).json()
    assert state["tickets"] == 0
    assert sum(item["count"] for banner in state["banners"] for item in banner["items"]) == 1


async def test_one_free_spin_a_business_day(open_club: OpenClub):
    moment = datetime(2031, 11, 24, 14, 59, 50, tzinfo=UTC)  # ten seconds before midnight in Seoul
    async with open_club(clock=lambda: moment) as club:
        member = await club.join()
        before = (await member.get("/api/games/prize_roulette/state")).json()
        assert (before["free_available"], before["resets_at"]) == (True, "2031-11-24T15:00:00Z")
        replies = await asyncio.gather(*(member.play("prize_roulette", free=True) for _ in range(20)))
        assert sorted(reply.status_code for reply in replies) == [201] + [409] * 19
        refused = next(reply.json() for reply in replies if reply.status_code == 409)
        assert refused["code"] == "ALREADY_CLAIMED"
        assert not (await member.get("/api/games/prize_roulette/state")).json()["free_available"]


async def test_the_collection_and_pity_follow_the_pulls(club: Club):
    member = await club.join(gold=50_000)
    pulled: Counter[str] = Counter()
    for _ in range(10):
        result = (await member.play("gacha", count=10)).json()["result"]
        for pull in result["pulls"]:
            assert pull["is_new"] == (pulled[pull["item_id"]] == 0)
            pulled[pull["item_id"]] += 1
    vault = (await member.get("/api/games/gacha/state")).json()["banners"][0]
    assert {item["item_id"]: item["count"] for item in vault["items"] if item["count"]} == pulled
    assert vault["pity_count"] == result["pity_count"]
    assert sum(item["count"] for item in vault["items"] if item["rarity"] == "LEGENDARY") >= 1


async def test_a_batch_of_pulls_counts_pity_in_order(club: Club):
    member = await club.join(gold=100_000)
    replies = await asyncio.gather(*(member.play("gacha", count=10) for _ in range(12)))
    rounds = sorted((reply.json() for reply in replies), key=lambda round_: round_["balance"]["version"])
    pity = 0
    for round_ in rounds:
        for pull in round_["result"]["pulls"]:
            assert pull["forced"] == (pity == 79)
            pity = 0 if pull["rarity"] == "LEGENDARY" else pity + 1
        assert round_["result"]["pity_count"] == pity
