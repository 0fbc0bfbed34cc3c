"""Rewards against the journal: what `verify` looks at."""

from __future__ import annotations

from collections.abc import Iterable

from casino_club.core.db import Connection
from casino_club.events import RewardGranted
from casino_club.journal import Fact
from casino_club.journal.verify import Finding
from casino_club.rewards import repository


class RewardAudit:
    """Every reward that was paid has its fact, every such fact its reward, no name pays twice."""

    PROMISE = "one claim pays once"

    def __init__(self) -> None:
        self._paid: dict[tuple[int, int], str] = {}
        self._names: set[tuple[int, str]] = set()

    async def begin(self, connection: Connection) -> None:
        """Reads the rewards."""
        self._paid = await repository.all_paid(connection)

    def observe(self, fact: Fact) -> Iterable[Finding]:
        """One fact, in the order of its member."""
        if fact.kind != RewardGranted.kind:
            return
        event = fact.event
        assert isinstance(event, RewardGranted)
        if (fact.player_id, event.name) in self._names:
            yield Finding(self.PROMISE, fact.player_id, fact.seq, f"{event.name} is paid a second time")
        self._names.add((fact.player_id, event.name))
        if fact.credit != event.reward.gold:
            detail = f"{event.name} is {event.reward.gold} gold, {fact.credit} were paid"
            yield Finding(self.PROMISE, fact.player_id, fact.seq, detail)
        if self._paid.pop((fact.player_id, fact.seq), None) != event.name:
            yield Finding(
                self.PROMISE, fact.player_id, fact.seq, f"no reward {event.name} knows of this fact"
            )

    async def finish(self, connection: Connection) -> Iterable[Finding]:
        """Rewards that say they were paid, and were not."""
        return [
            Finding(self.PROMISE, player_id, seq, f"{name} names a fact that did not pay it")
            for (player_id, seq), name in self._paid.items()
        ]
