"""Conductors die and are replaced; whatever the moment, each stake ends once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from casino_club.games.crash import repository
from casino_club.games.crash.repository import ConductorReplaced
from casino_club.games.crash.state import AWAY
from tests.fixtures.club import Member, OpenClub
from tests.games.crash.table import Hall, another_hall, bet, cash_out, findings, gold_of, open_hall


@pytest.fixture
async def hall(open_club: OpenClub) -> AsyncIterator[Hall]:
    async with open_hall(open_club) as opened:
        yield opened


async def ends_of(hall: Hall) -> list[int]:
    """How often each stake was settled or refunded."""
    async with hall.club.connection() as connection:
        rows = await connection.fetch(
            "SELECT s.player_id, s.seq, count(j.seq) FROM crash_stake s LEFT JOIN journal j"
            " ON j.player_id = s.player_id AND j.kind IN ('crash_settled', 'crash_refunded')"
            " AND (j.payload->>'seq')::bigint = s.seq GROUP BY s.player_id, s.seq"
        )
    return [row[2] for row in rows]


async def test_only_one_process_conducts(hall: Hall):
    async with another_hall(hall.club, hall.time) as other:
        assert not await other.conductor.take(other.connection)
        hall.connection.terminate()
        for _ in range(100):
            if await other.conductor.take(other.connection):
                break
            await asyncio.sleep(0.05)
        assert other.conductor.is_conducting


async def replaced(hall: Hall, other: Hall) -> None:
    """The first conductor's connection is cut, as by a kill; the other one takes over."""
    hall.connection.terminate()
    for _ in range(200):
        if await other.conductor.take(other.connection):
            return
        await asyncio.sleep(0.02)
    raise AssertionError("the lease was not given up")


@pytest.mark.parametrize("phase", ["BETTING", "RUNNING", "BUSTED"])
async def test_another_conductor_goes_on_where_one_was_killed(hall: Hall, phase: str):
    members = [await hall.club.join() for _ in range(4)]
    placed = [
        (await bet(member, auto=auto)).json()
        for member, auto in zip(members, (None, "1.01", "2.00", "500.00"), strict=True)
    ]
    if phase != "BETTING":
        round_ = await hall.run()
    if phase == "BUSTED":
        hall.at(round_, round_.bust or 0)
        await hall.step()
    async with another_hall(hall.club, hall.time) as other:
        hall.time.later(seconds=1)
        await replaced(hall, other)
        if phase == "BETTING":
            await other.run()
        round_ = await other.finish()
    assert not round_.abandoned
    assert await ends_of(hall) == [1] * 4
    for member, told in zip(members, placed, strict=True):
        shown = (await member.get(f"/api/games/rounds/{told['round_id']}")).json()
        assert shown["status"] == "SETTLED"
        assert await gold_of(member) == 900 + shown["payout_amount"]
    assert await findings(hall.club) == []


async def test_a_curve_nobody_conducted_is_called_off_and_open_stakes_come_back(hall: Hall):
    member, target, left = [await hall.club.join(gold=100_000) for _ in range(3)]
    while True:
        await hall.open_window()
        told = [(await bet(m, auto=a)).json() for m, a in ((member, None), (target, "1.10"), (left, None))]
        round_ = await hall.run()
        if (round_.bust or 0) >= 120:
            break
        await hall.finish()
    golds = [await gold_of(m) for m in (member, target, left)]
    hall.at(round_, 105)
    assert (await cash_out(left, told[2]["round_id"])).status_code == 200
    hall.time.now += AWAY + timedelta(seconds=30)
    async with another_hall(hall.club, hall.time) as other:
        await replaced(hall, other)
        round_ = await other.finish()
    assert round_.abandoned
    assert [await gold_of(m) for m in (member, target, left)] == [
        golds[0] + 100,
        golds[1] + 110,
        golds[2] + 105,
    ]
    shown = (await member.get(f"/api/games/rounds/{told[0]['round_id']}")).json()
    assert (shown["status"], shown["payout_amount"], shown["net_amount"]) == ("REFUNDED", 100, 0)
    counts = (await member.stats())["game_breakdown"]["crash"]
    assert counts["bets"] == counts["wins"] + counts["losses"]  # the stake that came back is no bet
    assert set(await ends_of(hall)) == {1}
    assert await findings(hall.club) == []
    late = await cash_out(member, told[0]["round_id"])
    assert (late.status_code, late.json()["code"]) == (409, "ROUND_SETTLED")


async def test_whoever_bet_before_an_absence_gets_a_window_to_come_back_to(hall: Hall):
    member = await hall.club.join()
    await bet(member)
    hall.time.later(minutes=10)
    async with another_hall(hall.club, hall.time) as other:
        await replaced(hall, other)
        round_ = await other.round()
        assert round_.phase == "BETTING"
        assert round_.starts_at is not None and round_.starts_at > hall.time.now


async def test_two_conductors_closing_the_same_stakes_close_each_once(hall: Hall):
    members = [await hall.club.join() for _ in range(8)]
    for member in members:
        await bet(member, auto="1.50")
    round_ = await hall.run()
    hall.at(round_, round_.bust or 0)
    await hall.step()
    hall.time.later(seconds=2)
    async with another_hall(hall.club, hall.time) as other:
        stakes = await repository.stakes_of_round(hall.connection, round_.number)
        await asyncio.gather(*(h.conductor._closer.close(stakes) for h in (hall, other) for _ in range(3)))
    await hall.finish()
    assert await ends_of(hall) == [1] * 8
    assert await findings(hall.club) == []


async def test_a_conductor_that_was_replaced_changes_nothing(hall: Hall):
    await bet(await hall.club.join())
    async with hall.club.superuser() as connection:
        await connection.execute("UPDATE crash_conductor SET epoch = epoch + 1")
    hall.time.now = (await hall.round()).starts_at or hall.time.now
    with pytest.raises(ConductorReplaced):
        await hall.step()
    assert (await hall.round()).phase == "BETTING"


async def leave_around_the_bust(hall: Hall, members: list[Member], rounds: list[str]) -> list[int]:
    replies = await asyncio.gather(*(cash_out(m, r) for m, r in zip(members, rounds, strict=True)))
    return [reply.status_code for reply in replies]


async def test_leaving_races_the_settlement_and_each_stake_ends_once(hall: Hall):
    """The requests came in a moment before the bust, and the conductor closes the round at the same time."""
    members = [await hall.club.join(gold=10_000) for _ in range(10)]
    while True:
        await hall.open_window()
        told = [(await bet(m)).json()["round_id"] for m in members]
        round_ = await hall.run()
        if (round_.bust or 0) > 105:
            break
        await hall.finish()
    golds = [await gold_of(m) for m in members]
    hall.at(round_, round_.bust or 0)
    await hall.step()
    hall.time.later(milliseconds=-1)  # the clock of the door, as each request came in
    leaving = asyncio.create_task(leave_around_the_bust(hall, members, told))
    stakes = await repository.stakes_of_round(hall.connection, round_.number)
    await hall.conductor._closer.close(stakes)
    statuses = await leaving
    await hall.finish()
    assert set(statuses) <= {200, 409}
    assert await ends_of(hall) == [1] * len(await ends_of(hall))
    for member, gold, status in zip(members, golds, statuses, strict=True):
        assert (await gold_of(member) > gold) == (status == 200)
    assert await findings(hall.club) == []


async def test_one_key_from_64_tabs_leaves_once_and_gets_one_reply(hall: Hall):
    member = await hall.club.join(gold=100_000)
    round_, placed = await hall.run_until(member, 110)
    before = await gold_of(member)
    hall.at(round_, 105)
    replies = await asyncio.gather(*(cash_out(member, placed["round_id"], "one") for _ in range(64)))
    assert {reply.status_code for reply in replies} == {200}
    assert len({reply.content for reply in replies}) == 1
    assert sum("idempotency-replayed" not in reply.headers for reply in replies) == 1
    assert await gold_of(member) == before + 105


async def test_one_key_from_64_tabs_bets_once_and_many_keys_take_one_seat(hall: Hall):
    member, other = await hall.club.join(), await hall.club.join()
    same = await asyncio.gather(*(bet(member, key="one") for _ in range(64)))
    assert {reply.status_code for reply in same} == {201} and len({reply.content for reply in same}) == 1
    many = await asyncio.gather(*(bet(other) for _ in range(20)))
    assert sorted(reply.status_code for reply in many) == [201] + [409] * 19
    conflict = await bet(member, 200, key="one")
    assert conflict.json()["code"] == "IDEMPOTENCY_CONFLICT"
    assert [await gold_of(m) for m in (member, other)] == [900, 900]
