"""A shared round moved by hand: a clock that stands still until told, a conductor asked step by step."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

import asyncpg
import httpx

from casino_club.app.settlers import make_settler
from casino_club.core.clock import system_clock
from casino_club.core.db import Connection
from casino_club.games.audit import RoundAudit
from casino_club.games.catalog.crash import GAME
from casino_club.games.crash import repository
from casino_club.games.crash.audit import CrashAudit
from casino_club.games.crash.conductor import Conductor, Pace
from casino_club.games.crash.state import MILLISECOND, Shared
from casino_club.journal.verify import verify
from casino_club.protection.audit import LimitAudit
from tests.fixtures.club import Club, Member, OpenClub, Records
from tests.games.table import KST

BETTING, PAUSE = timedelta(seconds=6), timedelta(seconds=3)
RULES: Any = GAME.rules(GAME.document)


class Time:
    """A clock that somebody moves."""

    def __init__(self) -> None:
        self.now = system_clock()

    def __call__(self) -> datetime:
        return self.now

    def later(self, **span: float) -> None:
        self.now += timedelta(**span)


class Hall:
    """The club, its time, and one conductor of its shared rounds, asked step by step."""

    def __init__(self, club: Club, time: Time, connection: Connection) -> None:
        self.club, self.time, self.connection = club, time, connection
        self.told: list[tuple[str, Any]] = []
        self.settler = make_settler(club.runtime)
        self.conductor = Conductor(
            club.database.app_url,
            self.settler,
            club.book,
            self._tell,
            time,
            club.runtime.entropy,
            Pace(BETTING, PAUSE),
        )

    async def _tell(self, message_type: str, data: Any) -> None:
        self.told.append((message_type, data))

    async def step(self) -> float:
        """Does what is due."""
        return await self.conductor.step(self.connection)

    async def round(self) -> Shared:
        """The round on show, secrets included."""
        found = await repository.on_show(self.connection)
        assert found is not None
        return found

    async def open_window(self) -> Shared:
        """Lets time pass until bets are taken."""
        while (found := await repository.on_show(self.connection)) is None or found.phase != "BETTING":
            self.time.later(seconds=1)
            await self.step()
        return found

    async def run(self) -> Shared:
        """Lets the window pass; the curve starts if anybody bet."""
        self.time.now = (await self.round()).starts_at or self.time.now
        await self.step()
        return await self.round()

    def at(self, round_: Shared, hundredths: int) -> None:
        """Sets the clock to the first millisecond at which the curve is there."""
        assert round_.starts_at is not None
        self.time.now = round_.starts_at + RULES.reached_ms(hundredths) * MILLISECOND

    async def finish(self) -> Shared:
        """Plays what runs to its end."""
        while (round_ := await self.round()).phase != "SETTLED":
            if round_.phase == "RUNNING":
                self.at(round_, round_.bust or 0)
            else:
                self.time.later(seconds=1)
            await self.step()
        return round_

    async def run_until(self, member: Member, least: int, **bet_: Any) -> tuple[Shared, dict[str, Any]]:
        """Plays rounds until one busts at `least` or above; gives it running, with the member's bet in it."""
        while True:
            await self.open_window()
            placed = (await bet(member, **bet_)).json()
            round_ = await self.run()
            if (round_.bust or 0) >= least:
                return round_, placed
            await self.finish()


@asynccontextmanager
async def open_hall(open_club: OpenClub) -> AsyncIterator[Hall]:
    """A club whose time stands still, its window open."""
    time = Time()
    async with open_club(clock=time) as club, another_hall(club, time) as hall:
        club.runtime.accounts.clock = system_clock  # sessions keep to the real time
        assert await hall.conductor.take(hall.connection)
        await hall.open_window()
        yield hall


@asynccontextmanager
async def another_hall(club: Club, time: Time) -> AsyncIterator[Hall]:
    """One more process that could conduct, with connections of its own."""
    connection = await asyncpg.connect(club.database.app_url)
    hall = Hall(club, time, connection)
    try:
        yield hall
    finally:
        await hall.conductor.stop()
        await hall.settler.stop()
        await connection.close()


async def bet(member: Member, amount: int = 100, auto: str | None = None, key: str | None = None) -> Any:
    """A seat in the next shared round."""
    return await member.play("crash", key, bet_amount=amount, auto_cashout=auto)


async def cash_out(member: Member, round_id: str, key: str | None = None) -> httpx.Response:
    """Leaves the round."""
    headers = {"Idempotency-Key": key or secrets.token_hex(8)}
    return await member.post(f"/api/games/crash/rounds/{round_id}/cashout", {}, **headers)


async def findings(records: Records) -> list[str]:
    """What `casino-club verify` would name."""
    async with records.connection() as connection:
        audits = [RoundAudit(records.book), CrashAudit(records.book), LimitAudit(KST)]
        return [str(finding) async for finding in verify(connection, audits)]


async def gold_of(member: Member) -> int:
    return (await member.balance())["gold"]
