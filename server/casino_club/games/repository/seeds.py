"""Seed pairs, and the accounts that carry the ones in use."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

import asyncpg

from casino_club.core.db import Connection
from casino_club.journal.facts import Head

_ALL_SEEDS = """
SELECT player_id, number, server_seed, client_seed FROM seed_pair
WHERE $1::bigint IS NULL OR player_id = $1
UNION ALL
SELECT player_id, seed_number, server_seed, client_seed FROM account
WHERE $1::bigint IS NULL OR player_id = $1
"""


_RETIRE_SEED = """
INSERT INTO seed_pair (player_id, number, server_seed, client_seed, last_nonce, retired_at)
VALUES ($1, $2, $3, $4, $5, $6)
"""


_SEED_PAIRS = """
SELECT player_id, number, server_seed, client_seed, last_nonce, retired_at FROM seed_pair
WHERE player_id = $1 AND number = ANY($2::int[])
"""


_REVEALED = """
SELECT number, server_seed, client_seed, last_nonce, retired_at FROM seed_pair
WHERE player_id = $1 AND number < $2::bigint ORDER BY number DESC LIMIT $3
"""


_HEAD = """
SELECT player_id, balance, seq, chain, seed_number, server_seed, next_server_seed, client_seed, nonce
FROM account WHERE player_id = $1
"""


_HEADS = """
SELECT player_id, balance, seq, chain, seed_number, server_seed, next_server_seed, client_seed, nonce
FROM account WHERE player_id = ANY($1::bigint[])
"""


async def all_seeds(
    connection: Connection, player_id: int | None = None
) -> dict[tuple[int, int], tuple[str, str]]:
    """(player, number) → (server seed, client seed), retired or in use; of one member or of all."""
    return {(row[0], row[1]): (row[2], row[3]) for row in await connection.fetch(_ALL_SEEDS, player_id)}


async def retire_seed(connection: Connection, head: Head, retired_at: datetime) -> None:
    """Reveals the pair in use; the caller advances the head to the next."""
    last_nonce = head.nonce - 1 if head.nonce else None
    await connection.execute(
        _RETIRE_SEED,
        head.player_id,
        head.seed_number,
        head.server_seed,
        head.client_seed,
        last_nonce,
        retired_at,
    )


async def seed_pairs(
    connection: Connection, player_id: int, numbers: Sequence[int]
) -> dict[int, asyncpg.Record]:
    """Retired pairs by number."""
    return {row["number"]: row for row in await connection.fetch(_SEED_PAIRS, player_id, numbers)}


async def revealed(
    connection: Connection, player_id: int, below: int | None, limit: int
) -> list[asyncpg.Record]:
    """Retired pairs, newest first."""
    return await connection.fetch(_REVEALED, player_id, below or (1 << 31) - 1, limit)


async def head_of(connection: Connection, player_id: int) -> Head:
    """A member's account, without locking it."""
    row = await connection.fetchrow(_HEAD, player_id)
    assert row is not None, "every member has an account"
    return Head(*row)


async def heads_of(connection: Connection, player_ids: Collection[int]) -> dict[int, Head]:
    """Many members' accounts, without locking them."""
    return {row[0]: Head(*row) for row in await connection.fetch(_HEADS, list(player_ids))}
