"""A member of shared rounds: bets, leaves or names a target, and waits until the stake has ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from tests.simulation.player import Player

BETS = "/api/games/crash/rounds"
TARGETS = [None, None, "1.05", "1.30", "2.00"]
LOOK_SECONDS = 0.25
ENDED_WITHIN_SECONDS = 400.0
"""The longest curve takes 154 s, and a stake may wait for the next one."""


class Gambler(Player):
    """Plays crash and nothing else, so that every change of the balance has one cause."""

    async def live(self, enough: Callable[[], bool]) -> None:
        """Signs up and takes seat after seat; the last stake is waited for."""
        await self._join()
        while not enough():
            if self._gold < 300:
                await self._join()
            await self._take_a_seat()
            self._book.counts["operations"] += 1

    async def _take_a_seat(self) -> None:
        key, target = self._new_key(), self._random.choice(TARGETS)
        bet = {"bet_amount": self._random.choice([100, 200]), "auto_cashout": target}
        reply = await self._certain("POST", BETS, bet, {"idempotency-key": key})
        if reply.status != 201:
            self._expect(False, f"a seat answered {reply.status}: {reply.body!r}")
            return
        placed = reply.json()
        self._expect(placed["balance"]["gold"] == self._gold - bet["bet_amount"], f"{key}: {placed}")
        left = await self._leave(placed) if target is None else None
        ended = await self._ended(placed)
        if ended is None:
            return
        if left is not None:
            self._expect(settled_part(left) == settled_part(ended), f"told {left}, shown {ended}")
        gold = self._gold + ended["net_amount"]
        self._expect(ended["balance"]["gold"] == gold, f"{key}: {self._gold} became {ended['balance']}")
        self._gold, self._version = ended["balance"]["gold"], ended["balance"]["version"]
        self._rounds += 1
        self._book.settled(self._id, key, {name: ended[name] for name in placed})
        self._book.counts["crash stakes"] += 1
        self._book.counts[f"crash {ended['status']}"] += 1

    async def _leave(self, placed: dict[str, Any]) -> dict[str, Any] | None:
        """Asks to leave some time after the start, in vain perhaps; the same key has the same answer."""
        shown = placed
        while shown["result"]["phase"] == "BETTING":
            await asyncio.sleep(LOOK_SECONDS)
            shown = await self._look_at(placed)
        await asyncio.sleep(self._random.uniform(0, 4))
        key, path = {"idempotency-key": self._new_key()}, f"{BETS}/{placed['round_id']}/cashout"
        replies = [await self._certain("POST", path, {}, key) for _ in range(self._random.randint(1, 3))]
        self._expect({reply.status for reply in replies} <= {200, 409}, f"leaving answered {replies}")
        left = [reply for reply in replies if reply.status == 200]
        self._expect(len({reply.body for reply in left}) <= 1, f"one key, different replies: {replies}")
        return left[0].json() if left else None

    async def _ended(self, placed: dict[str, Any]) -> dict[str, Any] | None:
        deadline = asyncio.get_running_loop().time() + ENDED_WITHIN_SECONDS
        while (shown := await self._look_at(placed))["status"] == "OPEN":
            if asyncio.get_running_loop().time() > deadline:
                self._expect(False, f"the stake of {placed['round_id']} has not ended")
                return None
            await asyncio.sleep(LOOK_SECONDS)
        return shown

    async def _look_at(self, placed: dict[str, Any]) -> dict[str, Any]:
        reply = await self._certain("GET", f"/api/games/rounds/{placed['round_id']}")
        shown: dict[str, Any] = reply.json()
        return shown


def settled_part(told: dict[str, Any]) -> dict[str, Any]:
    """What never changes once a stake has ended: the shared round goes on to bust, and to be over."""
    result = {name: told["result"][name] for name in ("auto_cashout", "cashout_multiplier")}
    names = ("round_id", "status", "bet_amount", "payout_amount", "net_amount", "balance", "fairness")
    return {"result": result, **{name: told[name] for name in names}}
