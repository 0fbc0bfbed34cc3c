"""Tampering shows (promise 11): whoever may write anything is named by the row they touched."""

from __future__ import annotations

import asyncio
import json

import asyncpg
import pytest

from tests.fixtures.club import Club, Member, Records
from tests.games.table import findings
from tests.journal.conftest import PLAYED

COLUMNS = """player_id, seq, created_at, xid, kind, key, input_hash, debit, credit, counterparty,
             balance_after, payload, chain"""


async def tamper(records: Records, statement: str, *values: object) -> None:
    async with records.superuser() as connection:
        done = await connection.execute(statement, *values)
        assert done.endswith(" 1"), f"{done}: exactly one row was meant"


async def named(records: Records, player_id: int) -> set[tuple[str, int]]:
    """The promises found broken, each with its seq; nobody but the player may be named."""
    found = await findings(records)
    assert {finding.player_id for finding in found} <= {player_id}
    return {(finding.promise, finding.seq) for finding in found}


@pytest.mark.parametrize(
    "change",
    [
        "credit = credit + 5",
        "debit = 10",
        "balance_after = balance_after + 1",
        "counterparty = 'house:rps'",
        'kind = \'seed_rotated\', payload = \'{"number":1,"client_seed":"x","last_nonce":null}\'',
        "created_at = created_at + interval '1 millisecond'",
        "key = '\\x00'",
        "input_hash = '\\x00'",
        "payload = replace(payload::text, '\"nonce\":2', '\"nonce\":3')::json",
        "payload = (payload::text || ' ')::json",
        "chain = '\\x00'",
    ],
)
async def test_an_altered_row_is_named(records: Records, player_id: int, change: str):
    await tamper(records, f"UPDATE journal SET {change} WHERE player_id = $1 AND seq = 4", player_id)
    assert ("chain", 4) in await named(records, player_id)


async def test_altered_draws_are_named_twice_over(records: Records, player_id: int):
    """The chain breaks, and the seeds say what was really drawn."""
    async with records.superuser() as connection:
        payload = await connection.fetchval(
            "SELECT payload::text FROM journal WHERE player_id = $1 AND seq = 4", player_id
        )
    event = json.loads(payload)
    event["drawn"][0] = (event["drawn"][0] + 1) % 28
    forged = json.dumps(event, separators=(",", ":"))
    await tamper(
        records, "UPDATE journal SET payload = $2::json WHERE player_id = $1 AND seq = 4", player_id, forged
    )
    assert {("chain", 4), ("recomputable", 4)} <= await named(records, player_id)


async def test_impossible_draws_are_named_and_the_rest_is_still_checked(records: Records, player_id: int):
    await tamper(
        records,
        """UPDATE journal
           SET payload = regexp_replace(payload::text, '"drawn":\\[[^]]*\\]', '"drawn":[99]')::json
           WHERE player_id = $1 AND seq = 4""",
        player_id,
    )
    assert {("chain", 4), ("recomputable", 4)} <= await named(records, player_id)


@pytest.mark.parametrize("payload", ["{}", '{"game":"chess"}', "[]", '"x"', "5"])
async def test_a_payload_that_is_no_event_is_named(records: Records, player_id: int, payload: str):
    await tamper(
        records, "UPDATE journal SET payload = $2::json WHERE player_id = $1 AND seq = 4", player_id, payload
    )
    assert ("chain", 4) in await named(records, player_id)


async def test_a_kind_nobody_knows_is_named(records: Records, player_id: int):
    await tamper(records, "UPDATE journal SET kind = 'gift' WHERE player_id = $1 AND seq = 4", player_id)
    assert ("chain", 4) in await named(records, player_id)


@pytest.mark.parametrize("seq", [1, 4, 8])
async def test_a_removed_row_is_named(records: Records, player_id: int, seq: int):
    """The first, one in the middle, the last."""
    await tamper(records, "DELETE FROM journal WHERE player_id = $1 AND seq = $2", player_id, seq)
    assert ("chain", seq) in await named(records, player_id)


async def test_a_whole_member_removed_is_named(records: Records, player_id: int):
    async with records.superuser() as connection:
        await connection.execute("DELETE FROM journal WHERE player_id = $1", player_id)
    assert ("chain", 1) in await named(records, player_id)


async def test_a_removed_tail_with_its_balance_put_back_is_named(records: Records, player_id: int):
    """Who takes the last round back and sets the account to match still breaks the chain."""
    async with records.superuser() as connection:
        await connection.execute("DELETE FROM journal WHERE player_id = $1 AND seq > 6", player_id)
        await connection.execute(
            """UPDATE account SET seq = 6, balance =
                 (SELECT balance_after FROM journal WHERE player_id = $1 AND seq = 6)
               WHERE player_id = $1""",
            player_id,
        )
    assert ("chain", 6) in await named(records, player_id)


@pytest.mark.parametrize("seq", [3, 9])
async def test_an_inserted_row_is_named(records: Records, player_id: int, seq: int):
    """A copy of a winning row: once at a number that stands already, once behind the last."""
    await tamper(
        records,
        f"""INSERT INTO journal ({COLUMNS})
            SELECT player_id, $2, created_at + interval '1 ms', xid, kind, key, input_hash, debit,
                   credit + 1000, counterparty, balance_after + 1000, payload, chain
            FROM journal WHERE player_id = $1 AND seq = 3""",
        player_id,
        seq,
    )
    assert ("chain", seq) in await named(records, player_id)


async def test_rows_of_a_member_who_never_joined_are_named(records: Records, player_id: int):
    async with records.superuser() as connection:
        await connection.execute(
            f"""INSERT INTO journal ({COLUMNS})
                SELECT 424242, seq, created_at, xid, kind, key, input_hash, debit, credit, counterparty,
                       balance_after, payload, chain FROM journal WHERE player_id = $1 AND seq = 1""",
            player_id,
        )
    assert 424242 in {finding.player_id for finding in await findings(records)}


@pytest.mark.parametrize(
    ("change", "promise"),
    [
        ("balance = balance + 1", "balance = journal"),
        ("balance = 0", "balance = journal"),
        ("seq = seq + 1", "chain"),
        ("chain = '\\x00'", "chain"),
    ],
)
async def test_an_altered_account_is_named(records: Records, player_id: int, change: str, promise: str):
    await tamper(records, f"UPDATE account SET {change} WHERE player_id = $1", player_id)
    assert promise in {name for name, _ in await named(records, player_id)}


async def test_a_removed_account_is_named(records: Records, player_id: int):
    await tamper(records, "DELETE FROM account WHERE player_id = $1", player_id)
    assert "balance = journal" in {name for name, _ in await named(records, player_id)}


@pytest.mark.parametrize(
    "change",
    ["wins = wins + 1", "rounds = rounds - 1", "best_payout = 999999", "total_payout = 0, total_bet = 0"],
)
async def test_altered_statistics_are_named(records: Records, player_id: int, change: str):
    await tamper(records, f"UPDATE game_stats SET {change} WHERE player_id = $1", player_id)
    assert {name for name, _ in await named(records, player_id)} == {"statistics = rounds"}


async def test_removed_statistics_are_named(records: Records, player_id: int):
    await tamper(records, "DELETE FROM game_stats WHERE player_id = $1", player_id)
    assert {name for name, _ in await named(records, player_id)} == {"statistics = rounds"}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE seed_pair SET server_seed = repeat('0', 64) WHERE player_id = $1",
        "DELETE FROM seed_pair WHERE player_id = $1",
    ],
)
async def test_a_revealed_seed_that_was_not_the_one_played_is_named(
    records: Records, player_id: int, statement: str
):
    await tamper(records, statement, player_id)
    assert {("recomputable", seq) for seq in range(2, 2 + PLAYED)} == await named(records, player_id)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET credit = credit + 1",
        "DELETE FROM journal",
        "TRUNCATE journal",
        "UPDATE odds_version SET odds_hash = 'x'",
        "DELETE FROM odds_version",
        "UPDATE seed_pair SET server_seed = 'x'",
        "DELETE FROM seed_pair",
        "DELETE FROM account",
        "DELETE FROM game_stats",
        "ALTER TABLE journal DISABLE TRIGGER ALL",
        "DROP TABLE journal",
        "CREATE TABLE mine (n int)",
    ],
)
async def test_the_applications_role_may_only_add(records: Records, player_id: int, statement: str):
    async with records.connection() as connection:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(statement)


async def test_partitions_are_as_closed_as_the_journal(records: Records, player_id: int):
    async with records.connection() as connection:
        names = await connection.fetch(
            "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'journal'::regclass"
        )
        assert names
        for row in names:
            for statement in ("UPDATE {} SET credit = 1", "DELETE FROM {}"):
                with pytest.raises(asyncpg.InsufficientPrivilegeError):
                    await connection.execute(statement.format(row["name"]))


async def test_the_database_refuses_gold_below_zero(records: Records, player_id: int):
    async with records.connection() as connection:
        with pytest.raises(asyncpg.CheckViolationError):
            await connection.execute("UPDATE account SET balance = -1 WHERE player_id = $1", player_id)


async def test_a_club_at_play_is_judged_from_one_moment(club: Club):
    """Nothing is named while members play and turn their seeds all the while."""
    members = [await club.join(gold=100_000) for _ in range(4)]
    done = asyncio.Event()

    async def play(member: Member) -> None:
        while not done.is_set():
            await asyncio.gather(*(member.spin(bet=5) for _ in range(8)))
            await member.post("/api/fairness/rotate", {})

    playing = [asyncio.create_task(play(member)) for member in members]
    try:
        for _ in range(12):
            assert await findings(club) == []
    finally:
        done.set()
        await asyncio.gather(*playing)
