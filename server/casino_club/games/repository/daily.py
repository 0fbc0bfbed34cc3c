"""What operators set for games, and what members have used of their daily limits."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from casino_club.core.db import Connection
from casino_club.events import CrashBetPlaced, RoundSettled

_SETTINGS = "SELECT game, enabled, reason, daily_rounds, daily_loss, max_bet FROM game_setting"

_PUT_SETTING = """
INSERT INTO game_setting (game, enabled, reason, daily_rounds, daily_loss, max_bet, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (game) DO UPDATE
SET enabled = excluded.enabled, reason = excluded.reason, daily_rounds = excluded.daily_rounds,
    daily_loss = excluded.daily_loss, max_bet = excluded.max_bet, updated_at = excluded.updated_at
"""

_DAYS = """
SELECT asked.player_id, asked.game, d.rounds, d.lost
FROM unnest($1::bigint[], $2::text[]) AS asked(player_id, game)
JOIN game_day d ON d.player_id = asked.player_id AND d.game = asked.game AND d.day = $3
"""

# A day that began before its game had a limit.
_COUNT_DAY = f"""
SELECT count(*) FILTER (WHERE kind IN ('{RoundSettled.kind}', '{CrashBetPlaced.kind}'))::int,
       COALESCE(sum(debit - credit), 0)::bigint
FROM journal WHERE player_id = $1 AND created_at >= $3 AND counterparty = 'house:' || $2::text
"""

_WRITE_DAYS = """
INSERT INTO game_day (player_id, game, day, rounds, lost)
SELECT player_id, game, $3, rounds, lost
FROM unnest($1::bigint[], $2::text[], $4::int[], $5::bigint[]) AS d(player_id, game, rounds, lost)
ON CONFLICT (player_id, game, day) DO UPDATE SET rounds = excluded.rounds, lost = excluded.lost
"""


@dataclass(slots=True, frozen=True)
class Setting:
    """Whether a game is open, why not, and its limits: rounds and loss a business day, the highest stake."""

    game: str
    enabled: bool = True
    reason: str = ""
    daily_rounds: int | None = None
    daily_loss: int | None = None
    max_bet: int | None = None

    @property
    def has_daily_limits(self) -> bool:
        """Whether a round must look at the member's day."""
        return self.daily_rounds is not None or self.daily_loss is not None


@dataclass(slots=True)
class Day:
    """What a member has used of a business day at one game: rounds, and gold lost on balance."""

    rounds: int
    lost: int


async def settings(connection: Connection) -> dict[str, Setting]:
    """Those that operators have touched."""
    return {row[0]: Setting(*row) for row in await connection.fetch(_SETTINGS)}


async def put_setting(connection: Connection, setting: Setting, now: datetime) -> None:
    """In place of the game's earlier one."""
    await connection.execute(
        _PUT_SETTING,
        setting.game,
        setting.enabled,
        setting.reason,
        setting.daily_rounds,
        setting.daily_loss,
        setting.max_bet,
        now,
    )


async def days_of(
    connection: Connection, places: Collection[tuple[int, str]], day: date, since: datetime
) -> dict[tuple[int, str], Day]:
    """(player, game) → their day; counted from the journal where none is kept yet."""
    players, games = [player for player, _ in places], [game for _, game in places]
    rows = await connection.fetch(_DAYS, players, games, day)
    days = {(row[0], row[1]): Day(row[2], row[3]) for row in rows}
    for place in places:
        if place not in days:
            row = await connection.fetchrow(_COUNT_DAY, *place, since)
            assert row is not None, "an aggregate always has a row"
            days[place] = Day(row[0], row[1])
    return days


async def write_days(connection: Connection, days: Mapping[tuple[int, str], Day], day: date) -> None:
    """In place of the stored ones."""
    places = sorted(days)
    await connection.execute(
        _WRITE_DAYS,
        [player for player, _ in places],
        [game for _, game in places],
        day,
        [days[place].rounds for place in places],
        [days[place].lost for place in places],
    )
