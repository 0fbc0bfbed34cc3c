"""Rounds as facts of the journal: the settler's batch, and a member's lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from casino_club.core.db import Connection
from casino_club.core.ids import fact_id
from casino_club.events import CrashBetPlaced, RoundSettled
from casino_club.games.repository.tallies import Tally, _add_stats, _stat_columns
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


_WRITE_ROUNDS = f"WITH {journal.WRITE_FACTS} {_add_stats(22)}"


# A staged round is named, and counted, by the fact of its stake.
_IS_ROUND = f"kind IN ('{RoundSettled.kind}', '{CrashBetPlaced.kind}')"
_ROUNDS_SINCE = f"SELECT count(*) FROM journal WHERE created_at >= $1 AND {_IS_ROUND}"


# Reads every row: for the command that replays, not for a request.
_AT_RANDOM = f"SELECT player_id, seq, created_at FROM journal WHERE {_IS_ROUND} ORDER BY random() LIMIT $1"


_HOLD_ACCOUNTS = "LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE"


_ROUNDS = f"""
SELECT {journal.FACT_COLUMNS} FROM journal
WHERE player_id = $1 AND seq < $2 AND {_IS_ROUND}
  AND ($3::text IS NULL OR payload->>'game' = $3)
ORDER BY seq DESC LIMIT $4
"""


_ROUNDS_OF_DAY = f"""
SELECT {journal.FACT_COLUMNS} FROM journal
WHERE player_id = $1 AND seq < $2 AND {_IS_ROUND}
  AND ($3::text IS NULL OR payload->>'game' = $3) AND created_at >= $5 AND created_at < $6
ORDER BY seq DESC LIMIT $4
"""


_ACTIONS = f"""
SELECT {journal.FACT_COLUMNS} FROM journal WHERE player_id = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3
"""


_MAX_BIGINT = (1 << 63) - 1


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


async def hold_accounts(connection: Connection) -> None:
    """No account changes until the transaction ends."""
    await connection.execute(_HOLD_ACCOUNTS)


async def rounds_since(connection: Connection, moment: datetime) -> int:
    """Rounds settled from `moment` on; reads the partitions of those days whole."""
    return int(await connection.fetchval(_ROUNDS_SINCE, moment))


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


async def rounds_at_random(connection: Connection, most: int) -> list[str]:
    """The ids of up to `most` rounds of everybody, each as likely as any other."""
    return [fact_id(*row) for row in await connection.fetch(_AT_RANDOM, most)]
