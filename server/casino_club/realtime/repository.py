"""Every SQL statement of realtime."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import NamedTuple, cast

from casino_club.core.db import Connection, Database
from casino_club.journal.facts import Fact
from casino_club.journal.repository import FACT_COLUMNS, to_fact

MOST_MISSED = 500
"""A member who missed more is told to read everything anew."""

# After a restore or a failover the same numbers may mean other facts; the timeline tells.
_EPOCH = """
SELECT to_hex(s.system_identifier) || '-' || c.timeline_id || '-' || d.oid
FROM pg_control_system() s, pg_control_checkpoint() c, pg_database d WHERE d.datname = current_database()
"""

_HEADS = """
SELECT a.player_id, a.seq, a.balance, COALESCE(p.version, 0)
FROM account a LEFT JOIN member_progress p USING (player_id) WHERE a.player_id = ANY($1::bigint[])
"""

_MISSED = f"""
SELECT j.* FROM unnest($1::bigint[], $2::bigint[]) AS held(player_id, seq)
CROSS JOIN LATERAL (
  SELECT {FACT_COLUMNS} FROM journal
  WHERE player_id = held.player_id AND seq > held.seq AND created_at > $3
  ORDER BY seq LIMIT {MOST_MISSED}
) j
"""

_USE_TICKET = "INSERT INTO used_ticket (id, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1"
_FORGET_TICKETS = "DELETE FROM used_ticket WHERE expires_at < $1"


class Place(NamedTuple):
    """Where a member's journal and progress stand."""

    seq: int
    gold: int
    progress: int = 0


@asynccontextmanager
async def unwrapped(database: Database) -> AsyncIterator[Connection]:
    """A connection without a transaction around its statements: a socket opens with three of them."""
    async with database.engine.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        raw = await connection.get_raw_connection()
        try:
            yield cast("Connection", raw.driver_connection)
        except BaseException:
            # The pool does not see what goes wrong below it: a broken connection must not go back.
            await connection.invalidate()
            raise


async def epoch(connection: Connection) -> str:
    """Names the history the journal's numbers belong to."""
    return str(await connection.fetchval(_EPOCH))


async def places(connection: Connection, players: Collection[int]) -> dict[int, Place]:
    """The journal's present end of each member."""
    rows = await connection.fetch(_HEADS, list(players))
    return {row[0]: Place(*row[1:]) for row in rows}


async def missed(connection: Connection, held: Mapping[int, int], since: datetime) -> dict[int, list[Fact]]:
    """Up to `MOST_MISSED` facts behind what each member holds, none older than `since`."""
    rows = await connection.fetch(_MISSED, list(held.keys()), list(held.values()), since)
    found: dict[int, list[Fact]] = {player_id: [] for player_id in held}
    for row in rows:
        fact = to_fact(row)
        found[fact.player_id].append(fact)
    return found


async def use_ticket(connection: Connection, ticket_id: str, expires_at: datetime) -> bool:
    """Whether this is the ticket's first use."""
    return bool(await connection.fetchval(_USE_TICKET, ticket_id, expires_at))


async def forget_tickets(connection: Connection, before: datetime) -> None:
    """Used tickets that have expired are refused for that alone."""
    await connection.execute(_FORGET_TICKETS, before)
