"""Rounds laid out ahead on their chain, and the chain's two promises: its end first, its salt afterwards."""

from __future__ import annotations

from datetime import datetime

from casino_club.core.db import Connection
from casino_club.core.rng import Entropy
from casino_club.events import CrashChainPublished, CrashSaltFixed, Event
from casino_club.games.catalog.crash import GAME, CrashRules
from casino_club.games.crash import chain, repository
from casino_club.games.crash.state import Shared
from casino_club.games.odds import OddsBook
from casino_club.journal import Entry, record
from casino_club.journal import repository as journal
from casino_club.journal.models import CLUB_ID

SEED_BYTES = 32
AHEAD = 2
"""Rounds that have not run yet: the one whose window is open, and the one that bets placed later are for."""


async def lay_out(connection: Connection, book: OddsBook, entropy: Entropy, now: datetime) -> None:
    """Makes sure that there are rounds to bet on, publishing a new chain when one is used up."""
    async with connection.transaction():
        # The club's own account is the lock: processes that start together lay out the same rounds once.
        await journal.lock(connection, [CLUB_ID])
        for _ in range(AHEAD - len(await repository.rounds_taking_bets(connection))):
            await _add(connection, book, entropy, now)


async def _add(connection: Connection, book: OddsBook, entropy: Entropy, now: datetime) -> None:
    last = await repository.last_round(connection)
    known = await repository.last_chain(connection)
    index = 1 if last is None else last.link_index + 1
    if known is None or index > known[2]:
        known, index = await _publish(connection, known[0] + 1 if known else 1, entropy, now), 1
    number, seed, length = known
    await repository.add_round(
        connection,
        last.number + 1 if last else 1,
        number,
        index,
        chain.links(seed, length),
        book.current(GAME.key).version,
    )


async def _publish(
    connection: Connection, number: int, entropy: Entropy, now: datetime
) -> tuple[int, str, int]:
    """Commits to a new chain, before anybody can know its salt."""
    seed = entropy(SEED_BYTES).hex()
    terminal = chain.links(seed, chain.LENGTH)[0]
    await repository.add_chain(connection, number, seed, terminal, chain.LENGTH, now)
    await say(
        connection, CrashChainPublished(number=number, terminal_hash=terminal, length=chain.LENGTH), now
    )
    return number, seed, chain.LENGTH


async def salted(connection: Connection, round_: Shared, now: datetime) -> str:
    """The chain's salt, fixed now from the seeds of those who bet on its first round.

    They were not the club's to choose, and the chain was published before the first of them came.
    """
    if round_.salt is not None:
        return round_.salt
    stakes = await repository.stakes_of_round(connection, round_.number)
    pool = [stake.client_seed for stake in stakes if stake.client_seed is not None]
    salt = chain.salt_of(pool)
    await repository.fix_salt(connection, round_.chain, salt, now)
    await say(connection, CrashSaltFixed(number=round_.chain, salt=salt, pool=pool), now)
    return salt


def bust_of(round_: Shared, salt: str, book: OddsBook) -> int:
    """Where the round's curve ends."""
    rules = rules_of(round_, book)
    return rules.bust(rules.number(round_.link, salt))


def rules_of(round_: Shared, book: OddsBook) -> CrashRules:
    """The rules the round is played by."""
    return book.version(GAME.key, round_.odds).rules  # type: ignore[return-value]


async def say(connection: Connection, event: Event, now: datetime) -> None:
    """A fact of the club."""
    club = (await journal.lock(connection, [CLUB_ID]))[CLUB_ID]
    await journal.write(connection, [record(club, Entry(event), now)], [club])
