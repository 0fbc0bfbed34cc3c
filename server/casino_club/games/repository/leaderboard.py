"""The week's scores, and the latest large wins."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

import asyncpg

from casino_club.core.db import Connection

Metric = Literal["multiplier", "xp", "best_win"]

# Who reached a score first stands above who reached it later; then the older member.
_SCORES: dict[Metric, str] = {
    "multiplier": "CASE WHEN staked >= $2 THEN (paid * 10000 / staked) END",
    "xp": "NULLIF(xp, 0)",
    "best_win": "NULLIF(best_win, 0)",
}

_ADD = """
INSERT INTO weekly_score AS w (week, player_id, rounds, staked, paid, xp, best_win, reached_at, best_at)
SELECT * FROM unnest($1::date[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[],
                     $7::bigint[], $8::timestamptz[], $9::timestamptz[])
ON CONFLICT (week, player_id) DO UPDATE
SET rounds = w.rounds + excluded.rounds, staked = w.staked + excluded.staked, paid = w.paid + excluded.paid,
    xp = w.xp + excluded.xp, best_win = GREATEST(w.best_win, excluded.best_win),
    reached_at = excluded.reached_at,
    best_at = CASE WHEN excluded.best_win > w.best_win THEN excluded.best_at ELSE w.best_at END
"""

_RANKED = """
WITH scored AS (
  SELECT player_id, {since} AS since, {score} AS score FROM weekly_score WHERE week = $1
), ranked AS (
  SELECT player_id, score, row_number() OVER (ORDER BY score DESC, since, player_id) AS rank
  FROM scored WHERE score IS NOT NULL
)
SELECT r.rank, r.player_id, r.score, u.nickname, u.privacy ->> 'show_in_feed' = 'true' AS is_shown
FROM ranked r JOIN users u ON u.id = r.player_id
WHERE r.rank <= $3 OR r.player_id = $4
ORDER BY r.rank
"""

_ADD_WINS = """
INSERT INTO big_win (player_id, game, bet, payout, won_at)
SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::bigint[], $5::timestamptz[])
"""

_WINS = """
SELECT w.id, w.game, w.bet, w.payout, w.won_at, u.nickname,
       u.privacy ->> 'show_in_feed' = 'true' AS is_shown
FROM big_win w JOIN users u ON u.id = w.player_id ORDER BY w.id DESC LIMIT $1
"""


@dataclass(slots=True)
class WeekScore:
    """What a member's rounds of a batch add to their week."""

    rounds: int
    staked: int
    paid: int
    xp: int
    best_win: int
    reached_at: datetime
    best_at: datetime


@dataclass(slots=True, frozen=True)
class BigWin:
    """A payout many times its stake."""

    player_id: int
    game: str
    bet: int
    payout: int
    won_at: datetime


async def add_scores(connection: Connection, scores: Mapping[tuple[date, int], WeekScore]) -> None:
    """Adds to the weeks of many members."""
    places = sorted(scores)
    rows = [scores[place] for place in places]
    await connection.execute(
        _ADD,
        [week for week, _ in places],
        [player for _, player in places],
        [row.rounds for row in rows],
        [row.staked for row in rows],
        [row.paid for row in rows],
        [row.xp for row in rows],
        [row.best_win for row in rows],
        [row.reached_at for row in rows],
        [row.best_at for row in rows],
    )


async def ranking(
    connection: Connection, metric: Metric, week: date, least_staked: int, top: int, player_id: int
) -> list[asyncpg.Record]:
    """The first `top` of a week, and the member asking wherever they stand."""
    # Every round moves the other scores; a best win stands since the round that won it.
    since = "best_at" if metric == "best_win" else "reached_at"
    statement = _RANKED.format(score=_SCORES[metric], since=since)
    if metric != "multiplier":
        statement = statement.replace("WHERE week = $1", "WHERE week = $1 AND $2::bigint IS NOT NULL")
    return await connection.fetch(statement, week, least_staked, top, player_id)


async def add_big_wins(connection: Connection, wins: Collection[BigWin]) -> None:
    """Remembers them, in the order they happened."""
    await connection.execute(
        _ADD_WINS,
        [win.player_id for win in wins],
        [win.game for win in wins],
        [win.bet for win in wins],
        [win.payout for win in wins],
        [win.won_at for win in wins],
    )


async def big_wins(connection: Connection, limit: int) -> list[asyncpg.Record]:
    """The latest, newest first."""
    return await connection.fetch(_WINS, limit)
