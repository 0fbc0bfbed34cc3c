"""What games keep of members."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from casino_club.core.db import Connection

_STATES = """
SELECT player_id, game, state::text FROM game_state WHERE player_id = ANY($1::bigint[])
"""


_WRITE_STATES = """
INSERT INTO game_state AS s (player_id, game, state)
SELECT * FROM unnest($1::bigint[], $2::text[], $3::json[])
ON CONFLICT (player_id, game) DO UPDATE SET state = excluded.state
"""


async def states_of(connection: Connection, player_ids: Collection[int]) -> dict[tuple[int, str], bytes]:
    """(player, game) → the JSON the game keeps of them."""
    rows = await connection.fetch(_STATES, list(player_ids))
    return {(row[0], row[1]): row[2].encode() for row in rows}


async def write_states(connection: Connection, states: Mapping[tuple[int, str], bytes]) -> None:
    """What games keep of members, in place of what they kept."""
    keys = sorted(states)
    await connection.execute(
        _WRITE_STATES, [key[0] for key in keys], [key[1] for key in keys], [states[k].decode() for k in keys]
    )
