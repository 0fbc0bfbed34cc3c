"""What a member may read back: rounds, history by page and day, actions; and nothing of anybody else's."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from casino_club.core.ids import fact_id, parse_fact_id
from tests.fixtures.club import Club, Member
from tests.games.table import command, settlers


async def test_another_members_round_is_not_there(club: Club, member: Member):
    theirs = (await (await club.join()).spin(bet=5)).json()["round_id"]
    reply = await member.get(f"/api/games/rounds/{theirs}")
    assert (reply.status_code, reply.json()["code"]) == (404, "NOT_FOUND")


async def test_what_is_no_round_of_mine_is_not_there(member: Member):
    now = datetime.now(UTC)
    actions = (await member.get("/api/actions")).json()["items"]
    joined = next(action["id"] for action in actions if action["action_type"] == "MEMBER_JOINED")
    played = parse_fact_id((await member.spin(bet=5)).json()["round_id"])
    assert played is not None
    strangers = [
        joined,  # mine, but no round
        fact_id(member.id, 2, now),  # my number at another moment
        fact_id(member.id, 999, played.created_at),
        fact_id(0, played.seq, played.created_at),
        "x",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-7fff-bfff-ffffffffffff",
        "%00",
        "'%20OR%201=1--",
    ]
    for stranger in strangers:
        reply = await member.get(f"/api/games/rounds/{stranger}")
        assert reply.status_code == 404, stranger


async def pages(member: Member, path: str, **query: object) -> list[dict]:
    found, cursor = [], None
    while True:
        more = {} if cursor is None else {"cursor": cursor}
        page = (await member.get(path, **query, **more)).json()
        found += page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            return found


async def test_history_is_every_round_newest_first(club: Club):
    member = await club.join(gold=5_000)
    rounds = [(await member.spin(bet=5)).json() for _ in range(25)]
    assert await pages(member, "/api/games/history", limit=7) == rounds[::-1]
    assert await pages(member, "/api/games/history", limit=5, game="slot") == rounds[::-1]
    assert await pages(member, "/api/games/history", game="crash") == []


async def test_history_is_stable_while_rounds_are_played(club: Club):
    member = await club.join(gold=5_000)
    rounds = [(await member.spin(bet=5)).json()["round_id"] for _ in range(20)]
    found, cursor = [], None
    while True:
        query = {"limit": 6} if cursor is None else {"limit": 6, "cursor": cursor}
        page = (await member.get("/api/games/history", **query)).json()
        found += [played["round_id"] for played in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
        assert (await member.spin(bet=5)).status_code == 201
    assert found == rounds[::-1]


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-23T14:59:59.999+00:00", "2026-11-23"),
        ("2026-11-23T15:00:00.000+00:00", "2026-11-24"),
        ("2026-11-23T00:00:00.000+00:00", "2026-11-23"),
    ],
)
async def test_a_day_of_history_is_a_day_in_seoul(club: Club, member: Member, moment: str, day: str):
    at = datetime.fromisoformat(moment)
    async with club.connection() as connection:
        await connection.execute("SELECT journal_ensure_partition($1::date)", at.date())
    async with settlers(club, clock=lambda: at) as (table,):
        played = (await table.settle(command(club.book, member, "k", 5))).round
    others = {"2026-11-22", "2026-11-23", "2026-11-24"} - {day}
    items = (await member.get("/api/games/history", date=day)).json()["items"]
    assert [item["round_id"] for item in items] == [played.round_id]
    for other in others:
        assert (await member.get("/api/games/history", date=other)).json()["items"] == []


@pytest.mark.parametrize("day", ["2026-13-01", "yesterday", "0001-01-01", "9999-12-31", "2026-11-23T05:00"])
async def test_what_is_no_day_is_refused(member: Member, day: str):
    assert (await member.get("/api/games/history", date=day)).status_code == 422


async def test_actions_tell_what_happened_and_hide_what_an_auditor_needs(club: Club):
    member = await club.join(nickname="별빛나래")
    played = (await member.spin(bet=25)).json()
    await member.post("/api/fairness/rotate", {"client_seed": "next"})
    items = (await member.get("/api/actions")).json()["items"]
    assert [item["action_type"] for item in items] == ["SEED_ROTATED", "SLOT_SPIN", "MEMBER_JOINED"]
    spin = items[1]
    assert spin["id"] == played["round_id"]
    assert spin["payload"] == {
        "game": "slot",
        "bet_amount": 25,
        "payout_amount": played["payout_amount"],
        "round_id": played["round_id"],
    }
    assert items[2]["payload"]["nickname"] == "별빛나래"


async def test_the_ledger_adds_up_to_the_balance(club: Club, member: Member):
    for _ in range(6):
        await member.spin(bet=5)
    entries = await pages(member, "/api/users/ledger", limit=4)
    assert sum(entry["amount"] for entry in entries) == (await member.balance())["gold"]
    assert [entry["version"] for entry in entries] == sorted(
        (entry["version"] for entry in entries), reverse=True
    )
    for newer, older in pairwise(entries):
        assert newer["balance_after"] - newer["amount"] == older["balance_after"]
