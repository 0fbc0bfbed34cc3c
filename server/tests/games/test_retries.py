"""A retry is harmless (promise 3): one key, one effect, one reply."""

from __future__ import annotations

import asyncio

from tests.fixtures.club import Club, Member
from tests.games.table import findings


async def test_64_parallel_requests_with_one_key_have_one_effect(club: Club, member: Member):
    replies = await asyncio.gather(*(member.spin(bet=100, key="once") for _ in range(64)))
    assert {reply.status_code for reply in replies} == {201}
    assert len({reply.content for reply in replies}) == 1
    replayed = [reply.headers.get("Idempotency-Replayed") for reply in replies]
    assert (replayed.count(None), replayed.count("true")) == (1, 63)
    played = replies[0].json()
    assert await member.balance() == {"gold": 1_000 + played["net_amount"], "version": 2}
    assert (await member.stats())["total_games_played"] == 1
    assert len((await member.get("/api/games/history")).json()["items"]) == 1


async def test_a_later_retry_gets_the_first_reply(club: Club, member: Member):
    first = await member.spin(bet=100, key="then")
    for _ in range(5):
        assert (await member.spin(bet=5)).status_code == 201
    again = await member.spin(bet=100, key="then")
    assert again.status_code == 201
    assert again.content == first.content
    assert again.headers["Idempotency-Replayed"] == "true"


async def test_a_retry_after_the_seeds_were_turned_gets_the_first_reply(member: Member):
    first = await member.spin(bet=100, key="then")
    assert (await member.post("/api/fairness/rotate", {})).status_code == 200
    assert (await member.spin(bet=100, key="then")).content == first.content


async def test_a_retry_without_the_gold_for_it_gets_the_first_reply(club: Club, member: Member):
    first = await member.spin(bet=500, key="rich")
    while (gold := (await member.balance())["gold"]) >= 500:
        assert (await member.spin(bet=min(gold - gold % 5, 10_000))).status_code == 201
    again = await member.spin(bet=500, key="rich")
    assert (again.status_code, again.content) == (201, first.content)


async def test_the_same_key_with_other_content_is_refused(club: Club, member: Member):
    first = await member.spin(bet=100, key="one")
    balance = await member.balance()
    other = await member.spin(bet=105, key="one")
    assert (other.status_code, other.json()["code"]) == (409, "IDEMPOTENCY_CONFLICT")
    assert await member.balance() == balance
    assert (await member.spin(bet=100, key="one")).content == first.content


async def test_the_same_key_with_two_contents_in_one_batch(club: Club, member: Member):
    replies = await asyncio.gather(
        *(member.spin(bet=100 + 5 * (at % 2), key="both") for at in range(64)),
    )
    assert sorted({reply.status_code for reply in replies}) == [201, 409]
    accepted = [reply for reply in replies if reply.status_code == 201]
    assert len({reply.content for reply in accepted}) == 1
    assert len(accepted) == 32
    assert (await member.balance())["version"] == 2
    assert await findings(club) == []


async def test_members_do_not_share_keys(club: Club):
    one, two = await club.join(), await club.join()
    first, second = await one.spin(key="same"), await two.spin(key="same")
    assert (first.status_code, second.status_code) == (201, 201)
    assert "Idempotency-Replayed" not in second.headers
    assert first.json()["round_id"] != second.json()["round_id"]


async def test_a_key_with_spaces_in_the_body_is_the_same_request(member: Member):
    """The input is what was meant, not how it was spelled."""
    headers = {**member.headers, "Idempotency-Key": "spelled"}
    first = await member.http.post("/api/games/slot/rounds", content=b'{"bet_amount":5}', headers=headers)
    second = await member.http.post(
        "/api/games/slot/rounds", content=b'{ "bet_amount" : 5 }', headers=headers
    )
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.content == second.content
