"""The counters of members, a row a game."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from casino_club.core.db import Connection
from casino_club.games.rules import Standing


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


_WRITE_STATS = _add_stats(1)


_TOTALS_BY_GAME = """
SELECT game, sum(rounds)::bigint, sum(total_bet)::bigint, sum(total_payout)::bigint
FROM game_stats GROUP BY game
"""


_ALL_STATS = """
SELECT player_id, game, rounds, wins, losses, ties, total_bet, total_payout, best_payout FROM game_stats
"""


_CLEAR_STATS = """
UPDATE game_stats
SET rounds = 0, wins = 0, losses = 0, ties = 0, total_bet = 0, total_payout = 0, best_payout = 0
"""


_STATS = """
SELECT game, rounds, wins, losses, ties, total_bet, total_payout, best_payout
FROM game_stats WHERE player_id = $1
"""


_STATS_OF_MANY = """
SELECT player_id, game, rounds, wins, losses, ties, total_bet, total_payout, best_payout
FROM game_stats WHERE player_id = ANY($1::bigint[])
"""


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
        self.open(bet)
        self.close(payout, standing)

    def open(self, bet: int) -> None:
        """Counts a stake: a round that is neither won nor lost yet."""
        self.rounds += 1
        self.total_bet += bet

    def close(self, payout: int, standing: Standing) -> None:
        """Counts how a stake ended."""
        self.wins += standing is Standing.WIN
        self.losses += standing is Standing.LOSS
        self.ties += standing is Standing.TIE
        self.total_payout += payout
        self.best_payout = max(self.best_payout, payout)

    def void(self, bet: int) -> None:
        """Takes back a stake that was refunded."""
        self.rounds -= 1
        self.total_bet -= bet


async def replace_stats(connection: Connection, tallies: Sequence[Tally]) -> None:
    """All counters anew; a row nobody played any more stays at zero."""
    await connection.execute(_CLEAR_STATS)
    await connection.execute(_WRITE_STATS, *_stat_columns(tallies))


def _stat_columns(tallies: Sequence[Tally]) -> list[list[int | str]]:
    return [[getattr(tally, name) for tally in tallies] for name in Tally.__slots__]


async def totals_by_game(connection: Connection) -> dict[str, tuple[int, int, int]]:
    """Game → rounds, gold staked, gold paid, over all members."""
    return {row[0]: (row[1], row[2], row[3]) for row in await connection.fetch(_TOTALS_BY_GAME)}


async def all_stats(connection: Connection) -> list[Tally]:
    """Every counter, for the verifier."""
    return [Tally(*row) for row in await connection.fetch(_ALL_STATS)]


async def stats_of(connection: Connection, player_id: int) -> list[Tally]:
    """A member's counters, a row a game played."""
    return [Tally(player_id, *row) for row in await connection.fetch(_STATS, player_id)]


async def stats_of_many(connection: Connection, player_ids: Collection[int]) -> list[Tally]:
    """The counters of many members."""
    return [Tally(*row) for row in await connection.fetch(_STATS_OF_MANY, list(player_ids))]
