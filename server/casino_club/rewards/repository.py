"""Every SQL statement of rewards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec

from casino_club.core.db import Connection
from casino_club.events import Reward

_COLUMNS = "name, source, ref, reward::text, offered_at, expires_at, granted_at, seq"

_OFFER = """
INSERT INTO reward (player_id, name, source, ref, reward, offered_at, expires_at)
SELECT player_id, name, source, ref, reward, $7, expires_at
FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::json[], $6::timestamptz[])
     AS o(player_id, name, source, ref, reward, expires_at)
ORDER BY player_id, name
ON CONFLICT (player_id, name) DO NOTHING
"""

_FIND = f"SELECT {_COLUMNS} FROM reward WHERE player_id = $1 AND name = $2"

_FIND_ALL = f"SELECT {_COLUMNS} FROM reward WHERE player_id = $1 AND name = ANY($2::text[])"

_PAID = "UPDATE reward SET granted_at = $3, seq = $4 WHERE player_id = $1 AND name = $2"

_GRANTED = f"""
SELECT {_COLUMNS} FROM reward
WHERE player_id = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3
"""

_WAITING = f"""
SELECT {_COLUMNS} FROM reward
WHERE player_id = $1 AND seq IS NULL AND (expires_at IS NULL OR expires_at > $2)
ORDER BY offered_at DESC, name LIMIT $3
"""

_ALL_PAID = "SELECT player_id, name, seq FROM reward WHERE seq IS NOT NULL"


class Stored(NamedTuple):
    """A reward as it stands."""

    name: str
    source: str
    ref: str
    reward: Reward
    offered_at: datetime
    expires_at: datetime | None
    granted_at: datetime | None
    seq: int | None


class Offered(NamedTuple):
    """A row to be: whose, what for, what, until when."""

    player_id: int
    name: str
    source: str
    ref: str
    reward: Reward
    expires_at: datetime | None


def _stored(row: Sequence[object]) -> Stored:
    values = list(row)
    values[3] = msgspec.json.decode(str(values[3]), type=Reward)
    return Stored(*values)  # type: ignore[arg-type]


async def offer(connection: Connection, offers: Sequence[Offered], now: datetime) -> None:
    """Adds those that are not there yet."""
    columns = [[each[place] for each in offers] for place in range(6)]
    columns[4] = [msgspec.json.encode(each.reward).decode() for each in offers]
    await connection.execute(_OFFER, *columns, now)


async def find(connection: Connection, player_id: int, name: str) -> Stored | None:
    """The member's reward of this name."""
    row = await connection.fetchrow(_FIND, player_id, name)
    return None if row is None else _stored(row)


async def find_all(connection: Connection, player_id: int, names: Sequence[str]) -> dict[str, Stored]:
    """Name → the member's reward, of those that are there."""
    return {row[0]: _stored(row) for row in await connection.fetch(_FIND_ALL, player_id, list(names))}


async def paid(connection: Connection, player_id: int, name: str, now: datetime, seq: int) -> None:
    """Notes the fact that paid it."""
    await connection.execute(_PAID, player_id, name, now, seq)


async def granted(connection: Connection, player_id: int, before_seq: int, limit: int) -> list[Stored]:
    """What was paid, newest first."""
    return [_stored(row) for row in await connection.fetch(_GRANTED, player_id, before_seq, limit)]


async def waiting(connection: Connection, player_id: int, now: datetime, limit: int) -> list[Stored]:
    """What may still be claimed, newest first."""
    return [_stored(row) for row in await connection.fetch(_WAITING, player_id, now, limit)]


async def all_paid(connection: Connection) -> dict[tuple[int, int], str]:
    """(player, seq) → name of every reward that was paid, for the verifier."""
    return {(row[0], row[2]): row[1] for row in await connection.fetch(_ALL_PAID)}
