"""What other packages ask of names: how members are called where everybody reads."""

from __future__ import annotations

from collections.abc import Collection

from casino_club.accounts import repository
from casino_club.core.db import Connection


async def in_public(connection: Connection, user_ids: Collection[int]) -> dict[int, str | None]:
    """Nicknames by member; None for whoever keeps out of what everybody sees."""
    return await repository.public_names(connection, user_ids)
