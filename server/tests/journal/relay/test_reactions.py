"""Each fact has its effect once, whatever fails around it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.core.clock import system_clock
from casino_club.core.db import driver
from casino_club.journal import Fact
from casino_club.journal.relay import Reaction, parked, retry_failed, unpark
from tests.journal.relay.conftest import KIND, MEMBERS, Club, counting, eventually

EVERYTHING = [(member, seq, 1) for member in MEMBERS for seq in (1, 2)]


async def told_twice_each(club: Club) -> None:
    for member in MEMBERS:
        await club.tell(member, 2)


async def test_every_fact_reaches_its_reaction_once(club: Club, running) -> None:
    await told_twice_each(club)
    await running(club.reactions(counting()))
    await eventually(lambda: has(club, EVERYTHING))
    await club.tell(1)
    await eventually(lambda: has(club, sorted([*EVERYTHING, (1, 3, 1)])))


async def test_a_commit_that_overtakes_another_hides_nothing(club: Club, running) -> None:
    slow = await asyncpg.connect(club.url)
    transaction = slow.transaction()
    await transaction.start()
    await slow.execute("SELECT pg_current_xact_id()")  # numbered before the other, committed after it
    await club.tell(2)
    await running(club.reactions(counting()))
    await asyncio.sleep(0.5)
    assert await club.effects() == []  # not yet: a fact before it may still appear
    await slow.execute("""INSERT INTO journal (player_id, seq, created_at, kind, debit, credit, balance_after,
        payload, chain) VALUES (1, 1, now(), 'level_reached', 0, 0, 0, '{}', '')""")
    await transaction.commit()
    await slow.close()
    await eventually(lambda: has(club, [(1, 1, 1), (2, 1, 1)]))


async def test_two_processes_share_one_sink(club: Club, running) -> None:
    await told_twice_each(club)
    first = await running(club.reactions(counting()))
    await running(club.reactions(counting()))
    await eventually(lambda: has(club, EVERYTHING))
    await first.stop()
    await club.tell(1)
    await eventually(lambda: has(club, sorted([*EVERYTHING, (1, 3, 1)])))


async def test_a_failing_reaction_is_parked_and_blocks_nothing(club: Club, running) -> None:
    broken = counting("broken", failing_on=lambda fact: fact.player_id == 3)
    table = {KIND: [broken, counting()]}
    await told_twice_each(club)
    await running(club.reactions(*table[KIND]))
    await eventually(lambda: has(club, EVERYTHING))
    assert await club.effects("broken") == [row for row in EVERYTHING if row[0] != 3]

    now = system_clock()
    for _ in range(8):
        now += timedelta(hours=1)
        assert await retry_failed(club.database, table, lambda moment=now: moment) == 0
    async with club.database.reading() as session:
        assert await parked(session) == {"broken": 2}

    healed = {KIND: [counting("broken")]}
    later = now + timedelta(days=1)
    assert await retry_failed(club.database, healed, lambda: later) == 0, "what is parked waits for a person"
    async with club.database.transaction() as session:
        assert await unpark(session, "broken", 3, 1, now)
        assert not await unpark(session, "broken", 4, 1, now)
    assert await retry_failed(club.database, healed, lambda: now) == 1
    assert (3, 1, 1) in await club.effects("broken")
    async with club.database.reading() as session:
        assert await parked(session) == {"broken": 1}


async def test_a_reaction_that_takes_the_connection_down_is_set_aside(club: Club, running) -> None:
    async def react(session: AsyncSession, facts: Sequence[Fact], now: datetime) -> None:
        await (await driver(session)).execute("SELECT pg_terminate_backend(pg_backend_pid())")

    await told_twice_each(club)
    await running(club.reactions(Reaction("suicidal", react), counting()))
    await eventually(lambda: has(club, EVERYTHING))
    failed = await club.superuser.fetchval("SELECT count(*) FROM failed_reaction WHERE reaction = 'suicidal'")
    assert failed == len(EVERYTHING)


async def test_a_relay_that_loses_its_connections_goes_on(club: Club, running) -> None:
    await running(club.reactions(counting()))
    for _ in range(3):
        await told_twice_each(club)
        await club.superuser.execute("""SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND usename = 'casino_app'""")
        await club.database.engine.dispose()
    await eventually(lambda: has(club, [(member, seq, 1) for member in MEMBERS for seq in range(1, 7)]))


async def has(club: Club, effects: list[tuple[int, int, int]]) -> bool:
    return await club.effects() == effects
