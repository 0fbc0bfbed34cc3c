"""What other packages ask of sessions: which still count, and telling that some ended."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import msgspec
from redis.asyncio import Redis
from redis.exceptions import RedisError

from casino_club.accounts import repository
from casino_club.core.db import Connection
from casino_club.core.redis_keys import sessions_revoked_channel

log = logging.getLogger(__name__)


async def live(connection: Connection, session_ids: Sequence[str]) -> set[str]:
    """Those neither revoked nor expired, their member not banned; one statement on the driver itself."""
    return await repository.live_session_ids(connection, session_ids)


async def announce_revoked(redis: Redis, player_id: int, session_ids: Sequence[str]) -> None:
    """Tells every process that these sessions ended, so that open sockets close at once.

    Best effort, after the commit: PostgreSQL has the truth and listeners also look there.
    """
    if not session_ids:
        return
    message = msgspec.json.encode({"player_id": player_id, "session_ids": list(session_ids)})
    try:
        await redis.publish(sessions_revoked_channel(), message)
    except (RedisError, OSError) as error:
        log.warning("revoked sessions were not announced: %r", error)
