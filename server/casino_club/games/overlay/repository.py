"""SQL of the overlay."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from casino_club.core.db import Connection

_HOLD_MEMBER = "SELECT 1 FROM users WHERE id = $1 FOR NO KEY UPDATE"
_COUNT = "SELECT count(*) FROM overlay_token WHERE player_id = $1"
_ADD = """
INSERT INTO overlay_token (player_id, token_hash, label, goal, created_at)
VALUES ($1, $2, $3, $4, $5) RETURNING id, label, goal, created_at
"""
_OF_MEMBER = "SELECT id, label, goal, created_at FROM overlay_token WHERE player_id = $1 ORDER BY id"
_REMOVE = "DELETE FROM overlay_token WHERE player_id = $1 AND id = $2 RETURNING id"
_VIEWED = """
SELECT t.player_id, t.goal, u.nickname, a.balance
FROM overlay_token t JOIN users u ON u.id = t.player_id JOIN account a ON a.player_id = t.player_id
WHERE t.token_hash = $1 AND u.banned_at IS NULL
"""


class Address(NamedTuple):
    """One address a member gave out."""

    id: int
    label: str
    goal: int | None
    created_at: datetime


class Viewed(NamedTuple):
    """Whose overlay a token shows."""

    player_id: int
    goal: int | None
    nickname: str
    gold: int


async def hold_member(connection: Connection, player_id: int) -> None:
    """Lets one request of a member after the other count and add."""
    await connection.execute(_HOLD_MEMBER, player_id)


async def count(connection: Connection, player_id: int) -> int:
    """How many addresses a member has."""
    found: int = await connection.fetchval(_COUNT, player_id)
    return found


async def add(
    connection: Connection, player_id: int, token_hash: bytes, label: str, goal: int | None, now: datetime
) -> Address:
    """One more address."""
    row = await connection.fetchrow(_ADD, player_id, token_hash, label, goal, now)
    assert row is not None
    return Address(*row)


async def of_member(connection: Connection, player_id: int) -> list[Address]:
    """A member's addresses, oldest first."""
    return [Address(*row) for row in await connection.fetch(_OF_MEMBER, player_id)]


async def remove(connection: Connection, player_id: int, address_id: int) -> bool:
    """Whether the member had such an address; now they have not."""
    return await connection.fetchval(_REMOVE, player_id, address_id) is not None


async def viewed(connection: Connection, token_hash: bytes) -> Viewed | None:
    """Whose overlay this is; None for a token that was revoked or never given."""
    row = await connection.fetchrow(_VIEWED, token_hash)
    return None if row is None else Viewed(*row)
