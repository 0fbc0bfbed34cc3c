"""Published odds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import asyncpg
import msgspec

from casino_club.core.db import Connection
from casino_club.games.rules import Document

_ODDS_VERSIONS = """
SELECT version, odds_hash, document::text AS document, active_from
FROM odds_version WHERE game = $1 ORDER BY version
"""


_ODDS_AFTER = """
SELECT game, version, odds_hash, document::text AS document, active_from, par::text AS par
FROM odds_version
WHERE version > COALESCE(($1::json ->> game)::int, 0) ORDER BY game, version
"""

_PUBLISH_ODDS = """
INSERT INTO odds_version (game, version, odds_hash, document, active_from, par)
VALUES ($1, $2, $3, $4::json, $5, $6::json)
"""


async def odds_versions(connection: Connection, game: str) -> list[asyncpg.Record]:
    """Published odds of a game, oldest first."""
    return await connection.fetch(_ODDS_VERSIONS, game)


async def odds_after(connection: Connection, versions: Mapping[str, int]) -> list[asyncpg.Record]:
    """Of every game, what was published after the version named for it, oldest first."""
    return await connection.fetch(_ODDS_AFTER, msgspec.json.encode(versions).decode())


async def publish_odds(
    connection: Connection,
    game: str,
    version: int,
    odds_hash: str,
    document: str,
    active_from: datetime,
    par: str | None = None,
) -> None:
    """A new version; `par` are its figures where the build has certified none."""
    await connection.execute(_PUBLISH_ODDS, game, version, odds_hash, document, active_from, par)


def decode_document(text: str) -> Document:
    """A stored odds document."""
    return msgspec.json.decode(text)  # type: ignore[no-any-return]
