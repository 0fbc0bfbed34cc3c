"""Every SQL statement of the games. The settler's run on its own asyncpg connections."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import asyncpg
import msgspec

from casino_club.core.db import Connection
from casino_club.events import RoundSettled
from casino_club.games.rules import Document, Standing
from casino_club.journal import repository as journal
from casino_club.journal.facts import Fact, Head

_BY_KEYS = f"""
SELECT j.* FROM unnest($1::bigint[], $2::bytea[]) AS asked(player_id, key)
CROSS JOIN LATERAL (
  SELECT {journal.FACT_COLUMNS} FROM journal
  WHERE player_id = asked.player_id AND key = asked.key AND created_at BETWEEN $3 AND $4
  LIMIT 1
) j
"""


def _add_stats(first: int) -> str:
    """The upsert of tallies, its nine arrays numbered from `first`."""
    types = ("bigint", "text", *["bigint"] * 7)
    arrays = ", ".join(f"${first + offset}::{kind}[]" for offset, kind in enumerate(types))
    return f"""
INSERT INTO game_stats AS s
  (player_id, game, rounds, wins, losses, ties, total_bet, total_payout, best_payout)
SELECT * FROM unnest({arrays})
ON CONFLICT (player_id, game) DO UPDATE
SET rounds = s.rounds + excluded.rounds, wins = s.wins + excluded.wins,
    losses = s.losses + excluded.losses, ties = s.ties + excluded.ties,
    total_bet = s.total_bet + excluded.total_bet, total_payout = s.total_payout + excluded.total_payout,
    best_payout = GREATEST(s.best_payout, excluded.best_payout)
"""


_WRITE_ROUNDS = f"WITH {journal.WRITE_FACTS} {_add_stats(22)}"
_WRITE_STATS = _add_stats(1)

_TOTALS_BY_GAME = """
SELECT game, sum(rounds)::bigint, sum(total_bet)::bigint, sum(total_payout)::bigint
FROM game_stats GROUP BY game
"""

_ROUNDS_SINCE = f"SELECT count(*) FROM journal WHERE created_at >= $1 AND kind = '{RoundSettled.kind}'"

_ALL_STATS = """
SELECT player_id, game, rounds, wins, losses, ties, total_bet, total_payout, best_payout FROM game_stats
"""

_ALL_SEEDS = """
SELECT player_id, number, server_seed, client_seed FROM seed_pair
WHERE $1::bigint IS NULL OR player_id = $1
UNION ALL
SELECT player_id, seed_number, server_seed, client_seed FROM account
WHERE $1::bigint IS NULL OR player_id = $1
"""

_HOLD_ACCOUNTS = "LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE"

_CLEAR_STATS = """
UPDATE game_stats
SET rounds = 0, wins = 0, losses = 0, ties = 0, total_bet = 0, total_payout = 0, best_payout = 0
"""

_RETIRE_SEED = """
INSERT INTO seed_pair (player_id, number, server_seed, client_seed, last_nonce, retired_at)
VALUES ($1, $2, $3, $4, $5, $6)
"""

_SEED_PAIRS = """
SELECT player_id, number, server_seed, client_seed, last_nonce, retired_at FROM seed_pair
WHERE player_id = $1 AND number = ANY($2::int[])
"""

_REVEALED = """
SELECT number, server_seed, client_seed, last_nonce, retired_at FROM seed_pair
WHERE player_id = $1 AND number < $2::bigint ORDER BY number DESC LIMIT $3
"""

_HEAD = """
SELECT player_id, balance, seq, chain, seed_number, server_seed, next_server_seed, client_seed, nonce
FROM account WHERE player_id = $1
"""

_HEADS = """
SELECT player_id, balance, seq, chain, seed_number, server_seed, next_server_seed, client_seed, nonce
FROM account WHERE player_id = ANY($1::bigint[])
"""

_ODDS_VERSIONS = """
SELECT version, odds_hash, document, active_from FROM odds_version WHERE game = $1 ORDER BY version
"""

_PUBLISH_ODDS = """
INSERT INTO odds_version (game, version, odds_hash, document, active_from)
VALUES ($1, $2, $3, $4::json, $5)
"""

_STATS = """
SELECT game, rounds, wins, losses, ties, total_bet, total_payout, best_payout
FROM game_stats WHERE player_id = $1
"""

_STATS_OF_MANY = """
SELECT player_id, game, rounds, wins, losses, ties, total_bet, total_payout, best_payout
FROM game_stats WHERE player_id = ANY($1::bigint[])
"""

_ROUNDS = f"""
SELECT {journal.FACT_COLUMNS} FROM journal
WHERE player_id = $1 AND seq < $2 AND kind = '{RoundSettled.kind}'
  AND ($3::text IS NULL OR payload->>'game' = $3)
ORDER BY seq DESC LIMIT $4
"""

_ROUNDS_OF_DAY = f"""
SELECT {journal.FACT_COLUMNS} FROM journal
WHERE player_id = $1 AND seq < $2 AND kind = '{RoundSettled.kind}'
  AND ($3::text IS NULL OR payload->>'game' = $3) AND created_at >= $5 AND created_at < $6
ORDER BY seq DESC LIMIT $4
"""

_ACTIONS = f"""
SELECT {journal.FACT_COLUMNS} FROM journal WHERE player_id = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3
"""

_MAX_BIGINT = (1 << 63) - 1


@dataclass(slots=True)
class Tally:
    """What a batch, or a recount, adds to one member's counters of one game."""

    player_id: int
    game: str
    rounds: int = 0
    wins: int = 0
    losses: int = 0
    ties: int = 0
    total_bet: int = 0
    total_payout: int = 0
    best_payout: int = 0

    def add(self, bet: int, payout: int, standing: Standing) -> None:
        """Counts one settled round."""
        self.rounds += 1
        self.wins += standing is Standing.WIN
        self.losses += standing is Standing.LOSS
        self.ties += standing is Standing.TIE
        self.total_bet += bet
        self.total_payout += payout
        self.best_payout = max(self.best_payout, payout)


async def facts_by_keys(
    connection: Connection, keys: Sequence[tuple[int, bytes]], now: datetime
) -> dict[tuple[int, bytes], Fact]:
    """The facts already written under `(player_id, key)`, while keys live."""
    rows = await connection.fetch(
        _BY_KEYS,
        [player_id for player_id, _ in keys],
        [key for _, key in keys],
        now - journal.KEYS_LIVE,
        now + timedelta(minutes=1),
    )
    facts = (journal.to_fact(row) for row in rows)
    return {(fact.player_id, fact.key): fact for fact in facts if fact.key is not None}


async def write_rounds(
    connection: Connection, facts: Sequence[Fact], heads: Sequence[Head], tallies: Sequence[Tally]
) -> None:
    """Facts, heads and counters of a batch, in one statement."""
    await connection.execute(_WRITE_ROUNDS, *journal.columns(facts, heads), *_stat_columns(tallies))


async def replace_stats(connection: Connection, tallies: Sequence[Tally]) -> None:
    """All counters anew; a row nobody played any more stays at zero."""
    await connection.execute(_CLEAR_STATS)
    await connection.execute(_WRITE_STATS, *_stat_columns(tallies))


def _stat_columns(tallies: Sequence[Tally]) -> list[list[int | str]]:
    return [[getattr(tally, name) for tally in tallies] for name in Tally.__slots__]


async def hold_accounts(connection: Connection) -> None:
    """No account changes until the transaction ends."""
    await connection.execute(_HOLD_ACCOUNTS)


async def totals_by_game(connection: Connection) -> dict[str, tuple[int, int, int]]:
    """Game → rounds, gold staked, gold paid, over all members."""
    return {row[0]: (row[1], row[2], row[3]) for row in await connection.fetch(_TOTALS_BY_GAME)}


async def rounds_since(connection: Connection, moment: datetime) -> int:
    """Rounds settled from `moment` on; reads the partitions of those days whole."""
    return int(await connection.fetchval(_ROUNDS_SINCE, moment))


async def all_stats(connection: Connection) -> list[Tally]:
    """Every counter, for the verifier."""
    return [Tally(*row) for row in await connection.fetch(_ALL_STATS)]


async def all_seeds(
    connection: Connection, player_id: int | None = None
) -> dict[tuple[int, int], tuple[str, str]]:
    """(player, number) → (server seed, client seed), retired or in use; of one member or of all."""
    return {(row[0], row[1]): (row[2], row[3]) for row in await connection.fetch(_ALL_SEEDS, player_id)}


async def retire_seed(connection: Connection, head: Head, retired_at: datetime) -> None:
    """Reveals the pair in use; the caller advances the head to the next."""
    last_nonce = head.nonce - 1 if head.nonce else None
    await connection.execute(
        _RETIRE_SEED,
        head.player_id,
        head.seed_number,
        head.server_seed,
        head.client_seed,
        last_nonce,
        retired_at,
    )


async def seed_pairs(
    connection: Connection, player_id: int, numbers: Sequence[int]
) -> dict[int, asyncpg.Record]:
    """Retired pairs by number."""
    return {row["number"]: row for row in await connection.fetch(_SEED_PAIRS, player_id, numbers)}


async def revealed(
    connection: Connection, player_id: int, below: int | None, limit: int
) -> list[asyncpg.Record]:
    """Retired pairs, newest first."""
    return await connection.fetch(_REVEALED, player_id, below or (1 << 31) - 1, limit)


async def head_of(connection: Connection, player_id: int) -> Head:
    """A member's account, without locking it."""
    row = await connection.fetchrow(_HEAD, player_id)
    assert row is not None, "every member has an account"
    return Head(*row)


async def heads_of(connection: Connection, player_ids: Collection[int]) -> dict[int, Head]:
    """Many members' accounts, without locking them."""
    return {row[0]: Head(*row) for row in await connection.fetch(_HEADS, list(player_ids))}


async def odds_versions(connection: Connection, game: str) -> list[asyncpg.Record]:
    """Published odds of a game, oldest first."""
    return await connection.fetch(_ODDS_VERSIONS, game)


async def publish_odds(
    connection: Connection, game: str, version: int, odds_hash: str, document: str, now: datetime
) -> None:
    """A new version."""
    await connection.execute(_PUBLISH_ODDS, game, version, odds_hash, document, now)


def decode_document(text: str) -> Document:
    """A stored odds document."""
    return msgspec.json.decode(text)  # type: ignore[no-any-return]


async def stats_of(connection: Connection, player_id: int) -> list[Tally]:
    """A member's counters, a row a game played."""
    return [Tally(player_id, *row) for row in await connection.fetch(_STATS, player_id)]


async def stats_of_many(connection: Connection, player_ids: Collection[int]) -> list[Tally]:
    """The counters of many members."""
    return [Tally(*row) for row in await connection.fetch(_STATS_OF_MANY, list(player_ids))]


async def rounds_before(
    connection: Connection,
    player_id: int,
    before: int | None,
    game: str | None,
    day: tuple[datetime, datetime] | None,
    limit: int,
) -> list[Fact]:
    """Rounds, newest first; `day` is a span of time, which also names the partitions to look in."""
    if day is None:
        rows = await connection.fetch(_ROUNDS, player_id, before or _MAX_BIGINT, game, limit)
    else:
        rows = await connection.fetch(_ROUNDS_OF_DAY, player_id, before or _MAX_BIGINT, game, limit, *day)
    return [journal.to_fact(row) for row in rows]


async def actions_before(
    connection: Connection, player_id: int, before: int | None, limit: int
) -> list[Fact]:
    """Everything that happened to a member, newest first."""
    return [
        journal.to_fact(row)
        for row in await connection.fetch(_ACTIONS, player_id, before or _MAX_BIGINT, limit)
    ]
