"""Following what happens: every objective counts exactly what the journal says, once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, NamedTuple, Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.core.db import Connection, driver
from casino_club.journal import repository as journal
from casino_club.progress import repository
from casino_club.progress.happenings import Happening
from casino_club.progress.kind import Count, Kind
from casino_club.progress.repository import Progress

KEPT_AFTER_END = timedelta(days=2)
"""A counter is kept so long after its window: what happened just before the end may be read late."""
NOTHING = Count()
MOVED = "progress.moved"
"""Where the transaction keeps what moved, for whoever shows it once it is committed."""


@dataclass(frozen=True)
class Objective:
    """Something to reach, step by step, within `[since, until)`; its key is its name in the club."""

    key: str
    kind: Kind
    params: Any
    steps: tuple[int, ...]
    since: datetime
    until: datetime | None = None

    @cached_property
    def target(self) -> int:
        """The last step: nothing is counted beyond it."""
        return self.steps[-1]

    @cached_property
    def ends(self) -> int:
        """The end of its window in Unix seconds, 0 for never."""
        return int(self.until.timestamp()) if self.until else 0

    def counts(self, at: datetime) -> bool:
        """Whether it was open then."""
        return self.since <= at and (self.until is None or at < self.until)


class Done(NamedTuple):
    """A step of an objective somebody just reached, and the moment of what reached it."""

    player_id: int
    objective: Objective
    step: int
    at: datetime


class Moved(NamedTuple):
    """A counter that moved: what is shown of progress on the way."""

    player_id: int
    key: str
    value: int
    target: int
    version: int


Assigned = Callable[[int, Happening], Sequence[Objective]]
"""(player, happening) → the objectives they were on the way to then that listen to such a thing."""


class Source(Protocol):
    """A part of the club that gives members objectives."""

    async def assigned(self, connection: Connection, players: Collection[int], now: datetime) -> Assigned:
        """What these members are on the way to."""
        ...

    async def complete(self, session: AsyncSession, done: Sequence[Done], now: datetime) -> None:
        """Says so in the journal, and offers the rewards."""
        ...


@dataclass(slots=True)
class _Tracked:
    """One member's counters while a batch is counted."""

    progress: Progress
    changed: bool = False
    moved: dict[str, Objective] = field(default_factory=dict)


async def track(
    session: AsyncSession,
    happenings: Sequence[tuple[int, Happening]],
    sources: Sequence[Source],
    now: datetime,
) -> None:
    """Counts a batch, in order, in the transaction that moves the reader's position."""
    if not happenings:
        return
    connection = await driver(session)
    # Whoever tries a failed fact again counts too: one at a time, or one would overwrite the other.
    await repository.alone(connection)
    players = sorted({player_id for player_id, _ in happenings})
    tracked = {
        player_id: _Tracked(progress)
        for player_id, progress in (await repository.load(connection, players)).items()
    }
    reached = []
    for source in sources:
        assigned = await source.assigned(connection, players, now)
        reached.append((source, list(_count(happenings, assigned, tracked))))
    # Once and sorted, as rounds take them: the sources then find their members' accounts locked.
    await journal.lock(connection, {each.player_id for _, done in reached for each in done})
    for source, done in reached:
        if done:
            await source.complete(session, done, now)
    changed = {player_id: each for player_id, each in tracked.items() if each.changed}
    for each in changed.values():
        each.progress.forget(now - KEPT_AFTER_END)
    versions = await repository.save(connection, {player: each.progress for player, each in changed.items()})
    session.info.setdefault(MOVED, []).extend(
        Moved(player, key, each.progress.counters[key].value, objective.target, versions[player])
        for player, each in changed.items()
        for key, objective in each.moved.items()
        if key in each.progress.counters
    )


def _count(
    happenings: Iterable[tuple[int, Happening]], assigned: Assigned, tracked: dict[int, _Tracked]
) -> Iterable[Done]:
    for player_id, happening in happenings:
        own = tracked[player_id]
        counters = own.progress.counters
        for objective in assigned(player_id, happening):
            before = counters.get(objective.key, NOTHING)
            if before.value >= objective.target or not objective.counts(happening.at):
                continue
            count = objective.kind.advance(objective.params, before, happening)
            if count is before:
                continue
            value = min(count.value, objective.target)
            counters[objective.key] = Count(value, count.run, objective.ends)
            own.changed = True
            if value != before.value:
                own.moved[objective.key] = objective
            for step in objective.steps:
                if before.value < step <= value:
                    yield Done(player_id, objective, step, happening.at)
