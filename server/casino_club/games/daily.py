"""The daily limits of games (A-071): what members have used, looked at only where one is set."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from casino_club.core.db import Connection
from casino_club.core.errors import AppError
from casino_club.games import repository
from casino_club.games.repository import Day, Setting


class DailyLimit(AppError):
    """A game's rounds or losses of this business day are used up; `details` has the limit."""

    code, status = "DAILY_LIMIT", 429
    ko, en = "오늘은 이 게임을 더 할 수 없어요.", "You have reached today's limit of this game."


class Days:
    """The members' days at the games with limits; empty, and free of SQL, without any."""

    def __init__(self, days: dict[tuple[int, str], Day], now: datetime, tz: ZoneInfo) -> None:
        self._days, self._now, self._tz = days, now, tz
        self._changed: set[tuple[int, str]] = set()

    @classmethod
    async def load(
        cls, connection: Connection, places: Collection[tuple[int, str]], now: datetime, tz: ZoneInfo
    ) -> Days:
        """Those of `places`, (player, game) of rounds under a limit."""
        if not places:
            return cls({}, now, tz)
        start = now.astimezone(tz).replace(hour=0, minute=0, second=0, microsecond=0)
        return cls(await repository.days_of(connection, places, start.date(), start), now, tz)

    def admit(self, player_id: int, setting: Setting, stake: int) -> None:
        """Raises `DailyLimit` when the round is one too many, or could lose too much."""
        day = self._days.get((player_id, setting.game))
        if day is None:
            return
        if setting.daily_rounds is not None and day.rounds >= setting.daily_rounds:
            raise self._reached("daily_rounds", setting.daily_rounds, day.rounds)
        if setting.daily_loss is not None and stake and day.lost + stake > setting.daily_loss:
            raise self._reached("daily_loss", setting.daily_loss, day.lost)

    def _reached(self, limit: str, amount: int, used: int) -> DailyLimit:
        local = self._now.astimezone(self._tz)
        tomorrow = datetime.combine(local.date() + timedelta(days=1), datetime.min.time(), self._tz)
        left = int((tomorrow - local).total_seconds()) + 1
        return DailyLimit(retry_after_seconds=left, limit=limit, amount=amount, used=used)

    def count(self, player_id: int, game: str, stake: int, payout: int) -> None:
        """Adds one round."""
        day = self._days.get((player_id, game))
        if day is not None:
            day.rounds += 1
            day.lost += stake - payout
            self._changed.add((player_id, game))

    def pay(self, player_id: int, game: str, payout: int) -> None:
        """Adds what a round that was counted with its stake has paid."""
        day = self._days.get((player_id, game))
        if day is not None:
            day.lost -= payout
            self._changed.add((player_id, game))

    async def write(self, connection: Connection) -> None:
        """Stores the days that saw a round."""
        if self._changed:
            local = self._now.astimezone(self._tz).date()
            await repository.write_days(
                connection, {place: self._days[place] for place in self._changed}, local
            )
