"""Writing to the journal from a use case's session."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.core.db import driver
from casino_club.core.rng import Entropy
from casino_club.journal import repository
from casino_club.journal.facts import Entry, Fact, Head, record
from casino_club.journal.models import GENESIS

SEED_BYTES = 32
CLIENT_SEED_BYTES = 8


async def lock(session: AsyncSession, player_id: int) -> Head:
    """One member's account, locked; raises KeyError for an unknown member."""
    return (await repository.lock(await driver(session), [player_id]))[player_id]


async def open_account(session: AsyncSession, player_id: int, entropy: Entropy) -> None:
    """A new member's account: no gold, and the first seed pair with its successor already committed to."""
    head = Head(
        player_id=player_id,
        balance=0,
        seq=0,
        chain=GENESIS,
        seed_number=1,
        server_seed=entropy(SEED_BYTES).hex(),
        next_server_seed=entropy(SEED_BYTES).hex(),
        client_seed=entropy(CLIENT_SEED_BYTES).hex(),
        nonce=0,
    )
    await repository.open_account(await driver(session), head)


async def append(session: AsyncSession, entries: Sequence[tuple[int, Entry]], now: datetime) -> list[Fact]:
    """Writes `(player_id, entry)`s, one or five hundred: locks in id order, one insert, one update.

    Raises `InsufficientGold` before anything is written.
    """
    connection = await driver(session)
    heads = await repository.lock(connection, (player_id for player_id, _ in entries))
    facts = [record(heads[player_id], entry, now) for player_id, entry in entries]
    await repository.write(connection, facts, list(heads.values()))
    return facts


async def append_under_lock(
    session: AsyncSession, head: Head, entries: Sequence[Entry], now: datetime
) -> list[Fact]:
    """The same for an account the caller has locked, and may have changed (its seeds)."""
    facts = [record(head, entry, now) for entry in entries]
    await repository.write(await driver(session), facts, [head])
    return facts
