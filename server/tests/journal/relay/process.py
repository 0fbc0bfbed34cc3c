"""A relay as a process of its own, for tests that kill it: `python -m tests.journal.relay.process URL MODE`.

MODE `sound` is the relay. MODE `careless` stores the position after the effects, in a transaction of
its own: what the tests must be able to tell apart.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence

from casino_club.core.clock import system_clock
from casino_club.core.db import Connection, Database, driver, make_engine
from casino_club.journal import Fact
from casino_club.journal.relay import Reactions, Relay, repository
from casino_club.journal.relay.position import Lease
from tests.journal.relay.conftest import KIND, counting


class Careless(Reactions):
    """Effects first, position later."""

    async def step(self, connection: Connection, lease: Lease) -> int:
        facts, end = await repository.unread_facts(connection, lease)
        if end is None:
            return 0
        mine: Sequence[Fact] = [fact for fact in facts if fact.kind == KIND]
        async with self._database.transaction() as session:
            await counting().run(session, mine, self._clock())
        await asyncio.sleep(0.2)
        async with self._database.transaction() as session:
            await repository.advance(await driver(session), lease, end, facts[-1].created_at)
        lease.position, lease.since = end, facts[-1].created_at
        return len(facts)


async def main(url: str, mode: str) -> None:
    follower = {"sound": Reactions, "careless": Careless}[mode]
    relay = Relay([follower(url, Database(make_engine(url)), system_clock, {KIND: [counting()]})])
    await relay.start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
