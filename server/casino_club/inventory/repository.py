"""Every SQL statement of belongings, run under the lock of the member's account."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from casino_club.core.db import Connection
from casino_club.inventory.boosts import Boosting

_ITEMS = "SELECT player_id, item, count FROM member_item WHERE player_id = ANY($1::bigint[]) AND count > 0"

_BOOSTS = """
SELECT player_id, starts_at, ends_at, factor FROM boost
WHERE player_id = ANY($1::bigint[]) AND ends_at > $2
"""

_START_BOOST = "INSERT INTO boost (player_id, starts_at, ends_at, factor) VALUES ($1, $2, $3, $4)"

_WRITE_ITEMS = """
INSERT INTO member_item (player_id, item, count, first_at)
SELECT player_id, item, count, $4
FROM unnest($1::bigint[], $2::text[], $3::int[]) AS c(player_id, item, count)
ON CONFLICT (player_id, item) DO UPDATE SET count = excluded.count
"""


async def items_of(connection: Connection, player_ids: Collection[int]) -> dict[int, dict[str, int]]:
    """Player → item → how many."""
    items: dict[int, dict[str, int]] = {}
    for row in await connection.fetch(_ITEMS, list(player_ids)):
        items.setdefault(row[0], {})[row[1]] = row[2]
    return items


async def write_items(connection: Connection, counts: Mapping[tuple[int, str], int], now: datetime) -> None:
    """(player, item) → how many they have now."""
    keys = sorted(counts)
    await connection.execute(
        _WRITE_ITEMS, [key[0] for key in keys], [key[1] for key in keys], [counts[key] for key in keys], now
    )


async def change(connection: Connection, player_id: int, changes: Mapping[str, int], now: datetime) -> None:
    """Adds to what a member has; a count below zero fails in PostgreSQL."""
    if changes:
        held = (await items_of(connection, [player_id])).get(player_id, {})
        counts = {(player_id, item): held.get(item, 0) + added for item, added in changes.items()}
        await write_items(connection, counts, now)


async def boosts_of(
    connection: Connection, player_ids: Collection[int], since: datetime
) -> dict[int, list[Boosting]]:
    """The boosts of each that had not ended at `since`."""
    found: dict[int, list[Boosting]] = {}
    for row in await connection.fetch(_BOOSTS, list(player_ids), since):
        found.setdefault(row[0], []).append(Boosting(*row[1:]))
    return found


async def start_boost(connection: Connection, player_id: int, boosting: Boosting) -> None:
    """Another boost; the caller has made sure that none runs."""
    await connection.execute(_START_BOOST, player_id, *boosting)
