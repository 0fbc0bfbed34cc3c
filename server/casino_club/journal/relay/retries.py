"""Facts a reaction failed on: tried again with growing pauses, then parked for a person."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.core.clock import Clock
from casino_club.core.db import Database, driver
from casino_club.journal import repository as journal
from casino_club.journal.relay import metrics, repository
from casino_club.journal.relay.isolation import Reaction, describe

log = logging.getLogger(__name__)

MOST_TRIES = 8
"""The pauses double from 2 s: a fact is parked after about eight minutes."""


class _AlreadySettled(Exception):
    """Another try of the same fact was faster."""


async def retry_failed(database: Database, table: Mapping[str, Sequence[Reaction]], clock: Clock) -> int:
    """Tries every failure whose pause is over, each in a transaction of its own; gives how many succeeded."""
    reactions = {reaction.name: reaction for same in table.values() for reaction in same}
    async with database.transaction() as session:
        due = await repository.claim_due(await driver(session), reactions.keys(), clock(), MOST_TRIES)
    succeeded = 0
    for name, player_id, seq, created_at in due:
        try:
            await _try_once(database, reactions[name], player_id, seq, created_at, clock)
            succeeded += 1
        except _AlreadySettled:
            continue
        except Exception as error:
            log.warning("%s failed again on %d/%d: %s", name, player_id, seq, describe(error))
            async with database.transaction() as session:
                await repository.note_error(await driver(session), name, player_id, seq, describe(error))
    async with database.reading() as session:
        waiting = await parked(session)
    for name in reactions:
        metrics.PARKED.labels(name).set(waiting.get(name, 0))
    return succeeded


async def _try_once(
    database: Database, reaction: Reaction, player_id: int, seq: int, created_at: datetime, clock: Clock
) -> None:
    async with database.transaction() as session:
        connection = await driver(session)
        # Settled first: the row's lock keeps a second try of the same fact from having an effect too.
        if not await repository.settle(connection, reaction.name, player_id, seq):
            raise _AlreadySettled
        fact = await journal.find(connection, player_id, seq, created_at)
        if fact is not None:
            await reaction.run(session, [fact], clock())


async def unpark(session: AsyncSession, reaction: str, player_id: int, seq: int, now: datetime) -> bool:
    """Puts a parked failure back in line, its tries forgotten; False when there is no such one."""
    return await repository.unpark(await driver(session), reaction, player_id, seq, now)


async def parked(session: AsyncSession) -> dict[str, int]:
    """How many facts wait for a person, by reaction."""
    return await repository.parked(await driver(session))
