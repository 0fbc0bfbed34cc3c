"""Every SQL statement of missions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Any

import msgspec

from casino_club.core.db import Connection
from casino_club.events import Reward
from casino_club.missions.rules import Mission, Swap
from casino_club.progress.kinds import KINDS

_ACTIVE = """
SELECT code, period, title, title_en, kind, params::text, target, reward::text, place, active_from
FROM mission WHERE enabled ORDER BY place, code
"""

_ADD = """
INSERT INTO mission
  (code, period, title, title_en, kind, params, target, reward, place, enabled, active_from)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, true, $10)
ON CONFLICT (code) DO NOTHING
"""

_SWAPS = """
SELECT player_id, day, old, new, swapped_at FROM mission_swap
WHERE player_id = ANY($1::bigint[]) AND day >= $2 ORDER BY player_id, day, number
"""

_SWAP = """
INSERT INTO mission_swap (player_id, day, number, old, new, swapped_at) VALUES ($1, $2, $3, $4, $5, $6)
"""

LATEST = timedelta(days=2)
"""How far back what happened may be read late."""


async def active(connection: Connection) -> list[Mission]:
    """The missions that are open."""
    return [_mission(row) for row in await connection.fetch(_ACTIVE)]


def _mission(row: Sequence[Any]) -> Mission:
    code, period, title, title_en, kind, params, target, reward, place, active_from = row
    found = KINDS[kind]
    return Mission(
        code=code,
        period=period,
        title=title,
        title_en=title_en,
        kind=found,
        params=msgspec.json.decode(params, type=found.params),
        target=target,
        reward=msgspec.json.decode(reward, type=Reward),
        place=place,
        active_from=active_from,
    )


async def add(connection: Connection, mission: Mission) -> None:
    """Another mission; one whose code exists stays as it is."""
    await connection.execute(
        _ADD,
        mission.code,
        mission.period,
        mission.title,
        mission.title_en,
        mission.kind.name,
        msgspec.json.encode(mission.params).decode(),
        mission.target,
        msgspec.json.encode(mission.reward).decode(),
        mission.place,
        mission.active_from,
    )


async def swaps_of(
    connection: Connection, players: Collection[int], today: date
) -> dict[tuple[int, date], list[Swap]]:
    """(player, business day) → the changes of that day, in order; today's and those just before."""
    found: dict[tuple[int, date], list[Swap]] = {}
    for player_id, day, old, new, at in await connection.fetch(_SWAPS, list(players), today - LATEST):
        found.setdefault((player_id, day), []).append(Swap(old, new, at))
    return found


async def add_swap(connection: Connection, player_id: int, day: date, number: int, swap: Swap) -> None:
    """The `number`th change of the day."""
    await connection.execute(_SWAP, player_id, day, number, *swap)
