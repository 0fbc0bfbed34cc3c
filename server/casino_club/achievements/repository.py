"""Every SQL statement of achievements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from casino_club.achievements.rules import Achievement, Tier
from casino_club.core.db import Connection
from casino_club.progress.kinds import KINDS

_ACTIVE = """
SELECT code, title, title_en, text, text_en, hidden, kind, params::text, tiers::text, place
FROM achievement WHERE enabled ORDER BY place, code
"""

_ADD = """
INSERT INTO achievement
  (code, title, title_en, text, text_en, hidden, kind, params, tiers, place, enabled)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, true)
ON CONFLICT (code) DO NOTHING
"""

_HOLDERS = "SELECT code, tier, holders FROM achievement_holders"

_ADD_HOLDERS = """
INSERT INTO achievement_holders AS h (code, tier, holders)
SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[])
ON CONFLICT (code, tier) DO UPDATE SET holders = h.holders + excluded.holders
"""


async def active(connection: Connection) -> list[Achievement]:
    """The achievements that are open."""
    return [_achievement(row) for row in await connection.fetch(_ACTIVE)]


def _achievement(row: Sequence[Any]) -> Achievement:
    code, title, title_en, text, text_en, hidden, kind, params, tiers, place = row
    found = KINDS[kind]
    return Achievement(
        code=code,
        title=title,
        title_en=title_en,
        text=text,
        text_en=text_en,
        hidden=hidden,
        kind=found,
        params=msgspec.json.decode(params, type=found.params),
        tiers=msgspec.json.decode(tiers, type=tuple[Tier, ...]),
        place=place,
    )


async def add(connection: Connection, achievement: Achievement) -> None:
    """Another achievement; one whose code exists stays as it is."""
    await connection.execute(
        _ADD,
        achievement.code,
        achievement.title,
        achievement.title_en,
        achievement.text,
        achievement.text_en,
        achievement.hidden,
        achievement.kind.name,
        msgspec.json.encode(achievement.params).decode(),
        msgspec.json.encode(achievement.tiers).decode(),
        achievement.place,
    )


async def holders(connection: Connection) -> dict[tuple[str, int], int]:
    """(code, tier) → how many members hold it."""
    return {(row[0], row[1]): row[2] for row in await connection.fetch(_HOLDERS)}


async def add_holders(connection: Connection, unlocked: Counter[tuple[str, int]]) -> None:
    """Counts those who just unlocked a tier."""
    places: Mapping[tuple[str, int], int] = dict(sorted(unlocked.items()))
    codes, tiers = [place[0] for place in places], [place[1] for place in places]
    await connection.execute(_ADD_HOLDERS, codes, tiers, list(places.values()))
