"""Published odds."""

from __future__ import annotations

from datetime import datetime

import asyncpg
import msgspec

from casino_club.core.db import Connection
from casino_club.games.rules import Document

_ODDS_VERSIONS = """
SELECT version, odds_hash, document, active_from FROM odds_version WHERE game = $1 ORDER BY version
"""


_PUBLISH_ODDS = """
INSERT INTO odds_version (game, version, odds_hash, document, active_from)
VALUES ($1, $2, $3, $4::json, $5)
"""


async def odds_versions(connection: Connection, game: str) -> list[asyncpg.Record]:
    """Published odds of a game, oldest first."""
    return await connection.fetch(_ODDS_VERSIONS, game)


async def publish_odds(
    connection: Connection, game: str, version: int, odds_hash: str, document: str, now: datetime
) -> None:
    """A new version."""
    await connection.execute(_PUBLISH_ODDS, game, version, odds_hash, document, now)


def decode_document(text: str) -> Document:
    """A stored odds document."""
    return msgspec.json.decode(text)  # type: ignore[no-any-return]
