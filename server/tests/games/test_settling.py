"""A settled round over HTTP: reply, balance, statistics, history and journal tell one story."""

from __future__ import annotations

import secrets

import pytest

from tests.fixtures.club import Club, Member
from tests.games.table import findings

ROUND_KEYS = {
    "round_id",
    "game",
    "status",
    "bet_amount",
    "payout_amount",
    "net_amount",
    "result",
    "fairness",
    "balance",
    "created_at",
}


async def test_a_round_agrees_with_everything_shown_of_it(club: Club, member: Member):
    reply = await member.spin(bet=50)
    assert reply.status_code == 201
    played = reply.json()
    assert set(played) == ROUND_KEYS
    assert (played["game"], played["status"], played["bet_amount"]) == ("slot", "SETTLED", 50)
    assert played["net_amount"] == played["payout_amount"] - 50
    assert played["payout_amount"] == sum(win["payout"] for win in played["result"]["wins"])
    assert played["balance"] == {"gold": 1_000 + played["net_amount"], "version": 2}
    assert await member.balance() == played["balance"]
    assert (await member.get("/api/games/history")).json() == {"items": [played], "next_cursor": None}
    detail = (await member.get(f"/api/games/rounds/{played['round_id']}")).json()
    assert played.items() <= detail.items()
    assert (detail["balance_before"], detail["server_seed"], detail["odds_version"]) == (1_000, None, 1)
    stats = await member.stats()
    assert (stats["total_games_played"], stats["best_win_amount"]) == (1, played["payout_amount"])
    assert await findings(club) == []


async def test_many_rounds_agree_in_sum(club: Club):
    member = await club.join(gold=100_000)
    start = await member.balance()
    rounds = [(await member.spin(bet=5 * at)).json() for at in range(1, 41)]
    net = sum(played["net_amount"] for played in rounds)
    assert await member.balance() == {"gold": start["gold"] + net, "version": start["version"] + 40}
    assert [played["fairness"]["nonce"] for played in rounds] == list(range(40))
    assert len({played["round_id"] for played in rounds}) == 40
    wins = sum(played["payout_amount"] > 0 for played in rounds)
    totals = (await member.get("/api/games/stats/slot")).json()
    assert totals == {
        "game": "slot",
        "total_games": 40,
        "total_wins": wins,
        "total_losses": 40 - wins,
        "total_bet": sum(played["bet_amount"] for played in rounds),
        "total_payout": sum(played["payout_amount"] for played in rounds),
        "best_score": max(played["payout_amount"] for played in rounds),
        "best_win_amount": max(played["payout_amount"] for played in rounds),
    }
    assert await findings(club) == []


async def test_insufficient_gold_changes_nothing(club: Club, member: Member):
    before = [await member.balance(), await member.stats(), (await member.get("/api/fairness")).json()]
    key = secrets.token_hex(8)
    reply = await member.spin(bet=1_005, key=key)
    assert (reply.status_code, reply.json()["code"]) == (409, "INSUFFICIENT_GOLD")
    assert reply.json()["details"] == {"balance": 1_000, "needed": 1_005}
    assert before == [
        await member.balance(),
        await member.stats(),
        (await member.get("/api/fairness")).json(),
    ]
    assert (await member.get("/api/games/history")).json()["items"] == []
    # A refusal is no effect: the key is still free for a bet the member can afford.
    assert (await member.spin(bet=5, key=key)).status_code == 201


async def test_the_last_gold_can_be_staked(club: Club, member: Member):
    reply = await member.spin(bet=1_000)
    assert reply.status_code == 201
    assert reply.json()["balance"]["gold"] == reply.json()["payout_amount"]


async def test_a_revoked_session_cannot_bet_at_once(club: Club, member: Member):
    other = await member.login_again()
    assert (await other.spin(bet=5)).status_code == 201
    gone = await member.http.delete(f"/api/auth/sessions/{other.session_id}", headers=member.headers)
    assert gone.status_code == 204
    refused = await other.spin(bet=5)
    assert (refused.status_code, refused.json()["code"]) == (401, "SESSION_REVOKED")
    assert (await member.spin(bet=5)).status_code == 201


async def test_a_signed_out_session_cannot_replay_either(club: Club, member: Member):
    assert (await member.spin(bet=5, key="mine")).status_code == 201
    assert (await member.post("/api/auth/logout")).status_code == 204
    assert (await member.spin(bet=5, key="mine")).status_code == 401


@pytest.mark.parametrize("headers", [{}, {"Idempotency-Key": ""}, {"Idempotency-Key": "k" * 256}])
async def test_a_round_without_a_key_is_refused(member: Member, headers: dict[str, str]):
    reply = await member.post("/api/games/slot/rounds", {"bet_amount": 5}, **headers)
    assert (reply.status_code, reply.json()["code"]) == (422, "IDEMPOTENCY_KEY_REQUIRED")
    assert (await member.balance())["version"] == 1


async def test_a_key_of_255_characters_is_fine(member: Member):
    assert (await member.spin(bet=5, key="k" * 255)).status_code == 201


async def test_another_games_round_is_not_there(member: Member):
    reply = await member.post("/api/games/chess/rounds", {"bet_amount": 5}, **{"Idempotency-Key": "k"})
    assert reply.status_code == 404
