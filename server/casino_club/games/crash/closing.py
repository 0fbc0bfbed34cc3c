"""The conductor's settlements: handed to the settler like a member's, so that each stake ends once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Sequence

from casino_club.core.ids import fact_id
from casino_club.games.crash.desk import Close, StillRunning
from casino_club.games.crash.errors import AlreadySettled, CashoutTooLate
from casino_club.games.crash.state import Stake
from casino_club.games.metrics import PAID
from casino_club.games.settler import Settler
from casino_club.journal import key_digest

log = logging.getLogger(__name__)

_DONE_ALREADY = (AlreadySettled, CashoutTooLate, StillRunning)


class Closer:
    """Closes stakes; asking twice, or beside a member who leaves at that moment, does no harm."""

    def __init__(self, settler: Settler) -> None:
        self._settler = settler
        self._under_way: dict[tuple[int, int], asyncio.Task[None]] = {}

    def close_soon(self, stakes: Iterable[Stake]) -> None:
        """Begins to close them: the curve does not wait for gold."""
        for stake in stakes:
            place = (stake.player_id, stake.seq)
            if place not in self._under_way:
                self._under_way[place] = asyncio.create_task(self._close(stake))

    async def close(self, stakes: Sequence[Stake]) -> None:
        """Closes them, and waits for it."""
        self.close_soon(stakes)
        if self._under_way:
            await asyncio.wait(self._under_way.values())

    async def stop(self) -> None:
        """Waits for what was begun: the settler answers everybody."""
        if self._under_way:
            await asyncio.wait(self._under_way.values())

    async def _close(self, stake: Stake) -> None:
        try:
            await self._ask(stake)
        finally:
            del self._under_way[stake.player_id, stake.seq]

    async def _ask(self, stake: Stake) -> None:
        key = key_digest("crash:close", fact_id(stake.player_id, stake.seq, stake.placed_at))
        try:
            settled = await self._settler.settle(Close(stake.player_id, stake.seq, key))
        except _DONE_ALREADY:
            return
        except Exception as error:
            log.warning("a crash stake stays open for now: %r", error)
            return
        if not settled.replayed:
            PAID.labels("crash").inc(settled.round.payout_amount)
