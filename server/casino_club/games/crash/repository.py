"""Every SQL statement of crash, on asyncpg connections: the settler's, the conductor's, a session's own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

import asyncpg

from casino_club.core.db import Connection
from casino_club.games.crash.state import Shared, Stake
from casino_club.journal.facts import Fact
from casino_club.journal.repository import FACT_COLUMNS, to_fact

_ROUND = """
r.number, r.chain, r.link_index, r.link, r.link_hash, r.odds, r.phase, r.opens_at, r.starts_at, r.bust,
r.busted_at, r.settled_at, r.abandoned, c.salt, c.terminal_hash
"""
_STAKE = """
s.player_id, s.seq, s.seat, s.round, s.placed_at, s.bet_amount, s.auto_cashout, s.name, s.client_seed,
s.status, s.cashout, s.settled_seq, s.settled_at
"""
_ROUNDS = f"SELECT {_ROUND} FROM crash_round r JOIN crash_chain c ON c.number = r.chain"

# Held until the bets are committed: a window is not closed over the head of a bet that was let in.
_TAKING_BETS = f"{_ROUNDS} WHERE r.phase = 'BETTING' ORDER BY r.number FOR SHARE OF r"
_LOCK_ROUND = f"{_ROUNDS} WHERE r.number = $1 FOR UPDATE OF r"
_NUMBERED = f"{_ROUNDS} WHERE r.number = ANY($1::bigint[])"
_LAST = f"{_ROUNDS} ORDER BY r.number DESC LIMIT 1"
_UNFINISHED = f"{_ROUNDS} WHERE r.phase <> 'SETTLED' ORDER BY r.number LIMIT 1"
_ON_SHOW = f"{_ROUNDS} WHERE r.opens_at IS NOT NULL ORDER BY r.number DESC LIMIT 1"
_PAST = f"""
{_ROUNDS} WHERE r.number < $1 AND r.phase IN ('BUSTED', 'SETTLED') ORDER BY r.number DESC LIMIT $2
"""
_COUNTS = "SELECT round, count(*) FROM crash_stake WHERE round = ANY($1::bigint[]) GROUP BY round"
_ALL_ROUNDS = f"{_ROUNDS} ORDER BY r.number"

_ADD_ROUND = """
INSERT INTO crash_round (number, chain, link_index, link, link_hash, odds, phase)
VALUES ($1, $2, $3, $4, $5, $6, 'BETTING')
"""
_SAVE_ROUND = """
UPDATE crash_round
SET phase = $2, opens_at = $3, starts_at = $4, bust = $5, busted_at = $6, settled_at = $7, abandoned = $8
WHERE number = $1 AND EXISTS (SELECT FROM crash_conductor WHERE epoch = $9) RETURNING 1
"""

_LAST_CHAIN = """
SELECT number, seed, length, terminal_hash, salt, published_at, salt_fixed_at
FROM crash_chain ORDER BY number DESC LIMIT 1
"""
_ADD_CHAIN = """
INSERT INTO crash_chain (number, seed, terminal_hash, length, published_at) VALUES ($1, $2, $3, $4, $5)
"""
_FIX_SALT = "UPDATE crash_chain SET salt = $2, salt_fixed_at = $3 WHERE number = $1 AND salt IS NULL"

_OPEN_STAKES = f"""
SELECT {_STAKE} FROM crash_stake s WHERE s.player_id = ANY($1::bigint[]) AND s.status = 'OPEN'
"""
_NAMED_STAKES = f"""
SELECT {_STAKE} FROM unnest($1::bigint[], $2::bigint[]) AS asked(player_id, seq)
JOIN crash_stake s ON s.player_id = asked.player_id AND s.seq = asked.seq
"""
_STAKES_OF_ROUND = f"SELECT {_STAKE} FROM crash_stake s WHERE s.round = $1 ORDER BY s.seat"
# What a tick has to tell, or to do: seats that were settled lately, and those whose target was passed.
_MOVING = f"""
SELECT {_STAKE} FROM crash_stake s
WHERE s.round = $1 AND (s.settled_at >= $2 OR s.status = 'OPEN' AND s.auto_cashout <= $3)
"""
_ALL_STAKES = f"SELECT {_STAKE} FROM crash_stake s"
_HAS_OPEN = "SELECT EXISTS (SELECT FROM crash_stake WHERE player_id = $1 AND status = 'OPEN')"
_HAS_STAKES = "SELECT EXISTS (SELECT FROM crash_stake WHERE round = $1)"
_ADD_STAKES = """
INSERT INTO crash_stake
  (player_id, seq, round, placed_at, bet_amount, auto_cashout, name, client_seed, status)
SELECT *, 'OPEN' FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::timestamptz[], $5::bigint[],
                             $6::int[], $7::text[], $8::text[])
"""
_CLOSE_STAKES = """
UPDATE crash_stake s
SET status = c.status, cashout = c.cashout, settled_seq = c.settled_seq, settled_at = c.settled_at
FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::int[], $5::bigint[], $6::timestamptz[])
     AS c(player_id, seq, status, cashout, settled_seq, settled_at)
WHERE s.player_id = c.player_id AND s.seq = c.seq
"""
_FACTS = f"""
SELECT {FACT_COLUMNS} FROM journal
WHERE player_id = $1 AND seq = ANY($2::bigint[]) AND created_at = ANY($3::timestamptz[])
"""

_TRY_LOCK = "SELECT pg_try_advisory_lock(hashtextextended('crash conductor', 0))"
_ATTENDED = "SELECT attended_at FROM crash_conductor FOR UPDATE"
_TAKE = """
INSERT INTO crash_conductor AS l (id, epoch, attended_at) VALUES (1, 1, $1)
ON CONFLICT (id) DO UPDATE SET epoch = l.epoch + 1, attended_at = excluded.attended_at RETURNING epoch
"""
_ATTEND = "UPDATE crash_conductor SET attended_at = $2 WHERE epoch = $1 RETURNING 1"


class ConductorReplaced(Exception):
    """Another process conducts now."""


async def rounds_taking_bets(connection: Connection) -> list[Shared]:
    """The rounds in BETTING, oldest first, held as they are until the transaction ends."""
    return [Shared(*row) for row in await connection.fetch(_TAKING_BETS)]


async def lock_round(connection: Connection, number: int) -> Shared:
    """One round, after every bet that was let in has been committed."""
    row = await connection.fetchrow(_LOCK_ROUND, number)
    assert row is not None, f"crash round {number} is gone"
    return Shared(*row)


async def rounds(connection: Connection, numbers: Collection[int]) -> dict[int, Shared]:
    """Rounds by number."""
    return {row[0]: Shared(*row) for row in await connection.fetch(_NUMBERED, list(numbers))}


async def all_rounds(connection: Connection) -> list[Shared]:
    """Every round there is, oldest first."""
    return [Shared(*row) for row in await connection.fetch(_ALL_ROUNDS)]


async def last_round(connection: Connection) -> Shared | None:
    """The newest round."""
    return _one(await connection.fetchrow(_LAST))


async def unfinished(connection: Connection) -> Shared | None:
    """The round to be conducted: the oldest that is not settled."""
    return _one(await connection.fetchrow(_UNFINISHED))


async def on_show(connection: Connection) -> Shared | None:
    """The newest round whose window was opened."""
    return _one(await connection.fetchrow(_ON_SHOW))


def _one(row: asyncpg.Record | None) -> Shared | None:
    return None if row is None else Shared(*row)


async def past(connection: Connection, before: int, limit: int) -> list[tuple[Shared, int]]:
    """Rounds that have bust, newest first, each with how many bets it had."""
    found = [Shared(*row) for row in await connection.fetch(_PAST, before, limit)]
    counts = dict(await connection.fetch(_COUNTS, [round_.number for round_ in found]))
    return [(round_, counts.get(round_.number, 0)) for round_ in found]


async def add_round(
    connection: Connection, number: int, chain: int, index: int, links: Sequence[str], odds: int
) -> None:
    """A round on the next link; its window is not open yet."""
    await connection.execute(_ADD_ROUND, number, chain, index, links[index], links[index - 1], odds)


async def save_round(connection: Connection, round_: Shared, epoch: int) -> None:
    """Stores what a move changed. Raises `ConductorReplaced` for a lease that is over."""
    done = await connection.fetchval(
        _SAVE_ROUND,
        round_.number,
        round_.phase,
        round_.opens_at,
        round_.starts_at,
        round_.bust,
        round_.busted_at,
        round_.settled_at,
        round_.abandoned,
        epoch,
    )
    if done is None:
        raise ConductorReplaced


async def last_chain(connection: Connection) -> tuple[int, str, int] | None:
    """Number, seed and length of the newest chain."""
    row = await connection.fetchrow(_LAST_CHAIN)
    return None if row is None else (row[0], row[1], row[2])


async def add_chain(
    connection: Connection, number: int, seed: str, terminal_hash: str, length: int, now: datetime
) -> None:
    """A chain without its salt."""
    await connection.execute(_ADD_CHAIN, number, seed, terminal_hash, length, now)


async def fix_salt(connection: Connection, number: int, salt: str, now: datetime) -> None:
    """Once; a salt that is fixed stays."""
    await connection.execute(_FIX_SALT, number, salt, now)


async def open_stakes(connection: Connection, player_ids: Collection[int]) -> list[Stake]:
    """What these members have at stake."""
    return [Stake(*row) for row in await connection.fetch(_OPEN_STAKES, list(player_ids))]


async def stakes(connection: Connection, named: Collection[tuple[int, int]]) -> list[Stake]:
    """Stakes by member and seq."""
    players, seqs = [player for player, _ in named], [seq for _, seq in named]
    return [Stake(*row) for row in await connection.fetch(_NAMED_STAKES, players, seqs)]


async def stakes_of_round(connection: Connection, number: int) -> list[Stake]:
    """Every seat of a round, in the order they were taken."""
    return [Stake(*row) for row in await connection.fetch(_STAKES_OF_ROUND, number)]


async def moving_stakes(connection: Connection, number: int, since: datetime, multiplier: int) -> list[Stake]:
    """Seats of a round that were settled since, or are open though the curve has passed their target."""
    return [Stake(*row) for row in await connection.fetch(_MOVING, number, since, multiplier)]


async def all_stakes(connection: Connection) -> list[Stake]:
    """Every stake there ever was."""
    return [Stake(*row) for row in await connection.fetch(_ALL_STAKES)]


async def has_open_stake(connection: Connection, player_id: int) -> bool:
    """Whether the member waits for a round to end."""
    return bool(await connection.fetchval(_HAS_OPEN, player_id))


async def has_stakes(connection: Connection, number: int) -> bool:
    """Whether anybody has a seat in the round."""
    return bool(await connection.fetchval(_HAS_STAKES, number))


async def add_stakes(connection: Connection, placed: Sequence[Stake]) -> None:
    """New seats."""
    columns = ("player_id", "seq", "round", "placed_at", "bet_amount", "auto_cashout", "name", "client_seed")
    await connection.execute(
        _ADD_STAKES, *[[getattr(stake, column) for stake in placed] for column in columns]
    )


async def close_stakes(connection: Connection, closed: Sequence[Stake]) -> None:
    """Seats that were settled."""
    columns = ("player_id", "seq", "status", "cashout", "settled_seq", "settled_at")
    await connection.execute(
        _CLOSE_STAKES, *[[getattr(stake, column) for stake in closed] for column in columns]
    )


async def settlements(connection: Connection, player_id: int, settled: Sequence[Stake]) -> dict[int, Fact]:
    """The seq of a stake → the fact that settled it."""
    rows = await connection.fetch(
        _FACTS, player_id, [s.settled_seq for s in settled], [s.settled_at for s in settled]
    )
    facts = {fact.seq: fact for fact in map(to_fact, rows)}
    return {s.seq: facts[s.settled_seq] for s in settled if s.settled_seq in facts}


async def take_lease(connection: Connection, now: datetime) -> tuple[int, datetime] | None:
    """The lease's epoch, and when its last holder was at work; None while another process has it.

    It lasts as long as the connection: a holder whose connection is gone can write nothing through it.
    """
    if not await connection.fetchval(_TRY_LOCK):
        return None
    async with connection.transaction():
        attended_at = await connection.fetchval(_ATTENDED)
        epoch = await connection.fetchval(_TAKE, now)
    return int(epoch), attended_at or now


async def attend(connection: Connection, epoch: int, now: datetime) -> None:
    """Says that the holder is at work. Raises `ConductorReplaced`."""
    if await connection.fetchval(_ATTEND, epoch, now) is None:
        raise ConductorReplaced
