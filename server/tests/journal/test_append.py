"""`journal.append`: one entry or many, all or nothing, in order, from any number of processes."""

from __future__ import annotations

import asyncio

import pytest

from casino_club import journal, wallet
from casino_club.events import MemberJoined
from casino_club.journal import Entry, InsufficientGold
from tests.fixtures.club import Club, Member
from tests.games.table import findings


def gift(gold: int) -> Entry:
    return wallet.mint(MemberJoined(nickname="-", invite_code="-"), gold=gold, reason="test")


def stake(gold: int) -> Entry:
    return wallet.settled(MemberJoined(nickname="-", invite_code="-"), game="slot", bet=gold, payout=0)


async def append(club: Club, entries: list[tuple[int, Entry]]) -> list[journal.Fact]:
    async with club.runtime.database.transaction() as session:
        return await journal.append(session, entries, club.runtime.clock())


async def test_five_hundred_entries_are_five_hundred_facts_in_order(club: Club):
    members = [await club.join() for _ in range(5)]
    facts = await append(club, [(members[at % 5].id, gift(at)) for at in range(500)])
    assert [fact.seq for fact in facts if fact.player_id == members[0].id] == list(range(2, 102))
    for member in members:
        assert (await member.balance())["version"] == 101
    assert await findings(club) == []


async def test_one_refusal_writes_nothing_of_the_lot(club: Club, member: Member):
    other = await club.join()
    with pytest.raises(InsufficientGold):
        await append(club, [(other.id, gift(5)), (member.id, stake(600)), (member.id, stake(600))])
    assert [await m.balance() for m in (member, other)] == [{"gold": 1_000, "version": 1}] * 2


async def test_lots_that_name_the_same_members_in_other_orders_do_not_deadlock(club: Club):
    members = [await club.join() for _ in range(8)]
    forth = [(member.id, gift(1)) for member in members]
    lots = [forth, forth[::-1], forth[3:] + forth[:3]] * 10
    await asyncio.gather(*(append(club, lot) for lot in lots))
    for member in members:
        assert await member.balance() == {"gold": 1_030, "version": 31}
    assert await findings(club) == []


async def test_a_member_nobody_knows_is_refused(club: Club):
    with pytest.raises(KeyError):
        await append(club, [(424_242, gift(5))])
