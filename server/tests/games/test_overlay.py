"""The overlay: a token that shows and can do nothing else, for as long as its member wants it."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from tests.fixtures.club import Club, Member

FEED = "/api/overlay/feed"


async def give(member: Member, label: str = "방송", goal: int | None = None) -> dict[str, Any]:
    reply = await member.post("/api/overlay/tokens", {"label": label, "goal": goal})
    assert reply.status_code == 201, reply.text
    given: dict[str, Any] = reply.json()
    return given


async def look(member: Member, token: str, path: str = FEED) -> httpx.Response:
    return await member.http.get(path, headers={"Authorization": f"Bearer {token}"})


async def delete(member: Member, path: str) -> httpx.Response:
    return await member.http.delete(path, headers=member.headers)


async def test_viewers_see_the_wins_the_goal_and_crash(club: Club, member: Member):
    token = (await give(member, goal=5_000))["token"]
    rounds = [(await member.spin(bet=50)).json() for _ in range(12)]
    shown = (await look(member, token)).json()
    won = [r["round_id"] for r in reversed(rounds) if r["net_amount"] > 0]
    assert [win["round_id"] for win in shown["wins"]] == won[:8]
    assert shown["goal"] == {"target": 5_000, "gold": (await member.balance())["gold"]}
    assert shown["nickname"] == (await member.get("/api/auth/me")).json()["nickname"]


async def test_without_a_goal_nobody_sees_the_gold(member: Member):
    assert (await look(member, (await give(member))["token"])).json()["goal"] is None


async def test_the_token_opens_nothing_but_its_feed(member: Member):
    token = (await give(member))["token"]
    for path in ("/api/users/balance", "/api/auth/me", "/api/games/history", "/api/overlay/tokens"):
        assert (await look(member, token, path)).status_code == 401
    headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": "overlay"}
    bet = await member.http.post("/api/games/slot/rounds", json={"bet_amount": 50}, headers=headers)
    assert (bet.status_code, bet.json()["code"]) == (401, "NOT_AUTHENTICATED")
    assert await member.balance() == {"gold": 1_000, "version": 1}


async def test_a_members_own_token_is_no_overlay_token(member: Member):
    assert (await member.get(FEED)).status_code == 401


async def test_a_revoked_token_shows_nothing_and_nobody_revokes_anothers(club: Club, member: Member):
    given = await give(member)
    path = f"/api/overlay/tokens/{given['id']}"
    stranger = await club.join()
    assert (await delete(stranger, path)).status_code == 404
    assert (await look(member, given["token"])).status_code == 200
    assert (await delete(member, path)).status_code == 204
    refused = await look(member, given["token"])
    assert (refused.status_code, refused.json()["code"]) == (401, "NOT_AUTHENTICATED")
    assert (await delete(member, path)).status_code == 404


async def test_the_token_is_shown_once_and_kept_as_a_digest(club: Club, member: Member):
    given = await give(member, "  OBS  ")
    (listed,) = (await member.get("/api/overlay/tokens")).json()["items"]
    assert listed == {name: given[name] for name in given if name != "token"}
    assert listed["label"] == "OBS"
    async with club.connection() as connection:
        stored = await connection.fetchval("SELECT token_hash FROM overlay_token")
    assert given["token"].encode() not in stored and len(stored) == 32


async def test_twenty_at_once_give_five_addresses(member: Member):
    body = {"label": "x", "goal": None}
    replies = await asyncio.gather(*(member.post("/api/overlay/tokens", body) for _ in range(20)))
    assert sorted(reply.status_code for reply in replies) == [201] * 5 + [409] * 15
    assert {reply.json()["code"] for reply in replies if reply.status_code == 409} == {"TOO_MANY_OVERLAYS"}


async def test_self_exclusion_empties_the_overlay(member: Member):
    token = (await give(member))["token"]
    done = await member.post("/api/exclusions", {"kind": "self_exclusion", "days": 180})
    assert done.status_code == 201, done.text
    refused = await look(member, token)
    assert (refused.status_code, refused.json()["code"]) == (403, "SELF_EXCLUDED")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"label": ""},
        {"label": "   "},
        {"label": "x" * 41},
        {"label": "x", "goal": 0},
        {"label": "x", "goal": -5},
        {"label": "x", "goal": 1.5},
        {"label": "x", "goal": "100"},
        {"label": "x", "goal": 10**18},
        {"label": "x", "scope": "bet"},
    ],
)
async def test_an_address_that_cannot_be_is_refused(member: Member, body: dict[str, Any]):
    reply = await member.post("/api/overlay/tokens", body)
    assert (reply.status_code, reply.json()["code"]) == (422, "VALIDATION_ERROR")
    assert (await member.get("/api/overlay/tokens")).json()["items"] == []
