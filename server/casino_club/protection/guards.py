"""The guards of a batch of members whose accounts the caller has locked."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from zoneinfo import ZoneInfo

from casino_club.core.db import Connection
from casino_club.protection import repository
from casino_club.protection.rules import Guard


class Guards:
    """Nobody's, and free of SQL, unless a member of the batch has asked to be held to something."""

    def __init__(self, guards: dict[int, Guard], now: datetime, tz: ZoneInfo) -> None:
        self._guards, self._now, self._tz = guards, now, tz
        self._changed: set[int] = set()

    @classmethod
    async def load(
        cls, connection: Connection, player_ids: Collection[int], now: datetime, tz: ZoneInfo
    ) -> Guards:
        """Those of `player_ids`, the members whose account says that they are guarded."""
        return cls(await repository.guards_of(connection, player_ids) if player_ids else {}, now, tz)

    def admit(self, player_id: int, stake: int) -> None:
        """Raises `SelfExcluded` or `LimitReached` when the member's guard forbids a bet of `stake`."""
        if guard := self._guards.get(player_id):
            guard.admit(stake, self._now, self._tz)

    def count(self, player_id: int, stake: int, payout: int) -> None:
        """Adds what was staked and paid."""
        if guard := self._guards.get(player_id):
            guard.count(stake, payout, self._now, self._tz)
            self._changed.add(player_id)

    async def write(self, connection: Connection) -> None:
        """Stores the guards that counted something."""
        if self._changed:
            changed = {player_id: self._guards[player_id] for player_id in sorted(self._changed)}
            await repository.write_guards(connection, changed)
