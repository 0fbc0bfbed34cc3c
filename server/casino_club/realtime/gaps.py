"""Reading back what sockets missed, from the stream when it holds it, else from the journal."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import NamedTuple

from redis.exceptions import RedisError

from casino_club.core.clock import Clock
from casino_club.core.db import Database, driver
from casino_club.journal import Fact
from casino_club.realtime import repository
from casino_club.realtime.frames import Frame
from casino_club.realtime.messages import Messages
from casino_club.realtime.repository import MOST_MISSED, Place
from casino_club.realtime.streams import Streams

RETENTION = timedelta(days=2)
"""Facts older than this are not replayed: a client away for longer reads everything anew."""

MOST_READERS = 4
"""Connections of the pool that reading back may take: a storm of them leaves the rest to requests."""

MEMBERS_A_READ = 200


class Gap(NamedTuple):
    """What lies between what a member holds and the journal's end; `frames` is None when that is too much."""

    place: Place
    frames: Sequence[Frame] | None


class Gaps:
    """Reads gaps, few at a time."""

    def __init__(self, database: Database, streams: Streams, messages: Messages, clock: Clock) -> None:
        self._database, self._streams, self._messages, self._clock = database, streams, messages, clock
        self._readers = asyncio.Semaphore(MOST_READERS)

    async def at(self, player_id: int, held: int | None) -> Gap:
        """Where the member stands now, and what is behind `held`."""
        place = (await self._places([player_id])).get(player_id, Place(0, 0))
        if held is None or held == place.seq:
            return Gap(place, ())
        if not 0 < place.seq - held <= MOST_MISSED:
            return Gap(place, None)
        frames = await self._from_stream(player_id, held, place.seq)
        if frames is None:
            return (await self.behind({player_id: held}))[player_id]
        return Gap(place, frames)

    async def behind(self, held: Mapping[int, int]) -> dict[int, Gap]:
        """The same of many members, from the journal alone; those who miss nothing are left out."""
        found: dict[int, Gap] = {}
        players = list(held)
        for start in range(0, len(players), MEMBERS_A_READ):
            some = {player: held[player] for player in players[start : start + MEMBERS_A_READ]}
            places = await self._places(list(some))
            late = {p: some[p] for p, place in places.items() if place.seq != some[p]}
            found |= await self._from_journal(late, places) if late else {}
        return found

    async def _places(self, players: Sequence[int]) -> dict[int, Place]:
        async with self._readers, repository.unwrapped(self._database) as connection:
            return await repository.places(connection, players)

    async def _from_stream(self, player_id: int, held: int, reached: int) -> list[Frame] | None:
        try:
            frames = [f for f in await self._streams.after(player_id, held) if f.seq <= reached]
        except (RedisError, OSError, TimeoutError):
            return None
        return frames if is_whole(held, [frame.seq for frame in frames], reached) else None

    async def _from_journal(self, late: Mapping[int, int], places: Mapping[int, Place]) -> dict[int, Gap]:
        async with self._readers, self._database.reading() as session:
            since = self._clock() - RETENTION
            missed = await repository.missed(await driver(session), late, since)
            facts = [fact for own in missed.values() for fact in own]
            told = await self._messages.of(session, facts)
        frames: dict[int, list[Frame]] = {player: [] for player in late}
        for one in told:
            frames[one.player_id].append(Frame.parse(b"%d\n%s" % (one.seq, one.body)))
        return {player: _gap(late[player], frames[player], missed[player], places[player]) for player in late}


def is_whole(held: int, numbers: Sequence[int], reached: int) -> bool:
    """Whether the numbers lead from `held` to `reached` without a hole."""
    steps = pairwise([held, *numbers])
    return bool(numbers) and numbers[-1] >= reached and all(after == before + 1 for before, after in steps)


def _gap(held: int, frames: list[Frame], facts: Sequence[Fact], place: Place) -> Gap:
    if not is_whole(held, [fact.seq for fact in facts], place.seq):
        return Gap(place, None)
    last = facts[-1]
    return Gap(Place(last.seq, last.balance_after), frames)
