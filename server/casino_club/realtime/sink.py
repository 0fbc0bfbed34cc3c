"""The realtime sink: facts of members whom somebody watches go to their streams."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from casino_club.core.db import Database
from casino_club.journal import Fact
from casino_club.journal.relay import Token
from casino_club.realtime.messages import Messages
from casino_club.realtime.streams import Streams


class RealtimeSink:
    """Nobody watching, nothing to do: a hub that a socket comes to reads what it missed in the journal.

    No fact falls between the two. A hub says that it watches before it reads the journal; we ask who
    watches after a fact was committed. Either we see the hub, or the hub sees the fact.
    """

    name = "realtime"

    def __init__(self, database: Database, streams: Streams, messages: Messages) -> None:
        self._database, self._streams, self._messages = database, streams, messages

    async def interested(self, players: Collection[int]) -> Collection[int]:
        return await self._streams.watched(players)

    async def deliver(self, facts: Sequence[Fact], token: Token) -> None:
        async with self._database.reading() as session:
            told = await self._messages.of(session, facts)
        await self._streams.append(told)
