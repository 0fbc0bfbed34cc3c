"""One process conducts the shared rounds for the whole club; others stand by for its lease."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

import asyncpg

from casino_club.core.clock import Clock
from casino_club.core.db import SERVER_SETTINGS, Connection
from casino_club.core.rng import Entropy
from casino_club.games.catalog.crash import GAME, band_of
from casino_club.games.crash import repository
from casino_club.games.crash.closing import Closer
from casino_club.games.crash.repository import ConductorReplaced
from casino_club.games.crash.rounds import bust_of, lay_out, rules_of, salted
from casino_club.games.crash.shown import Board, Tell
from casino_club.games.crash.state import MILLISECOND, Move, Phase, Shared, Standing, due, was_left_alone
from casino_club.games.odds import OddsBook
from casino_club.games.repository import Observed, add_observed
from casino_club.games.settler import Settler

log = logging.getLogger(__name__)

STANDBY_SECONDS = 0.5
RETRY_SECONDS = 0.5
SETTLE_AGAIN_SECONDS = 0.02
TICK_SECONDS = 0.1
LOOK_SECONDS = 0.5
"""How often the seats are looked at while bets are taken."""
ATTEND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Pace:
    """How long bets are taken, and how long a bust is looked at."""

    betting: timedelta
    pause: timedelta


class Conductor:
    """Moves one round after the other through its phases; all that decides stands in the database."""

    def __init__(
        self,
        database_url: str,
        settler: Settler,
        book: OddsBook,
        tell: Tell,
        clock: Clock,
        entropy: Entropy,
        pace: Pace,
    ) -> None:
        self._url, self._book, self._clock, self._entropy = database_url, book, clock, entropy
        self._pace, self._board = pace, Board(tell)
        self._closer = Closer(settler)
        self._round: Shared | None = None
        self._epoch = 0
        self._task: asyncio.Task[None] | None = None
        self.is_conducting = self._is_failing = False

    async def start(self) -> None:
        """Begins to conduct, or to stand by."""
        self._task = asyncio.create_task(self._run(), name="crash conductor")

    async def stop(self) -> None:
        """Ends within the move under way; the next holder of the lease goes on from what is stored."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._closer.stop()

    async def _run(self) -> None:
        while True:
            try:
                async with self._connected() as connection:
                    await self._conduct(connection)
            except ConductorReplaced:
                log.info("another process conducts crash now")
            except Exception as error:
                # Said once an outage, not once a retry.
                log.log(
                    logging.DEBUG if self._is_failing else logging.WARNING,
                    "crash stands still, will keep trying",
                    exc_info=error,
                )
                self._is_failing = True
            self.is_conducting = False
            await asyncio.sleep(RETRY_SECONDS)

    async def _conduct(self, connection: Connection) -> None:
        pause = 0.0
        while True:
            await asyncio.sleep(pause)
            if self.is_conducting:
                pause = await self.step(connection)
            elif not await self.take(connection):
                pause = STANDBY_SECONDS

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[Connection]:
        connection = await asyncpg.connect(
            self._url, server_settings=SERVER_SETTINGS, timeout=3, command_timeout=4.5
        )
        try:
            yield connection
        finally:
            connection.terminate()

    async def take(self, connection: Connection) -> bool:
        """Takes the lease, if it is free, and goes on where its last holder stopped."""
        now = self._clock()
        lease = await repository.take_lease(connection, now)
        if lease is None:
            return False
        self._epoch, attended_at = lease
        self._attended_at = now
        await lay_out(connection, self._book, self._entropy, now)
        await self._load(connection)
        if was_left_alone(attended_at, now):
            await self._make_good(connection)
        await self._board.phase(connection, self._current, now)
        self.is_conducting, self._is_failing = True, False
        return True

    async def _make_good(self, connection: Connection) -> None:
        """After an absence: a window is opened again; a curve that nobody could leave is called off."""
        round_, now = self._current, self._clock()
        if round_.phase == Phase.BETTING and round_.starts_at is not None and round_.starts_at <= now:
            round_.starts_at = now + self._pace.betting
        elif round_.phase == Phase.RUNNING:
            log.warning("crash round %d was left alone and is called off", round_.number)
            round_.busted_at, round_.abandoned = now, True
            await self._reveal(connection)
            return
        await self._save(connection)

    @property
    def _current(self) -> Shared:
        assert self._round is not None
        return self._round

    async def _load(self, connection: Connection) -> None:
        self._round = await repository.unfinished(connection)
        self._board.begin()

    async def step(self, connection: Connection) -> float:
        """Does what is due; gives the seconds until something may be."""
        round_, now = self._current, self._clock()
        if now - self._attended_at >= ATTEND:
            await repository.attend(connection, self._epoch, now)
            self._attended_at = now
        move, wait = due(round_, now, self._bust_at(round_), self._pace.pause)
        match move:
            case Move.OPEN_WINDOW:
                await self._open_window(connection)
            case Move.CLOSE_WINDOW:
                await self._close_window(connection)
            case Move.TICK:
                return await self._tick(connection, wait)
            case Move.BUST:
                await self._bust(connection)
            case Move.SETTLE:
                return await self._settle(connection)
            case Move.GO_ON:
                await self._load(connection)
            case Move.WAIT:
                if round_.phase == Phase.BETTING:
                    await self._board.bets(connection, round_)
                return min(wait.total_seconds(), LOOK_SECONDS)
        return 0.0

    def _bust_at(self, round_: Shared) -> datetime | None:
        if round_.phase != Phase.RUNNING:
            return None
        assert round_.starts_at is not None and round_.bust is not None
        return round_.starts_at + rules_of(round_, self._book).reached_ms(round_.bust) * MILLISECOND

    async def _open_window(self, connection: Connection) -> None:
        await lay_out(connection, self._book, self._entropy, self._clock())
        round_ = self._current
        round_.opens_at = now = self._clock()
        round_.starts_at = now + self._pace.betting
        await self._save(connection)
        await self._board.phase(connection, round_, now)

    async def _close_window(self, connection: Connection) -> None:
        """Starts the curve; a window in which nobody bet goes on instead, for an idle club runs no rounds."""
        async with connection.transaction():
            round_ = self._round = await repository.lock_round(connection, self._current.number)
            now = self._clock()
            if await repository.has_stakes(connection, round_.number):
                round_.salt = await salted(connection, round_, now)
                round_.bust = bust_of(round_, round_.salt, self._book)
                round_.phase, round_.starts_at = Phase.RUNNING, now
            else:
                round_.starts_at = now + self._pace.betting
            await repository.save_round(connection, round_, self._epoch)
        await self._board.phase(connection, round_, now)

    async def _tick(self, connection: Connection, left: timedelta) -> float:
        round_, now = self._current, self._clock()
        multiplier = rules_of(round_, self._book).multiplier(round_.elapsed_ms(now))
        self._closer.close_soon(await self._board.tick(connection, round_, now, multiplier))
        return min(left.total_seconds(), TICK_SECONDS)

    async def _bust(self, connection: Connection) -> None:
        round_ = self._current
        round_.busted_at = self._bust_at(round_)
        await self._reveal(connection)
        await self._board.phase(connection, round_, self._clock())

    async def _reveal(self, connection: Connection) -> None:
        """Makes link and bust public, and counts the draw among those the odds are held to."""
        round_ = self._current
        assert round_.bust is not None
        drawn = Observed(counts={band_of(round_.bust): 1})
        async with connection.transaction():
            round_.phase = Phase.BUSTED
            await self._save(connection)
            await add_observed(connection, {(GAME.key, round_.odds): drawn})

    async def _settle(self, connection: Connection) -> float:
        """Settles whatever is still open; the round is over when nothing is."""
        round_ = self._current
        stakes = await repository.stakes_of_round(connection, round_.number)
        if open_ := [stake for stake in stakes if stake.status == Standing.OPEN]:
            await self._closer.close(open_)
            return SETTLE_AGAIN_SECONDS
        round_.phase, round_.settled_at = Phase.SETTLED, self._clock()
        await self._save(connection)
        await self._board.phase(connection, round_, self._clock())
        return 0.0

    async def _save(self, connection: Connection) -> None:
        await repository.save_round(connection, self._current, self._epoch)
