"""Every SQL statement of the relay."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

import asyncpg

from casino_club.core.db import Connection
from casino_club.journal.facts import Fact
from casino_club.journal.relay.position import Lease, LeaseLost, Position
from casino_club.journal.repository import FACT_COLUMNS, to_fact

BATCH = 1_000
"""The most facts read, and therefore delivered, at once."""

# A fact may be stamped a little before its transaction got its number: statements time out after
# seconds, clocks differ by less than a day. A week is beyond both, and skips all cold partitions.
SLACK = timedelta(days=7)

_TRY_LOCK = "SELECT pg_try_advisory_lock(hashtextextended('sink:' || $1, 0))"

# A sink seen for the first time starts at the journal's beginning, or at its present end.
_OPEN = """
INSERT INTO sink_position AS p (sink, epoch, xid)
VALUES ($1, 1, CASE WHEN $2 THEN 0 ELSE pg_snapshot_xmin(pg_current_snapshot())::text::bigint END)
ON CONFLICT (sink) DO UPDATE SET epoch = p.epoch + 1
RETURNING epoch, xid, player_id, seq, since, pending_xid, pending_player_id, pending_seq
"""

# Below xmin nothing is in flight, so no commit can still appear behind the position.
_UNREAD = f"""
FROM journal
WHERE xid >= $1 AND (xid, player_id, seq) > ($1, $2, $3)
  AND xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint AND created_at > $4
ORDER BY xid, player_id, seq LIMIT {BATCH}
"""
_PLACES = f"SELECT xid, player_id, seq, created_at {_UNREAD}"
_FACTS = f"SELECT {FACT_COLUMNS}, xid {_UNREAD}"

_RANGE = f"""
SELECT {FACT_COLUMNS} FROM journal
WHERE xid >= $1 AND (xid, player_id, seq) > ($1, $2, $3)
  AND xid <= $5 AND (xid, player_id, seq) <= ($5, $6, $7)
  AND created_at > $4 AND ($8::bigint[] IS NULL OR player_id = ANY($8))
ORDER BY player_id, seq
"""
_RANGE_PLACES = """
SELECT xid, player_id, seq, created_at FROM journal
WHERE xid >= $1 AND (xid, player_id, seq) > ($1, $2, $3)
  AND xid <= $5 AND (xid, player_id, seq) <= ($5, $6, $7) AND created_at > $4
ORDER BY xid, player_id, seq
"""

_INTEND = """
UPDATE sink_position SET pending_xid = $3, pending_player_id = $4, pending_seq = $5,
       xid = $6, player_id = $7, seq = $8, since = $9, updated_at = now()
WHERE sink = $1 AND epoch = $2
"""
_MOVE = """
UPDATE sink_position SET xid = $3, player_id = $4, seq = $5, since = $6, updated_at = now(),
       pending_xid = NULL, pending_player_id = NULL, pending_seq = NULL
WHERE sink = $1 AND epoch = $2
"""

# Where the position is the proof that a batch had its effects, it moves from where it was read only:
# a commit whose answer was lost on the way is not repeated.
_ADVANCE = """
UPDATE sink_position SET xid = $3, player_id = $4, seq = $5, since = $6, updated_at = now()
WHERE sink = $1 AND epoch = $2 AND (xid, player_id, seq) = ($7, $8, $9)
"""

_FAIL = """
INSERT INTO failed_reaction (reaction, player_id, seq, fact_created_at, error, tries, next_try_at)
SELECT $1, *, 1, $6 FROM unnest($2::bigint[], $3::bigint[], $4::timestamptz[], $5::text[])
ON CONFLICT (reaction, player_id, seq) DO NOTHING
"""
# Counted before it is tried: a try that takes the whole connection down still counts.
_CLAIM_DUE = """
UPDATE failed_reaction AS f
SET tries = f.tries + 1,
    next_try_at = CASE WHEN f.tries + 1 < $3 THEN $1 + interval '1 second' * power(2, f.tries + 1) END
FROM (
  SELECT reaction, player_id, seq FROM failed_reaction
  WHERE next_try_at <= $1 AND reaction = ANY($2::text[]) ORDER BY next_try_at LIMIT 50 FOR UPDATE SKIP LOCKED
) AS due
WHERE (f.reaction, f.player_id, f.seq) = (due.reaction, due.player_id, due.seq)
RETURNING f.reaction, f.player_id, f.seq, f.fact_created_at
"""
_SETTLE = "DELETE FROM failed_reaction WHERE reaction = $1 AND player_id = $2 AND seq = $3 RETURNING 1"
_NOTE_ERROR = "UPDATE failed_reaction SET error = $4 WHERE reaction = $1 AND player_id = $2 AND seq = $3"
_UNPARK = """
UPDATE failed_reaction SET tries = 0, next_try_at = $4
WHERE reaction = $1 AND player_id = $2 AND seq = $3 AND next_try_at IS NULL RETURNING 1
"""
_PARKED = "SELECT reaction, count(*) FROM failed_reaction WHERE next_try_at IS NULL GROUP BY reaction"


async def take_lease(connection: Connection, sink: str, *, from_start: bool) -> Lease | None:
    """The lease, held as long as the connection lives; None while another process has it."""
    if not await connection.fetchval(_TRY_LOCK, sink):
        return None
    row = await connection.fetchrow(_OPEN, sink, from_start)
    assert row is not None
    epoch, xid, player_id, seq, since, *pending = row
    return Lease(
        sink, epoch, Position(xid, player_id, seq), since, None if pending[0] is None else Position(*pending)
    )


async def unread_places(connection: Connection, lease: Lease) -> list[asyncpg.Record]:
    """`(xid, player_id, seq, created_at)` of the next facts: enough to ask who wants them."""
    return await connection.fetch(_PLACES, *lease.position, lease.since - SLACK)


async def unread_facts(connection: Connection, lease: Lease) -> tuple[list[Fact], Position | None]:
    """The next facts, and the position behind the last of them."""
    rows = await connection.fetch(_FACTS, *lease.position, lease.since - SLACK)
    facts = [to_fact(row[:-1]) for row in rows]
    return facts, Position(rows[-1]["xid"], facts[-1].player_id, facts[-1].seq) if rows else None


async def pending_places(connection: Connection, lease: Lease, end: Position) -> list[asyncpg.Record]:
    """The places of exactly the range that was announced."""
    return await connection.fetch(_RANGE_PLACES, *lease.position, lease.since - SLACK, *end)


async def facts_until(
    connection: Connection, lease: Lease, end: Position, players: Collection[int] | None
) -> list[Fact]:
    """The facts of a range, by member and seq; `players` limits it to theirs."""
    wanted = None if players is None else list(players)
    rows = await connection.fetch(_RANGE, *lease.position, lease.since - SLACK, *end, wanted)
    return [to_fact(row) for row in rows]


async def intend(connection: Connection, lease: Lease, end: Position) -> None:
    """Announces the range about to be delivered, and stores what is behind it. Raises `LeaseLost`."""
    done = await connection.execute(_INTEND, lease.sink, lease.epoch, *end, *lease.position, lease.since)
    _check(done)


async def move(connection: Connection, lease: Lease, end: Position, since: datetime) -> None:
    """Puts everything up to `end` behind the sink. Raises `LeaseLost`."""
    _check(await connection.execute(_MOVE, lease.sink, lease.epoch, *end, since))


async def advance(connection: Connection, lease: Lease, end: Position, since: datetime) -> None:
    """The same from exactly the lease's position, in the transaction of the effects. Raises `LeaseLost`."""
    _check(await connection.execute(_ADVANCE, lease.sink, lease.epoch, *end, since, *lease.position))


async def record_failures(
    connection: Connection, reaction: str, failed: Sequence[tuple[Fact, str]], next_try_at: datetime
) -> None:
    """Sets facts aside for one reaction, each with what went wrong."""
    facts, errors = zip(*failed, strict=True)
    columns = ([f.player_id for f in facts], [f.seq for f in facts], [f.created_at for f in facts])
    await connection.execute(_FAIL, reaction, *columns, errors, next_try_at)


async def claim_due(
    connection: Connection, reactions: Collection[str], now: datetime, most_tries: int
) -> list[tuple[str, int, int, datetime]]:
    """Failures whose pause is over, as `(reaction, player_id, seq, fact_created_at)`, each try counted."""
    return [tuple(row) for row in await connection.fetch(_CLAIM_DUE, now, list(reactions), most_tries)]


async def settle(connection: Connection, reaction: str, player_id: int, seq: int) -> bool:
    """Takes a failure off the list; False when another try already did."""
    return bool(await connection.fetchval(_SETTLE, reaction, player_id, seq))


async def note_error(connection: Connection, reaction: str, player_id: int, seq: int, error: str) -> None:
    """What went wrong the last time."""
    await connection.execute(_NOTE_ERROR, reaction, player_id, seq, error)


async def unpark(connection: Connection, reaction: str, player_id: int, seq: int, now: datetime) -> bool:
    """Puts a parked failure back in line; False when there is none."""
    return bool(await connection.fetchval(_UNPARK, reaction, player_id, seq, now))


async def parked(connection: Connection) -> dict[str, int]:
    """How many facts wait for a person, by reaction."""
    return {row[0]: row[1] for row in await connection.fetch(_PARKED)}


def _check(done: str) -> None:
    if done != "UPDATE 1":
        raise LeaseLost
