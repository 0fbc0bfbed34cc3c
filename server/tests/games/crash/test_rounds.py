"""A shared round from bet to settlement: what members are told, what the club remembers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from casino_club.games.catalog.crash import shown as multiplier
from casino_club.games.replay import replay_round
from tests.fixtures.club import OpenClub
from tests.games.crash.table import Hall, bet, cash_out, findings, gold_of, open_hall
from tests.games.test_monitor import proofs, react


@pytest.fixture
async def hall(open_club: OpenClub) -> AsyncIterator[Hall]:
    async with open_hall(open_club) as opened:
        yield opened


async def test_a_bet_is_debited_and_open_until_the_curve_is_over(hall: Hall):
    member = await hall.club.join()
    reply = await bet(member, 300, auto="2.00")
    assert reply.status_code == 201, reply.text
    placed = reply.json()
    assert (placed["status"], placed["payout_amount"], placed["balance"]["gold"]) == ("OPEN", 0, 700)
    assert placed["result"] == {
        "phase": "BETTING",
        "auto_cashout": "2.00",
        "cashout_multiplier": None,
        "bust_multiplier": None,
    }
    round_ = await hall.round()
    assert placed["fairness"]["server_seed_hash"] == round_.link_hash
    counts = (await member.stats())["game_breakdown"]["crash"]
    assert counts == {"bets": 1, "wins": 0, "losses": 0}
    await hall.run()
    round_ = await hall.finish()
    won = (round_.bust or 0) >= 200
    shown = (await member.get(f"/api/games/rounds/{placed['round_id']}")).json()
    assert (shown["status"], shown["payout_amount"]) == ("SETTLED", 600 if won else 0)
    assert shown["server_seed"] == round_.link
    assert await gold_of(member) == 700 + shown["payout_amount"]
    counts = (await member.stats())["game_breakdown"]["crash"]
    assert counts == {"bets": 1, "wins": int(won), "losses": int(not won)}
    (listed,) = (await member.get("/api/games/history", game="crash")).json()["items"]
    assert {name: shown[name] for name in listed} == listed
    assert await findings(hall.club) == []
    async with hall.club.connection() as connection:
        assert (await replay_round(connection, placed["round_id"], hall.club.book)).is_identical


async def test_leaving_pays_the_multiplier_of_the_moment_the_request_came_in(hall: Hall):
    member = await hall.club.join(gold=100_000)
    round_, placed = await hall.run_until(member, 160, amount=200)
    before = await gold_of(member)
    hall.at(round_, 150)
    reply = await cash_out(member, placed["round_id"], "leave")
    assert reply.status_code == 200, reply.text
    left = reply.json()
    assert (left["payout_amount"], left["result"]["cashout_multiplier"]) == (300, "1.50")
    assert left["result"]["bust_multiplier"] is None
    assert await gold_of(member) == before + 300 == left["balance"]["gold"]
    again = await cash_out(member, placed["round_id"], "leave")
    assert (again.json(), again.headers["idempotency-replayed"]) == (left, "true")
    second = await cash_out(member, placed["round_id"])
    assert (second.status_code, second.json()["code"]) == (409, "ROUND_SETTLED")
    await hall.finish()
    assert await gold_of(member) == before + 300
    assert await findings(hall.club) == []
    async with hall.club.connection() as connection:
        assert (await replay_round(connection, placed["round_id"], hall.club.book)).is_identical


async def test_at_the_bust_it_is_too_late_and_the_member_is_told(hall: Hall):
    member = await hall.club.join(gold=100_000)
    round_, placed = await hall.run_until(member, 110)
    assert round_.bust is not None
    before = await gold_of(member)
    hall.at(round_, round_.bust)
    late = await cash_out(member, placed["round_id"])
    assert (late.status_code, late.json()["code"]) == (409, "CASHOUT_TOO_LATE")
    assert await gold_of(member) == before
    hall.time.later(milliseconds=-1)
    last = await cash_out(member, placed["round_id"])
    assert last.status_code == 200
    await hall.finish()
    assert await findings(hall.club) == []


async def test_a_target_is_paid_by_the_conductor_as_the_curve_passes_it(hall: Hall):
    member = await hall.club.join(gold=100_000)
    round_, placed = await hall.run_until(member, 130, amount=100, auto="1.20")
    hall.at(round_, 119)
    await hall.step()
    assert (await member.get(f"/api/games/rounds/{placed['round_id']}")).json()["status"] == "OPEN"
    hall.at(round_, 125)
    await hall.step()
    await hall.conductor._closer.stop()
    shown = (await member.get(f"/api/games/rounds/{placed['round_id']}")).json()
    assert (shown["status"], shown["result"]["cashout_multiplier"]) == ("SETTLED", "1.20")
    assert shown["result"]["bust_multiplier"] is None and shown["server_seed"] is None
    await hall.finish()
    assert await findings(hall.club) == []


async def test_whoever_leaves_behind_their_target_leaves_at_it(hall: Hall):
    member = await hall.club.join(gold=100_000)
    round_, placed = await hall.run_until(member, 150, amount=100, auto="1.10")
    hall.at(round_, 140)
    left = (await cash_out(member, placed["round_id"])).json()
    assert left["result"]["cashout_multiplier"] == "1.10"
    assert left["payout_amount"] == 110


async def test_one_bet_a_member_and_round_and_the_next_one_while_the_curve_runs(hall: Hall):
    member, other = await hall.club.join(), await hall.club.join()
    first = (await bet(member)).json()
    second = await bet(member)
    assert (second.status_code, second.json()["code"]) == (409, "ALREADY_IN_ROUND")
    await hall.run()
    next_, early = await bet(member), await bet(other)
    assert (next_.status_code, early.status_code) == (201, 201)
    assert next_.json()["fairness"]["nonce"] == first["fairness"]["nonce"] + 1
    now = (await member.get("/api/games/crash/current")).json()
    assert now["own_bet"]["round_id"] == first["round_id"]
    assert now["next_bet"]["round_id"] == next_.json()["round_id"]
    await hall.finish()
    await hall.open_window()
    now = (await member.get("/api/games/crash/current")).json()
    assert (now["own_bet"]["round_id"], now["next_bet"]) == (next_.json()["round_id"], None)
    await hall.run()
    await hall.finish()
    assert await findings(hall.club) == []


async def test_a_bet_at_the_closing_moment_is_in_this_round_or_the_next(hall: Hall):
    members = [await hall.club.join() for _ in range(6)]
    assert (await bet(members[0])).status_code == 201
    closes = (await hall.round()).starts_at
    assert closes is not None
    hall.time.now = closes
    hall.time.later(milliseconds=-1)
    inside = (await bet(members[1])).json()
    hall.time.now = closes
    replies = await asyncio.gather(hall.step(), *(bet(member) for member in members[2:]))
    outside = [reply.json()["fairness"]["nonce"] for reply in replies[1:]]
    assert outside == [inside["fairness"]["nonce"] + 1] * 4


async def test_an_empty_window_goes_on_and_no_round_is_run(hall: Hall):
    for _ in range(5):
        hall.time.now = (await hall.round()).starts_at or hall.time.now
        await hall.step()
    round_ = await hall.round()
    assert (round_.number, round_.phase, round_.bust) == (1, "BETTING", None)
    hall.time.now = round_.starts_at or hall.time.now
    member = await hall.club.join()
    assert (await bet(member)).json()["fairness"]["nonce"] == 1  # nobody bet: the window is still open


async def test_the_chain_is_published_before_its_salt_and_the_salt_is_the_members(hall: Hall):
    members = [await hall.club.join() for _ in range(3)]
    seeds = [(await member.get("/api/fairness")).json()["client_seed"] for member in members]
    for member in members:
        assert (await bet(member)).json()["fairness"]["client_seed"] == ""
    assert (await hall.round()).salt is None
    round_ = await hall.run()
    async with hall.club.connection() as connection:
        rows = await connection.fetch(
            "SELECT kind, payload::jsonb AS said FROM journal"
            " WHERE player_id = 0 AND kind LIKE 'crash%' ORDER BY seq"
        )
    assert [row["kind"] for row in rows] == ["crash_chain_published", "crash_salt_fixed"]
    assert all(seed in rows[1]["said"] for seed in seeds)
    assert round_.link not in str(rows)
    assert (await hall.finish()).salt == round_.salt


async def test_seeds_are_not_turned_while_a_round_is_open(hall: Hall):
    member = await hall.club.join()
    await bet(member)
    refused = await member.post("/api/fairness/rotate", {})
    assert (refused.status_code, refused.json()["code"]) == (409, "ROUND_OPEN")
    await hall.run()
    await hall.finish()
    assert (await member.post("/api/fairness/rotate", {})).status_code == 200


async def test_a_round_of_somebody_else_cannot_be_left(hall: Hall):
    member, other = await hall.club.join(), await hall.club.join()
    round_id = (await bet(member)).json()["round_id"]
    assert (await cash_out(other, round_id)).status_code == 404
    early = await cash_out(member, round_id)
    assert (early.status_code, early.json()["code"]) == (409, "CASHOUT_TOO_EARLY")
    spun = (await member.spin(5)).json()["round_id"]
    assert (await cash_out(member, spun)).status_code == 404
    assert (await cash_out(member, "nonsense")).status_code == 404


async def test_names_are_shown_unless_a_member_keeps_to_themselves(hall: Hall):
    shown, hidden = await hall.club.join(), await hall.club.join()
    await hidden.http.patch(
        "/api/users/profile", json={"privacy": {"show_in_feed": False}}, headers=hidden.headers
    )
    await bet(shown, 200)
    await bet(hidden, 300, auto="3.00")
    bets = (await shown.get("/api/games/crash/current")).json()["bets"]
    assert [(b["name"], b["bet_amount"]) for b in bets] == [(shown.nickname, 200), (None, 300)]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"bet_amount": 150}, "BET_OUT_OF_RANGE"),
        ({"bet_amount": 10_100}, "BET_OUT_OF_RANGE"),
        ({"bet_amount": 100, "auto_cashout": "1.00"}, "VALIDATION_ERROR"),
        ({"bet_amount": 100, "auto_cashout": "10000.01"}, "VALIDATION_ERROR"),
        ({"bet_amount": 100, "auto_cashout": "2"}, "VALIDATION_ERROR"),
        ({"bet_amount": 100, "auto_cashout": 2.0}, "VALIDATION_ERROR"),
        ({"bet_amount": 100, "auto_cashout": "2.00\n"}, "VALIDATION_ERROR"),
        ({"bet_amount": 100, "auto_cashout": "２.00"}, "VALIDATION_ERROR"),
    ],
)
async def test_a_bet_that_cannot_be_changes_nothing(hall: Hall, body: dict, code: str):
    member = await hall.club.join()
    reply = await member.play("crash", **body)
    assert (reply.status_code, reply.json()["code"]) == (422, code)
    assert await member.balance() == {"gold": 1_000, "version": 1}


async def test_the_past_is_public_with_what_proves_it(hall: Hall):
    member = await hall.club.join()
    for _ in range(3):
        await hall.open_window()
        await bet(member)
        await hall.run()
        await hall.finish()
    first = (await member.get("/api/games/crash/history", limit=2)).json()
    rest = (await member.get("/api/games/crash/history", cursor=first["next_cursor"])).json()
    assert [item["number"] for item in first["items"] + rest["items"]] == [3, 2, 1]
    assert first["items"][0]["previous_link"] == first["items"][1]["link"]


async def test_a_shared_draw_is_counted_once_however_many_bet_on_it(hall: Hall):
    members = [await hall.club.join() for _ in range(4)]
    for _ in range(2):
        await hall.open_window()
        for member in members:
            await bet(member, auto="1.50")
        await hall.run()
        await hall.finish()
    await react(hall.club)
    proof = (await proofs(hall.club))["crash"]
    assert (proof["rounds"], proof["draws"]) == (8, 2)
    assert sum(outcome["observed"] for outcome in proof["outcomes"]) == 2


async def test_neither_link_nor_bust_is_told_before_the_curve_has_bust(hall: Hall):
    member = await hall.club.join(gold=100_000)
    round_, placed = await hall.run_until(member, 130)
    hall.told.clear()
    hall.at(round_, 110)
    await hall.step()
    left = await cash_out(member, placed["round_id"])
    pages = ["crash/current", "crash/history", "history", f"rounds/{placed['round_id']}"]
    said = [left.text, *[(await member.get(f"/api/games/{page}")).text for page in pages]]
    said += [(await member.get(path)).text for path in ("/api/actions", "/api/users/ledger", "/api/fairness")]
    said.append(str(hall.told))
    assert hall.told
    bust = f'"bust_multiplier":"{multiplier(round_.bust or 0)}"'
    assert not [text for text in said if round_.link in text]
    own = (await member.get(f"/api/games/rounds/{placed['round_id']}")).json()
    assert (own["result"]["bust_multiplier"], own["server_seed"]) == (None, None)
    assert bust not in left.text
    await hall.finish()
    await asyncio.sleep(0)
    phases = [data["round"] for kind, data in hall.told if kind == "crash_phase"]
    assert [(shown["phase"], shown["link"]) for shown in phases] == [
        ("BUSTED", round_.link),
        ("SETTLED", round_.link),
    ]


async def test_ticks_carry_the_curve_and_the_bets_that_left_since(hall: Hall):
    member, other = [await hall.club.join(gold=100_000) for _ in range(2)]
    while True:
        await hall.open_window()
        told = [(await bet(m)).json() for m in (member, other)]
        round_ = await hall.run()
        if (round_.bust or 0) >= 140:
            break
        await hall.finish()
    hall.told.clear()
    hall.at(round_, 110)
    assert await hall.step() == pytest.approx(0.1)
    assert (await cash_out(member, told[0]["round_id"])).status_code == 200
    hall.at(round_, 111)
    await hall.step()
    hall.at(round_, 112)
    await hall.step()
    for _ in range(10):
        await asyncio.sleep(0)
    ticks = [data for kind, data in hall.told if kind == "crash_tick"]
    assert [(tick["multiplier"], len(tick["bets"])) for tick in ticks] == [
        ("1.10", 0),
        ("1.11", 1),
        ("1.12", 0),
    ]
    (left,) = ticks[1]["bets"]
    assert (left["name"], left["cashout_multiplier"], left["status"]) == (
        member.nickname,
        "1.10",
        "CASHED_OUT",
    )


async def test_whoever_is_too_late_after_the_settlement_is_told_where_it_bust(hall: Hall):
    member = await hall.club.join(gold=100_000)
    _, placed = await hall.run_until(member, 100)
    round_ = await hall.finish()
    late = await cash_out(member, placed["round_id"])
    assert (late.status_code, late.json()["code"]) == (409, "CASHOUT_TOO_LATE")
    assert late.json()["details"] == {"bust_multiplier": multiplier(round_.bust or 0)}
