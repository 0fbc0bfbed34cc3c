"""Every SQL statement of protection, on the asyncpg connection that holds the account's lock."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import NamedTuple

import msgspec

from casino_club.core.db import Connection
from casino_club.protection.rules import SITTING_GAP, Guard

_GUARDS = "SELECT player_id, guard::text FROM guard WHERE player_id = ANY($1::bigint[])"
_ALL_GUARDS = "SELECT player_id, guard::text FROM guard"

_WRITE = """
INSERT INTO guard (player_id, guard) SELECT * FROM unnest($1::bigint[], $2::json[])
ON CONFLICT (player_id) DO UPDATE SET guard = excluded.guard
"""

_MARK = "UPDATE account SET guarded = $2 WHERE player_id = $1 AND guarded <> $2"

# Whatever was staked at a house, or paid by one, staged rounds included.
_USED = """
SELECT COALESCE(sum(debit), 0)::bigint, COALESCE(sum(credit), 0)::bigint,
       COALESCE(sum(EXTRACT(epoch FROM gap)) FILTER (WHERE gap <= $3), 0)::bigint, max(created_at)
FROM (SELECT debit, credit, created_at, created_at - lag(created_at) OVER (ORDER BY seq) AS gap
      FROM journal WHERE player_id = $1 AND created_at >= $2 AND counterparty LIKE 'house:%') rounds
"""


class Used(NamedTuple):
    """Gold staked and paid, seconds played, and the last round, since a moment."""

    staked: int
    paid: int
    seconds: int
    last_round_at: datetime | None


async def guards_of(connection: Connection, player_ids: Collection[int]) -> dict[int, Guard]:
    """The guards of those who have one."""
    rows = await connection.fetch(_GUARDS, list(player_ids))
    return {row[0]: msgspec.json.decode(row[1], type=Guard) for row in rows}


async def all_guards(connection: Connection) -> dict[int, Guard]:
    """Every stored guard, for the verifier."""
    rows = await connection.fetch(_ALL_GUARDS)
    return {row[0]: msgspec.json.decode(row[1], type=Guard) for row in rows}


async def write_guards(connection: Connection, guards: Mapping[int, Guard]) -> None:
    """In place of the stored ones."""
    texts = [msgspec.json.encode(guard).decode() for guard in guards.values()]
    await connection.execute(_WRITE, list(guards), texts)


async def mark(connection: Connection, player_id: int, *, guarded: bool) -> None:
    """Tells the member's bets whether to look for a guard."""
    await connection.execute(_MARK, player_id, guarded)


async def used_since(connection: Connection, player_id: int, since: datetime) -> Used:
    """What a member staked, got and spent in time since a moment, from their own journal."""
    row = await connection.fetchrow(_USED, player_id, since, SITTING_GAP)
    assert row is not None, "an aggregate always has a row"
    return Used(*row)
