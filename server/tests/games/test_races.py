"""Everybody at once; and the same races with a guard taken away, which must show the damage."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from casino_club.core.errors import IdempotencyConflict
from casino_club.games.decide import Settled
from casino_club.games.repository import rounds
from casino_club.journal import InsufficientGold
from casino_club.journal import repository as journal_repository
from tests.fixtures.club import Club, Member
from tests.games.table import anomalies, command, findings, race, settled_of, settlers

PROCESSES = 2


LINGER = """
CREATE FUNCTION linger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pg_sleep(0.03); RETURN NULL; END $$;
CREATE TRIGGER linger BEFORE INSERT ON journal FOR EACH STATEMENT EXECUTE FUNCTION linger();
"""
"""Between reading and writing every batch waits a little, so that two of them always overlap."""


@pytest.fixture(autouse=True)
async def overlapping(club: Club) -> None:
    async with club.superuser() as connection:
        await connection.execute(LINGER)


async def one_member_many_keys(club: Club, member: Member) -> list[Settled | BaseException]:
    """40 rounds of 5 gold at once at two processes: all are affordable."""
    async with settlers(club, PROCESSES) as tables:
        return await race(tables, [command(club.book, member, f"k{at}", 5) for at in range(40)])


async def one_key_many_times(club: Club, member: Member) -> list[Settled | BaseException]:
    """64 retries of one round at two processes."""
    async with settlers(club, PROCESSES) as tables:
        return await race(tables, [command(club.book, member, "once", 5)] * 64)


async def test_one_member_at_two_processes(club: Club, member: Member):
    answers = await one_member_many_keys(club, member)
    assert len(settled_of(answers)) == 40
    assert await anomalies(club, member, answers) == []


async def test_one_key_at_two_processes(club: Club, member: Member):
    answers = await one_key_many_times(club, member)
    assert len(settled_of(answers)) == 1
    assert len({answer.round.round_id for answer in answers if isinstance(answer, Settled)}) == 1
    assert sum(isinstance(answer, Settled) for answer in answers) == 64
    assert await anomalies(club, member, answers) == []


async def test_without_the_account_lock_the_race_does_damage(
    club: Club, member: Member, monkeypatch: pytest.MonkeyPatch
):
    assert "FOR NO KEY UPDATE" in journal_repository._LOCK
    unlocked = journal_repository._LOCK.replace("FOR NO KEY UPDATE", "")
    monkeypatch.setattr(journal_repository, "_LOCK", unlocked)
    answers = await one_member_many_keys(club, member)
    assert await anomalies(club, member, answers) != []


async def test_without_the_key_look_up_the_race_does_damage(
    club: Club, member: Member, monkeypatch: pytest.MonkeyPatch
):
    blind = rounds._BY_KEYS.replace("WHERE player_id", "WHERE false AND player_id")
    assert blind != rounds._BY_KEYS
    monkeypatch.setattr(rounds, "_BY_KEYS", blind)
    answers = await one_key_many_times(club, member)
    assert len(settled_of(answers)) > 1
    assert await findings(club) != []


async def test_many_members_race_over_http(club: Club):
    members = await asyncio.gather(*(club.join() for _ in range(8)))
    replies = await asyncio.gather(
        *(member.spin(bet=5, key=f"{at % 8}") for at in range(16) for member in members)
    )
    assert {reply.status_code for reply in replies} == {201}
    for member in members:
        assert (await member.balance())["version"] == 9
        assert (await member.stats())["total_games_played"] == 8
    assert await findings(club) == []


async def test_two_sessions_race_for_the_last_gold(club: Club, member: Member):
    """1,000 gold, sixteen bets of 1,000: what was not paid out cannot be staked again."""
    other = await member.login_again()
    async with settlers(club, PROCESSES) as tables:
        wishes = [command(club.book, (member, other)[at % 2], f"k{at}", 1_000) for at in range(16)]
        answers = await race(tables, wishes)
    kinds = Counter(type(answer) for answer in answers)
    assert set(kinds) <= {Settled, InsufficientGold}
    gold = 1_000
    for played in sorted(settled_of(answers), key=lambda answer: answer.round.balance.version):
        assert gold >= 1_000
        gold += played.round.net_amount
        assert played.round.balance.gold == gold
    assert await anomalies(club, member, answers) == []


async def test_a_conflicting_key_harms_nobody_else_in_the_batch(club: Club, member: Member):
    guests = [await club.join() for _ in range(4)]
    async with settlers(club) as (table,):
        wishes = [command(club.book, member, "one", bet) for bet in (5, 10, 15)]
        wishes += [command(club.book, guest, "one", 5) for guest in guests]
        answers = await race([table], wishes)
    assert isinstance(answers[0], Settled)
    assert [type(answer) for answer in answers[1:3]] == [IdempotencyConflict] * 2
    assert all(isinstance(answer, Settled) for answer in answers[3:])
