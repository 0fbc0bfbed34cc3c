"""The members' streams in Redis: appended by the relay, watched and replayed by hubs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from redis.asyncio import Redis

from casino_club.core import redis_keys
from casino_club.core.db import Database, driver
from casino_club.realtime import repository
from casino_club.realtime.frames import Frame
from casino_club.realtime.messages import Told

KEPT = 200
CHUNK = 100
"""Facts a script call: Redis serves nobody else while one runs."""

# A number that is not larger than the last is refused by Redis itself: sending a fact again is harmless.
_APPEND = """
for i, stream in ipairs(KEYS) do
  local channel, seq, body = ARGV[3 * i], ARGV[3 * i + 1], ARGV[3 * i + 2]
  local added = redis.pcall('XADD', stream, 'MAXLEN', '~', ARGV[1], seq .. '-0', 'm', body)
  if type(added) == 'table' and added.err then
    if not string.find(added.err, 'equal or smaller') then return added end
  else
    redis.call('EXPIRE', stream, ARGV[2])
    redis.call('PUBLISH', channel, seq .. '\\n' .. body)
  end
end
"""

_WATCH = """
local lapsed = {}
for i, key in ipairs(KEYS) do
  if not redis.call('SET', key, '1', 'EX', ARGV[1], 'GET') then lapsed[#lapsed + 1] = i end
end
return lapsed
"""


class Streams:
    """One club's streams. `epoch` names the history its numbers belong to, and is part of every key."""

    def __init__(self, redis: Redis, database: Database) -> None:
        self.redis = redis
        self._database = database
        self._append = redis.register_script(_APPEND)
        self._watch = redis.register_script(_WATCH)
        self._epoch: str | None = None

    async def epoch(self) -> str:
        """Read from PostgreSQL once: another cluster, database or restored past is another epoch."""
        if self._epoch is None:
            async with self._database.reading() as session:
                self._epoch = await repository.epoch(await driver(session))
        return self._epoch

    async def forget(self) -> None:
        """Removes this history from Redis: its numbers are about to be given a second time."""
        async for key in self.redis.scan_iter(redis_keys.history(await self.epoch()), count=CHUNK):
            await self.redis.unlink(key)

    async def append(self, told: Sequence[Told]) -> None:
        """Appends facts, in order, and wakes whoever listens; facts already there change nothing."""
        epoch = await self.epoch()
        for start in range(0, len(told), CHUNK):
            keys: list[str] = []
            arguments: list[Any] = [KEPT, redis_keys.STREAM_LIFE_SECONDS]
            for player_id, seq, body in told[start : start + CHUNK]:
                keys.append(redis_keys.member_stream(epoch, player_id))
                arguments += (redis_keys.member_channel(epoch, player_id), seq, body)
            await self._append(keys=keys, args=arguments)

    async def after(self, player_id: int, seq: int) -> list[Frame]:
        """What the stream still holds behind `seq`; there may be holes."""
        key = redis_keys.member_stream(await self.epoch(), player_id)
        entries: Any = await self.redis.xrange(key, min=f"({seq}-0")
        return [Frame.parse(number.partition(b"-")[0] + b"\n" + fields[b"m"]) for number, fields in entries]

    async def watched(self, players: Collection[int]) -> list[int]:
        """Those of the members whom some process watches."""
        epoch, asked = await self.epoch(), list(players)
        answers = await self.redis.mget([redis_keys.member_watched(epoch, player) for player in asked])
        return [player for player, answer in zip(asked, answers, strict=True) if answer is not None]

    async def watch(self, players: Collection[int]) -> set[int]:
        """Says that this process watches the members; gives those whom nobody was watching until now."""
        epoch, asked = await self.epoch(), list(players)
        keys = [redis_keys.member_watched(epoch, player) for player in asked]
        lapsed: list[int] = await self._watch(keys=keys, args=[redis_keys.WATCHED_SECONDS])
        return {asked[place - 1] for place in lapsed}

    async def show(self, player_id: int, message: bytes) -> None:
        """Sends a member's sockets something that is only shown."""
        channel = redis_keys.member_channel(await self.epoch(), player_id)
        await self.redis.publish(channel, b"0\n" + message)

    async def broadcast(self, message: bytes) -> None:
        """Sends every socket something that is only shown."""
        await self.redis.publish(redis_keys.broadcast_channel(await self.epoch()), b"0\n" + message)
