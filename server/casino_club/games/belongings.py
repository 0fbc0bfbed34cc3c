"""What the games keep of the members of a batch: loaded under their locks, written with their rounds."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec

from casino_club.core.db import Connection
from casino_club.games import repository
from casino_club.games.odds import Odds
from casino_club.games.rules import Game, Holding
from casino_club.inventory import repository as inventory


class Belongings:
    """States and items by member. Empty, and free of SQL, for a batch of games that remember nothing."""

    def __init__(
        self,
        states: dict[tuple[int, str], bytes],
        items: dict[int, dict[str, int]],
        now: datetime,
        today: str,
    ) -> None:
        self._states, self._items, self._now, self._today = states, items, now, today
        self._kept: dict[tuple[int, str], bytes] = {}
        self._counts: dict[tuple[int, str], int] = {}

    @classmethod
    async def load(
        cls, connection: Connection, player_ids: Collection[int], now: datetime, tz: ZoneInfo
    ) -> Belongings:
        """What is kept of `player_ids`, whose accounts the caller has locked."""
        today = business_day(now, tz)
        if not player_ids:
            return cls({}, {}, now, today)
        states = await repository.states_of(connection, player_ids)
        return cls(states, await inventory.items_of(connection, player_ids), now, today)

    def held(self, player_id: int, game: Game) -> Holding:
        """What a round of `game` may start from."""
        assert game.state is not None
        stored = self._states.get((player_id, game.key), b"{}")
        state = msgspec.json.decode(stored, type=game.state)
        return Holding(state, self._items.get(player_id, {}), self._today)

    def keep(self, player_id: int, game: Game, state: msgspec.Struct, items: Mapping[str, int]) -> None:
        """What a round left behind; the next round of the batch starts from it."""
        stored = msgspec.json.encode(state)
        self._states[player_id, game.key] = self._kept[player_id, game.key] = stored
        own = self._items.setdefault(player_id, {})
        for item, change in items.items():
            own[item] = self._counts[player_id, item] = own.get(item, 0) + change

    async def write(self, connection: Connection) -> None:
        """Stores what changed."""
        if self._kept:
            await repository.write_states(connection, self._kept)
        if self._counts:
            await inventory.write_items(connection, self._counts, self._now)


async def shown(
    connection: Connection, player_id: int, odds: Odds, now: datetime, tz: ZoneInfo
) -> msgspec.Struct:
    """Where a member stands in a game that remembers."""
    held = await Belongings.load(connection, [player_id], now, tz)
    today = now.astimezone(tz).date()
    next_day = datetime.combine(today + timedelta(days=1), datetime.min.time(), tz)
    resets_at = next_day.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return odds.remembering.show(held.held(player_id, odds.game), resets_at)


def business_day(now: datetime, tz: ZoneInfo) -> str:
    """The calendar day of the club (D10), in ISO form."""
    return now.astimezone(tz).date().isoformat()
