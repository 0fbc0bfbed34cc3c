"""Statistics: the counters as clients see them, and the recount that must agree with them."""

from __future__ import annotations

from collections.abc import Sequence

from casino_club.games.repository import Tally
from casino_club.games.schemas import (
    CrashBreakdown,
    GachaBreakdown,
    GameBreakdown,
    GameStatsResponse,
    RpsBreakdown,
    SlotBreakdown,
    Stats,
)


def summarise(player_id: int, tallies: Sequence[Tally]) -> Stats:
    """All games of one member in the shape of `api.md`; a game never played counts zero."""
    by_game = {tally.game: tally for tally in tallies}

    def of(game: str) -> Tally:
        return by_game.get(game, Tally(player_id, game))

    crash, slot, gacha, rps = of("crash"), of("slot"), of("gacha"), of("rps")
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
        game_breakdown=GameBreakdown(
            crash=CrashBreakdown(bets=crash.rounds, wins=crash.wins, losses=crash.losses),
            slot=SlotBreakdown(spins=slot.rounds, wins=slot.wins, losses=slot.losses),
            gacha=GachaBreakdown(spins=gacha.rounds, rare_wins=gacha.wins),
            rps=RpsBreakdown(plays=rps.rounds, wins=rps.wins, losses=rps.losses, ties=rps.ties),
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
