"""Seeds are committed before the bet, count up, turn by themselves, and prove every round once revealed."""

from __future__ import annotations

import asyncio

import pytest

from casino_club.games import decide
from tests.fixtures.club import Club, Member
from tests.games.independent import objections, sha256
from tests.games.table import command, findings, race, settled_of, settlers


async def state(member: Member) -> dict:
    return (await member.get("/api/fairness")).json()


async def test_the_commitment_stands_before_the_bet_and_the_nonce_counts_up(member: Member):
    promised = await state(member)
    assert promised["nonce"] == 0
    for nonce in range(5):
        fairness = (await member.spin(bet=5)).json()["fairness"]
        assert fairness["server_seed_hash"] == promised["server_seed_hash"]
        assert (fairness["client_seed"], fairness["nonce"]) == (promised["client_seed"], nonce)
    assert (await state(member))["nonce"] == 5


async def test_rotation_reveals_what_was_promised_and_every_round_recomputes(club: Club):
    member = await club.join(gold=20_000)
    promised = await state(member)
    rounds = [(await member.spin(bet=bet)).json() for bet in (5, 100, 995, 10, 250) * 4]
    hidden = (await member.get(f"/api/games/rounds/{rounds[0]['round_id']}")).json()
    assert hidden["server_seed"] is None
    turned = (await member.post("/api/fairness/rotate", {"client_seed": "mine-2"})).json()
    assert sha256(turned["server_seed"]) == turned["server_seed_hash"] == promised["server_seed_hash"]
    assert (turned["first_nonce"], turned["last_nonce"]) == (0, 19)
    assert turned["current"]["server_seed_hash"] == promised["next_server_seed_hash"]
    assert (turned["current"]["client_seed"], turned["current"]["nonce"]) == ("mine-2", 0)
    assert turned["current"] == await state(member)
    for played in rounds:
        detail = (await member.get(f"/api/games/rounds/{played['round_id']}")).json()
        assert detail["server_seed"] == turned["server_seed"]
        assert objections(detail, detail["server_seed"]) == []
    after = (await member.spin(bet=5)).json()["fairness"]
    assert after["server_seed_hash"] == promised["next_server_seed_hash"]
    assert (after["client_seed"], after["nonce"]) == ("mine-2", 0)
    assert await findings(club) == []


async def test_an_outsider_would_notice_another_outcome(club: Club, member: Member):
    """The verifier itself is tried: each claim of a round, falsified, is objected to."""
    played = (await member.spin(bet=5)).json()
    seed = (await member.post("/api/fairness/rotate", {})).json()["server_seed"]
    detail = (await member.get(f"/api/games/rounds/{played['round_id']}")).json()
    assert objections(detail, seed) == []
    assert objections({**detail, "payout_amount": detail["payout_amount"] + 5}, seed) != []
    assert objections({**detail, "fairness": {**detail["fairness"], "nonce": 7}}, seed) != []
    assert objections(detail, "0" * 64) != []
    odds = {**detail["odds"], "paytable": {**detail["odds"]["paytable"], "CHIP": 6}}
    assert objections({**detail, "odds": odds}, seed) != []


async def test_turning_without_a_round_reveals_an_unused_pair(member: Member):
    promised = await state(member)
    turned = (await member.post("/api/fairness/rotate", {})).json()
    assert turned["last_nonce"] is None
    assert sha256(turned["server_seed"]) == promised["server_seed_hash"]
    assert turned["current"]["client_seed"] == promised["client_seed"]


async def test_revealed_pairs_are_listed_newest_first(member: Member):
    seeds = [(await member.post("/api/fairness/rotate", {})).json()["server_seed"] for _ in range(5)]
    first = (await member.get("/api/fairness/seeds", limit=3)).json()
    rest = (await member.get("/api/fairness/seeds", limit=3, cursor=first["next_cursor"])).json()
    assert [pair["server_seed"] for pair in first["items"] + rest["items"]] == seeds[::-1]
    assert rest["next_cursor"] is None


@pytest.mark.parametrize("seed", ["", "a:b", "x" * 65, "한글", "a b", "tab\t", "nul\0", 5, ["a"]])
async def test_client_seeds_that_would_blur_the_message_are_refused(member: Member, seed: object):
    before = await state(member)
    reply = await member.post("/api/fairness/rotate", {"client_seed": seed})
    assert (reply.status_code, reply.json()["code"]) == (422, "VALIDATION_ERROR")
    assert await state(member) == before


async def test_a_pair_turns_by_itself_after_its_last_nonce(
    club: Club, member: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(decide, "ROTATE_AFTER_NONCES", 10)
    promised = await state(member)
    async with settlers(club) as (table,):
        answers = await race([table], [command(club.book, member, f"k{at}", 5) for at in range(25)])
    rounds = [answer.round for answer in settled_of(answers)]
    assert [played.fairness.nonce for played in rounds] == [*range(10), *range(10), *range(5)]
    hashes = [played.fairness.server_seed_hash for played in rounds]
    assert hashes[0] == hashes[9] == promised["server_seed_hash"]
    assert hashes[10] == hashes[19] == promised["next_server_seed_hash"]
    assert len(set(hashes)) == 3
    pairs = (await member.get("/api/fairness/seeds")).json()["items"]
    assert [(pair["first_nonce"], pair["last_nonce"]) for pair in pairs] == [(0, 9), (0, 9)]
    for played in rounds[:20]:
        detail = (await member.get(f"/api/games/rounds/{played.round_id}")).json()
        assert objections(detail, detail["server_seed"]) == []
    assert await findings(club) == []


def test_the_published_limit_is_a_thousand_nonces():
    assert decide.ROTATE_AFTER_NONCES == 1_000


async def test_turning_while_rounds_are_played_loses_no_round(club: Club):
    member = await club.join(gold=10_000)
    spins = [member.spin(bet=5) for _ in range(40)]
    turns = [member.post("/api/fairness/rotate", {}) for _ in range(10)]
    replies = await asyncio.gather(*spins, *turns)
    assert {reply.status_code for reply in replies} == {201, 200}
    await member.post("/api/fairness/rotate", {})
    for reply in replies[:40]:
        detail = (await member.get(f"/api/games/rounds/{reply.json()['round_id']}")).json()
        assert objections(detail, detail["server_seed"]) == []
    assert await findings(club) == []
