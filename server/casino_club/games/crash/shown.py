"""What everybody sees of crash: the round, its bets, and what changed since they were last told."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from casino_club.core.db import Connection
from casino_club.games.catalog.crash import shown
from casino_club.games.crash import repository
from casino_club.games.crash.rendering import public
from casino_club.games.crash.schemas import CrashPast, CrashRoundInfo
from casino_club.games.crash.state import Shared, Stake, Standing

log = logging.getLogger(__name__)

Tell = Callable[[str, Any], Awaitable[None]]
"""(message type, data) → everybody's sockets."""
LATE = timedelta(seconds=3)
"""How far behind the clock a settlement may be stamped that a tick still has to show."""


def info(round_: Shared, now: datetime) -> CrashRoundInfo:
    """The public half of a round: link and bust only after it has bust."""
    is_revealed = round_.is_revealed and round_.bust is not None
    return CrashRoundInfo(
        number=round_.number,
        phase=round_.phase,
        opens_at=round_.opens_at,
        starts_at=round_.starts_at,
        busted_at=round_.busted_at,
        bust_multiplier=shown(round_.bust) if is_revealed and round_.bust else None,
        server_time=now,
        chain=round_.chain,
        link_index=round_.link_index,
        terminal_hash=round_.terminal_hash,
        salt=round_.salt,
        previous_link=round_.link_hash,
        link=round_.link if is_revealed else None,
        abandoned=round_.abandoned,
    )


def past(round_: Shared, bets: int) -> CrashPast:
    """A round that has bust."""
    assert round_.bust is not None and round_.busted_at is not None and round_.salt is not None
    return CrashPast(
        number=round_.number,
        bust_multiplier=shown(round_.bust),
        chain=round_.chain,
        link_index=round_.link_index,
        link=round_.link,
        previous_link=round_.link_hash,
        terminal_hash=round_.terminal_hash,
        salt=round_.salt,
        bets=bets,
        abandoned=round_.abandoned,
        at=round_.busted_at,
    )


class Board:
    """Tells every socket of the current round. It only shows: whatever fails here, the round goes on."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._told: dict[int, str] = {}
        self._waiting: deque[tuple[str, Any]] = deque()
        self._teller: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Another round: nothing of it has been told."""
        self._told = {}

    async def phase(self, connection: Connection, round_: Shared, now: datetime) -> None:
        """The round as it is now, with the bets that changed."""
        changed = self._news(await repository.stakes_of_round(connection, round_.number))
        self._send("crash_phase", {"round": info(round_, now).model_dump(mode="json"), "bets": changed})

    async def bets(self, connection: Connection, round_: Shared) -> None:
        """New seats, while bets are taken."""
        if changed := self._news(await repository.stakes_of_round(connection, round_.number)):
            self._tick(round_, None, None, changed)

    async def tick(
        self, connection: Connection, round_: Shared, now: datetime, multiplier: int
    ) -> list[Stake]:
        """A point of the curve, with the bets that left; gives those whose target it has passed."""
        stakes = await repository.moving_stakes(connection, round_.number, now - LATE, multiplier)
        self._tick(round_, round_.elapsed_ms(now), shown(multiplier), self._news(stakes))
        return [stake for stake in stakes if stake.status == Standing.OPEN]

    def _news(self, stakes: Sequence[Stake]) -> list[dict[str, Any]]:
        changed = [stake for stake in stakes if self._told.get(stake.seat) != stake.status]
        self._told.update((stake.seat, stake.status) for stake in changed)
        return [public(stake) for stake in changed]

    def _tick(
        self, round_: Shared, elapsed_ms: int | None, multiplier: str | None, changed: list[dict[str, Any]]
    ) -> None:
        if self._waiting and not changed:
            return  # Redis is slow: a point of the curve that comes late is worth nothing
        self._send(
            "crash_tick",
            {
                "round": round_.number,
                "phase": round_.phase,
                "elapsed_ms": elapsed_ms,
                "multiplier": multiplier,
                "bets": changed,
            },
        )

    def _send(self, message_type: str, data: Any) -> None:
        self._waiting.append((message_type, data))
        if self._teller is None or self._teller.done():
            self._teller = asyncio.create_task(self._tell_all())

    async def _tell_all(self) -> None:
        """One message after the other; the conductor does not wait for Redis."""
        while self._waiting:
            try:
                await self._tell(*self._waiting[0])
            except Exception as error:
                log.warning("crash was not shown: %r", error)
            self._waiting.popleft()
