"""The club in a few numbers, for everybody to see (A-174)."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from pydantic import BaseModel, Field

from casino_club.accounts import repository as accounts
from casino_club.app.bootstrap import Runtime
from casino_club.core.clock import business_date
from casino_club.core.db import driver
from casino_club.games import repository as games
from casino_club.games.odds import OddsBook
from casino_club.games.service import span_of
from casino_club.journal import repository as journal

FRESH_FOR = timedelta(seconds=15)
ONLINE_WITHIN = timedelta(minutes=5)


class GameFigures(BaseModel):
    """한 게임의 공개 수치"""

    rounds: int = Field(description="지금까지의 라운드 수")
    rtp_theoretical: float = Field(description="확률표가 말하는 환급률")
    rtp_measured: float | None = Field(description="실제 지급 ÷ 베팅, 한 판도 없으면 null")


class GlobalFigures(BaseModel):
    """클럽 전체의 공개 수치. 15초까지 묵은 값일 수 있다."""

    as_of: datetime
    online: int = Field(description="5분 안에 다녀간 회원 수")
    members: int
    spins_today: int = Field(description="오늘(KST)의 라운드 수")
    gold_circulation_total: int = Field(description="모든 회원이 가진 골드")
    games: dict[str, GameFigures]


class Figures:
    """Counts once in a while, however many ask: the sums touch every account."""

    def __init__(self, runtime: Runtime, book: OddsBook) -> None:
        self._runtime, self._book = runtime, book
        self._counted: GlobalFigures | None = None
        self._counting = asyncio.Lock()

    async def now(self) -> GlobalFigures:
        """The figures, at most 15 seconds old."""
        async with self._counting:
            moment = self._runtime.clock()
            if self._counted is None or moment - self._counted.as_of > FRESH_FOR:
                self._counted = await self._count(moment)
            return self._counted

    async def _count(self, moment: datetime) -> GlobalFigures:
        tz = self._runtime.settings.tz
        today, _ = span_of(business_date(moment, tz), tz)
        async with self._runtime.database.reading() as session:
            connection = await driver(session)
            totals = await games.totals_by_game(connection)
            return GlobalFigures(
                as_of=moment,
                online=await accounts.seen_since(session, moment - ONLINE_WITHIN),
                members=await accounts.members(session),
                spins_today=await games.rounds_since(connection, today),
                gold_circulation_total=await journal.circulation(connection),
                games={key: self._figures(key, *total) for key, total in totals.items()},
            )

    def _figures(self, game: str, rounds: int, staked: int, paid: int) -> GameFigures:
        return GameFigures(
            rounds=rounds,
            rtp_theoretical=self._book.current(game).par.rtp.value,
            rtp_measured=paid / staked if staked else None,
        )
