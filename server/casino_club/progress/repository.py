"""Every SQL statement of progress."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

import msgspec

from casino_club.core.db import Connection
from casino_club.progress.kind import Count

_ONE_AT_A_TIME = 5_858_020

_BUMP = """
INSERT INTO member_progress AS p (player_id, version, counters) VALUES ($1, 1, '{}')
ON CONFLICT (player_id) DO UPDATE SET version = p.version + 1
RETURNING version
"""

_VERSIONS = "SELECT player_id, version FROM member_progress WHERE player_id = ANY($1::bigint[])"

_LOAD = "SELECT player_id, counters::text FROM member_progress WHERE player_id = ANY($1::bigint[])"

# Claims only ever raise the version: the counters belong to whoever counts, one at a time.
_SAVE = """
INSERT INTO member_progress AS p (player_id, version, counters)
SELECT player_id, 1, counters FROM unnest($1::bigint[], $2::json[]) AS c(player_id, counters)
ORDER BY player_id
ON CONFLICT (player_id) DO UPDATE SET version = p.version + 1, counters = excluded.counters
RETURNING player_id, version
"""


@dataclass(slots=True)
class Progress:
    """A member's counters by the key of their objective."""

    counters: dict[str, Count]

    def forget(self, before: datetime) -> None:
        """Drops counters whose window ended before that."""
        limit = before.timestamp()
        self.counters = {key: kept for key, kept in self.counters.items() if not 0 < kept.ends < limit}


_decoder = msgspec.json.Decoder(dict[str, Count])


async def alone(connection: Connection) -> None:
    """Waits until nobody else counts; holds until the transaction ends."""
    await connection.execute("SELECT pg_advisory_xact_lock($1)", _ONE_AT_A_TIME)


async def bump(connection: Connection, player_id: int) -> int:
    """The next version: something of the member's progress has changed."""
    return int(await connection.fetchval(_BUMP, player_id))


async def versions(connection: Connection, player_ids: Collection[int]) -> dict[int, int]:
    """Player → version; whoever has none stands at 0."""
    return {row[0]: row[1] for row in await connection.fetch(_VERSIONS, list(player_ids))}


async def load(connection: Connection, player_ids: Collection[int]) -> dict[int, Progress]:
    """The counters of each, empty ones for whoever has none."""
    found = {row[0]: row[1] for row in await connection.fetch(_LOAD, list(player_ids))}
    return {player_id: Progress(_decoder.decode(found.get(player_id, "{}"))) for player_id in player_ids}


async def save(connection: Connection, changed: Mapping[int, Progress]) -> dict[int, int]:
    """Stores the counters; gives the versions they have now."""
    if not changed:
        return {}
    texts = [msgspec.json.encode(each.counters).decode() for each in changed.values()]
    return {row[0]: row[1] for row in await connection.fetch(_SAVE, list(changed), texts)}
