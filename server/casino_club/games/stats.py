"""Statistics: the counters as clients see them, and the recount that must agree with them."""

from __future__ import annotations

from collections.abc import Sequence

from casino_club.games.catalog import CATALOG
from casino_club.games.repository import Tally
from casino_club.games.schemas import GameBreakdown, GameStatsResponse, Stats


def summarise(player_id: int, tallies: Sequence[Tally]) -> Stats:
    """All games of one member in the shape of `api.md`; a game never played counts zero.

    `gacha.rare_wins` are rounds with a RARE or better; its other rounds are neither won nor lost.
    """
    by_game = {tally.game: tally for tally in tallies}
    rounds = sum(tally.rounds for tally in tallies)
    return Stats(
        user_id=player_id,
        total_bets=rounds,
        total_wins=sum(tally.wins for tally in tallies),
        total_losses=sum(tally.losses for tally in tallies),
        total_games_played=rounds,
        total_wagered=sum(tally.total_bet for tally in tallies),
        total_payout=sum(tally.total_payout for tally in tallies),
        best_win_amount=max((tally.best_payout for tally in tallies), default=0),
        game_breakdown=GameBreakdown.model_validate(
            {
                key: {
                    name: getattr(by_game.get(key, Tally(player_id, key)), counter)
                    for name, counter in game.breakdown.items()
                }
                for key, game in CATALOG.items()
            }
        ),
    )


def of_game(tally: Tally) -> GameStatsResponse:
    """One game of one member."""
    return GameStatsResponse(
        game=tally.game,
        total_games=tally.rounds,
        total_wins=tally.wins,
        total_losses=tally.losses,
        total_bet=tally.total_bet,
        total_payout=tally.total_payout,
        best_score=tally.best_payout,
        best_win_amount=tally.best_payout,
    )
