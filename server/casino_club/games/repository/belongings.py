"""What games keep of members, and what members own."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from casino_club.core.db import Connection

_STATES = """
SELECT player_id, game, state::text FROM game_state WHERE player_id = ANY($1::bigint[])
"""


_ITEMS = "SELECT player_id, item, count FROM member_item WHERE player_id = ANY($1::bigint[]) AND count > 0"


_WRITE_STATES = """
INSERT INTO game_state AS s (player_id, game, state)
SELECT * FROM unnest($1::bigint[], $2::text[], $3::json[])
ON CONFLICT (player_id, game) DO UPDATE SET state = excluded.state
"""


_WRITE_ITEMS = """
INSERT INTO member_item (player_id, item, count, first_at)
SELECT player_id, item, count, $4
FROM unnest($1::bigint[], $2::text[], $3::int[]) AS c(player_id, item, count)
ON CONFLICT (player_id, item) DO UPDATE SET count = excluded.count
"""


async def states_of(connection: Connection, player_ids: Collection[int]) -> dict[tuple[int, str], bytes]:
    """(player, game) → the JSON the game keeps of them."""
    rows = await connection.fetch(_STATES, list(player_ids))
    return {(row[0], row[1]): row[2].encode() for row in rows}


async def items_of(connection: Connection, player_ids: Collection[int]) -> dict[int, dict[str, int]]:
    """Player → item → how many."""
    items: dict[int, dict[str, int]] = {}
    for row in await connection.fetch(_ITEMS, list(player_ids)):
        items.setdefault(row[0], {})[row[1]] = row[2]
    return items


async def write_states(connection: Connection, states: Mapping[tuple[int, str], bytes]) -> None:
    """What games keep of members, in place of what they kept."""
    keys = sorted(states)
    await connection.execute(
        _WRITE_STATES, [key[0] for key in keys], [key[1] for key in keys], [states[k].decode() for k in keys]
    )


async def write_items(connection: Connection, counts: Mapping[tuple[int, str], int], now: datetime) -> None:
    """(player, item) → how many they have now."""
    keys = sorted(counts)
    await connection.execute(
        _WRITE_ITEMS, [key[0] for key in keys], [key[1] for key in keys], [counts[key] for key in keys], now
    )
