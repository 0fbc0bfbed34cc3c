"""Every SQL statement of the journal. Bulk statements run on the asyncpg connection itself."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

import asyncpg

from casino_club.core.db import Connection
from casino_club.journal.facts import Fact, Head

KEYS_LIVE = timedelta(hours=25)
"""How far back a key is looked up: at least the 24 h of the contract, so two daily partitions."""

# A statement of its own: what follows sees a snapshot taken after the locks were granted.
# Ordered, or batches of several members would deadlock (measured: 40 times slower).
_LOCK = """
SELECT player_id, balance, seq, chain, seed_number, server_seed, next_server_seed, client_seed, nonce,
       guarded
FROM account WHERE player_id = ANY($1::bigint[]) ORDER BY player_id FOR NO KEY UPDATE
"""

_OPEN = """
INSERT INTO account
  (player_id, balance, seq, chain, seed_number, server_seed, next_server_seed, client_seed, nonce)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""

WRITE_FACTS = """
facts AS (
  INSERT INTO journal (player_id, seq, created_at, kind, key, input_hash,
                       debit, credit, counterparty, balance_after, payload, chain)
  SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::text[], $5::bytea[], $6::bytea[],
                       $7::bigint[], $8::bigint[], $9::text[], $10::bigint[], $11::json[], $12::bytea[])
),
heads AS (
  UPDATE account a
  SET balance = h.balance, seq = h.seq, chain = h.chain, seed_number = h.seed_number,
      server_seed = h.server_seed, next_server_seed = h.next_server_seed,
      client_seed = h.client_seed, nonce = h.nonce
  FROM unnest($13::bigint[], $14::bigint[], $15::bigint[], $16::bytea[], $17::int[],
              $18::text[], $19::text[], $20::text[], $21::int[])
       AS h(player_id, balance, seq, chain, seed_number, server_seed, next_server_seed, client_seed, nonce)
  WHERE a.player_id = h.player_id
)
"""
"""Two CTEs that write facts and heads; a caller may add counters to the same statement."""

_WRITE = f"WITH {WRITE_FACTS} SELECT 1"

FACT_COLUMNS = """player_id, seq, created_at, kind, key, input_hash,
       debit, credit, counterparty, balance_after, payload::text, chain"""

_BY_KEY = f"""
SELECT {FACT_COLUMNS} FROM journal
WHERE player_id = $1 AND key = $2 AND created_at > $3
"""

_BY_SEQ = f"SELECT {FACT_COLUMNS} FROM journal WHERE player_id = $1 AND seq = $2 AND created_at = $3"

_AFTER = f"""
SELECT {FACT_COLUMNS} FROM journal
WHERE player_id = $1 AND seq > $2 ORDER BY seq LIMIT $3
"""

_ALL_HEADS = """
SELECT player_id, balance, seq, chain, seed_number, server_seed, next_server_seed, client_seed, nonce
FROM account
"""

_ALL_FACTS = f"SELECT {FACT_COLUMNS} FROM journal ORDER BY player_id, seq, created_at"

_CIRCULATION = "SELECT COALESCE(sum(balance), 0)::bigint FROM account"

_PARTITION = "SELECT journal_ensure_partition($1::date)"


async def lock(connection: Connection, player_ids: Iterable[int]) -> dict[int, Head]:
    """The accounts of `player_ids`, locked in id order until the transaction ends."""
    rows = await connection.fetch(_LOCK, sorted(set(player_ids)))
    return {row[0]: Head(*row) for row in rows}


async def open_account(connection: Connection, head: Head) -> None:
    """A new member's account; the caller's transaction then holds its lock."""
    await connection.execute(
        _OPEN,
        head.player_id,
        head.balance,
        head.seq,
        head.chain,
        head.seed_number,
        head.server_seed,
        head.next_server_seed,
        head.client_seed,
        head.nonce,
    )


def columns(facts: Sequence[Fact], heads: Sequence[Head]) -> list[list[Any]]:
    """The 21 array parameters of `WRITE_FACTS`."""
    return [
        [f.player_id for f in facts],
        [f.seq for f in facts],
        [f.created_at for f in facts],
        [f.kind for f in facts],
        [f.key for f in facts],
        [f.input_hash for f in facts],
        [f.debit for f in facts],
        [f.credit for f in facts],
        [f.counterparty for f in facts],
        [f.balance_after for f in facts],
        [f.payload.decode() for f in facts],
        [f.chain for f in facts],
        [h.player_id for h in heads],
        [h.balance for h in heads],
        [h.seq for h in heads],
        [h.chain for h in heads],
        [h.seed_number for h in heads],
        [h.server_seed for h in heads],
        [h.next_server_seed for h in heads],
        [h.client_seed for h in heads],
        [h.nonce for h in heads],
    ]


async def write(connection: Connection, facts: Sequence[Fact], heads: Sequence[Head]) -> None:
    """One insert and one update for all of them."""
    await connection.execute(_WRITE, *columns(facts, heads))


async def find_key(connection: Connection, player_id: int, key: bytes, now: datetime) -> Fact | None:
    """The fact written under `key`, while keys live."""
    row = await connection.fetchrow(_BY_KEY, player_id, key, now - KEYS_LIVE)
    return None if row is None else to_fact(row)


async def find(connection: Connection, player_id: int, seq: int, created_at: datetime) -> Fact | None:
    """The fact an id names."""
    row = await connection.fetchrow(_BY_SEQ, player_id, seq, created_at)
    return None if row is None else to_fact(row)


async def after(connection: Connection, player_id: int, seq: int, limit: int) -> list[Fact]:
    """The facts behind `seq`, oldest first: what a reconnecting client missed."""
    return [to_fact(row) for row in await connection.fetch(_AFTER, player_id, seq, limit)]


async def ensure_partitions(connection: Connection, today: datetime, days: int = 3) -> None:
    """Yesterday's (for a clock that lags) to `days` ahead; the function runs with its owner's rights."""
    for offset in range(-1, days):
        await connection.execute(_PARTITION, (today + timedelta(days=offset)).date())


def to_fact(row: asyncpg.Record) -> Fact:
    """A row in the order of the fact columns."""
    values = tuple(row)
    return Fact(*values[:-2], values[-2].encode(), values[-1])  # type: ignore[call-arg]


async def circulation(connection: Connection) -> int:
    """All gold that members hold; by double entry, the negative of what house accounts hold."""
    return int(await connection.fetchval(_CIRCULATION))


async def all_heads(connection: Connection) -> dict[int, Head]:
    """Every account, for the verifier."""
    return {row[0]: Head(*row) for row in await connection.fetch(_ALL_HEADS)}


async def all_facts(connection: Connection) -> AsyncIterator[Fact]:
    """The whole journal by member and seq, through a cursor of the caller's transaction."""
    async for row in connection.cursor(_ALL_FACTS, prefetch=2_000):
        yield to_fact(row)
