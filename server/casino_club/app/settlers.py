"""The settler of a process, with connections of its own."""

from __future__ import annotations

import asyncpg

from casino_club.app.bootstrap import Runtime
from casino_club.core.db import SERVER_SETTINGS, Connection
from casino_club.games.settler import Settler

# The settler's statements are fixed and every one has its index: a plan made while a new
# day's partition was still empty must not stay a sequential scan when it is full.
SETTLER_SETTINGS = {
    **SERVER_SETTINGS,
    "enable_seqscan": "off",
    "enable_hashjoin": "off",
    "enable_mergejoin": "off",
}


async def settler_connection(url: str) -> Connection:
    """One of its connections."""
    return await asyncpg.connect(url, timeout=3, command_timeout=4.5, server_settings=SETTLER_SETTINGS)


def make_settler(runtime: Runtime) -> Settler:
    """Nothing is connected yet."""
    settings = runtime.settings
    return Settler(
        lambda: settler_connection(settings.database_url),
        runtime.book,
        runtime.clock,
        runtime.entropy,
        settings.tz,
        settings.answer_deadline_seconds,
    )
