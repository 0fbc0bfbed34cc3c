"""Rounds that arrive together are settled together: one transaction a batch, one answer each.

See "One round, and how it is fast" in the architecture, and ADR 0003.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import asyncpg

from casino_club.accounts import sessions
from casino_club.core.clock import Clock
from casino_club.core.db import Connection
from casino_club.core.errors import ServiceUnavailable
from casino_club.core.rng import Entropy
from casino_club.games import repository
from casino_club.games.belongings import Belongings
from casino_club.games.crash.desk import Desk
from casino_club.games.daily import Days
from casino_club.games.decide import Batch, Command, Kept, RoundCommand, Settled
from casino_club.games.metrics import BATCH_SIZE
from casino_club.games.odds import OddsBook
from casino_club.journal import Head
from casino_club.journal import repository as journal
from casino_club.protection import Guards

log = logging.getLogger(__name__)

BATCHES_IN_FLIGHT = 2
BATCH_MAX = 128
SECOND_BATCH_FROM = 32
"""While one batch is in flight, a second starts only for this many: smaller ones are better merged."""

DECISION_TRIES = 3
SWEEP_SECONDS = 0.25

Connect = Callable[[], Awaitable[Connection]]
_TRY_AGAIN = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError)
_BROKEN = (OSError, asyncio.TimeoutError, asyncpg.InterfaceError, asyncpg.PostgresConnectionError)


@dataclass(slots=True)
class _Waiting:
    command: Command
    answer: asyncio.Future[Settled]
    answered_until: float


class Settler:
    """Gathers the round commands of one process. Owns its connections: no pool resets on the way."""

    def __init__(
        self,
        connect: Connect,
        book: OddsBook,
        clock: Clock,
        entropy: Entropy,
        tz: ZoneInfo,
        answer_seconds: float = 4.0,
    ) -> None:
        self._answer_seconds, self._tz = answer_seconds, tz
        self._connect, self._book, self._clock, self._entropy = connect, book, clock, entropy
        self._queue: list[_Waiting] = []
        self._idle: list[Connection] = []
        self._running: set[asyncio.Task[None]] = set()
        self._unanswered: deque[_Waiting] = deque()
        self._is_sweeping = False

    async def settle(self, command: Command) -> Settled:
        """The settled round, after its commit. Raises a typed refusal, or `ServiceUnavailable`."""
        loop = asyncio.get_running_loop()
        waiting = _Waiting(command, loop.create_future(), loop.time() + self._answer_seconds)
        self._queue.append(waiting)
        self._unanswered.append(waiting)
        if not self._is_sweeping:
            self._is_sweeping = True
            loop.call_later(SWEEP_SECONDS, self._sweep, loop)
        self._flush()
        return await waiting.answer

    async def stop(self) -> None:
        """Waits for the batches in flight and gives the connections back."""
        while self._running:
            await asyncio.wait(self._running, timeout=self._answer_seconds)
        for connection in self._idle:
            await connection.close(timeout=1)

    def _sweep(self, loop: asyncio.AbstractEventLoop) -> None:
        """Answers for whoever has waited too long; one timer for all, as one each costs every round."""
        now = loop.time()
        while self._unanswered and (
            self._unanswered[0].answer.done() or self._unanswered[0].answered_until <= now
        ):
            waiting = self._unanswered.popleft()
            if not waiting.answer.done():
                waiting.answer.set_exception(ServiceUnavailable())
        self._is_sweeping = bool(self._unanswered)
        if self._is_sweeping:
            loop.call_later(SWEEP_SECONDS, self._sweep, loop)

    def _flush(self) -> None:
        running = len(self._running)
        if (
            not self._queue
            or running >= BATCHES_IN_FLIGHT
            or (running and len(self._queue) < SECOND_BATCH_FROM)
        ):
            return
        batch, self._queue = self._queue[:BATCH_MAX], self._queue[BATCH_MAX:]
        BATCH_SIZE.observe(len(batch))
        task = asyncio.create_task(self._run(batch))
        self._running.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._flush()

    async def _run(self, batch: list[_Waiting]) -> None:
        # Who gave up waiting has been told 503; settling for them now would surprise them.
        batch = [waiting for waiting in batch if not waiting.answer.done()]
        try:
            await self._settle_or_split(batch)
        except Exception as error:
            log.warning("a batch of %d rounds failed: %r", len(batch), error)
            for waiting in batch:
                if not waiting.answer.done():
                    waiting.answer.set_exception(error)

    async def _settle_or_split(self, batch: list[_Waiting]) -> None:
        """A batch that PostgreSQL refuses is halved until the one that poisons it stands alone."""
        try:
            decided = await self._settle(batch)
        except _BROKEN:
            raise
        except asyncpg.PostgresError as error:
            if len(batch) == 1 or is_engine_trouble(error):
                raise
            log.warning("splitting a batch of %d: %r", len(batch), error)
            middle = len(batch) // 2
            for half in (batch[:middle], batch[middle:]):
                await self._run(half)
            return
        for waiting, result in zip(batch, decided.results, strict=True):
            if waiting.answer.done():
                continue
            if isinstance(result, Settled):
                waiting.answer.set_result(result)
            else:
                waiting.answer.set_exception(result)

    async def _settle(self, batch: list[_Waiting]) -> Batch:
        connection = self._idle.pop() if self._idle else await self._connect()
        try:
            for attempt in range(DECISION_TRIES):
                try:
                    decided = await self._transact(connection, batch)
                    break
                except _TRY_AGAIN:
                    if attempt == DECISION_TRIES - 1:
                        raise
        except BaseException:
            connection.terminate()
            raise
        self._idle.append(connection)
        return decided

    async def _transact(self, connection: Connection, batch: list[_Waiting]) -> Batch:
        """Load, decide, write, commit."""
        commands = [waiting.command for waiting in batch]
        async with connection.transaction():
            heads = await journal.lock(connection, {command.player_id for command in commands})
            now = self._clock()
            live = await sessions.live(connection, list({c.session_id for c in commands if c.session_id}))
            written = await repository.facts_by_keys(
                connection, [(c.player_id, c.key) for c in commands], now
            )
            kept = await self._kept(connection, commands, heads, now)
            decided = Batch(heads, live, written, self._book, self._entropy, now, kept)
            for command in commands:
                decided.decide(command)
            for retired in decided.retired:
                await repository.retire_seed(connection, retired, now)
            if decided.facts:
                await repository.write_rounds(connection, decided.facts, decided.touched, decided.tallies)
            await kept.write(connection)
            await decided.load_seeds_of_replays(connection)
        return decided

    async def _kept(
        self, connection: Connection, commands: list[Command], heads: dict[int, Head], now: datetime
    ) -> Kept:
        rounds = [c for c in commands if isinstance(c, RoundCommand)]
        ends = [c for c in commands if not isinstance(c, RoundCommand)]
        remembered = {c.player_id for c in rounds if c.odds.game.remembers}
        staked = {c.player_id for c in rounds if c.odds.game.staged}
        guarded = [head.player_id for head in heads.values() if head.guarded]
        return Kept(
            await Belongings.load(connection, remembered, now, self._tz),
            await Guards.load(connection, guarded, now, self._tz),
            await Days.load(connection, self._under_daily_limits(commands), now, self._tz),
            await Desk.load(connection, staked, ends, self._book, now),
        )

    def _under_daily_limits(self, commands: list[Command]) -> set[tuple[int, str]]:
        keys = ((command.player_id, command.game) for command in commands)
        return {(player, game) for player, game in keys if self._book.setting(game).has_daily_limits}


def is_engine_trouble(error: asyncpg.PostgresError) -> bool:
    """Whether the engine, not the batch, is at fault: splitting would only ask again."""
    return isinstance(
        error,
        (
            asyncpg.OperatorInterventionError,
            asyncpg.InsufficientResourcesError,
            asyncpg.LockNotAvailableError,
        ),
    )
