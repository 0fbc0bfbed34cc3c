"""가위바위보: one hand against the club's. Maths: `games.md`, "RPS"."""

from __future__ import annotations

from collections.abc import Iterable
from math import sqrt
from typing import Literal

import msgspec

from casino_club.games.fairness import ALGO_VERSION, Draws
from casino_club.games.rules import (
    BetOutOfRange,
    Document,
    Game,
    Outcome,
    OutcomeOdds,
    Par,
    Standing,
    SymbolPar,
    fraction,
    volatility_class,
)

DOCUMENT: Document = {
    "game": "rps",
    "algo_version": ALGO_VERSION,
    "hands": ["rock", "paper", "scissors"],
    "beats": {"rock": "scissors", "paper": "rock", "scissors": "paper"},
    # Tenths of the stake, stake included: 1.9 times for a win, the stake back for a tie.
    "pays_tenths": {"win": 19, "tie": 10, "lose": 0},
    "bet": {"min": 10, "max": 10_000, "step": 10},
}

_STANDINGS = {"win": Standing.WIN, "tie": Standing.TIE, "lose": Standing.LOSS}
_TENTHS = 10


class RpsBet(msgspec.Struct, frozen=True):
    """One duel; a multiple of ten, in gold."""

    bet_amount: int
    choice: Literal["rock", "paper", "scissors"]


class RpsResult(msgspec.Struct, frozen=True):
    """Both hands, and how the player's did."""

    player_choice: str
    server_choice: str
    outcome: Literal["win", "lose", "tie"]


class RpsRules:
    """The rules under one odds document."""

    def __init__(self, document: Document) -> None:
        self._hands: list[str] = document["hands"]
        self._beats: dict[str, str] = document["beats"]
        self._pays: dict[str, int] = document["pays_tenths"]
        self._bet: dict[str, int] = document["bet"]

    def stake(self, bet: RpsBet) -> int:
        return BetOutOfRange.check(bet.bet_amount, self._bet)

    def play(self, bet: RpsBet, draws: Draws, before: None = None) -> Outcome:
        server = self._hands[draws.uniform(len(self._hands))]
        outcome = self._outcome(bet.choice, server)
        payout = bet.bet_amount * self._pays[outcome] // _TENTHS
        return Outcome(payout, _STANDINGS[outcome], RpsResult(bet.choice, server, outcome))

    def _outcome(self, player: str, server: str) -> Literal["win", "lose", "tie"]:
        if player == server:
            return "tie"
        return "win" if self._beats[player] == server else "lose"

    def observe(self, outcome: Outcome) -> Iterable[str]:
        """The club's hand."""
        return (outcome.result.server_choice,)

    def par(self) -> Par:
        """Three hands, each once: the same whatever the player shows."""
        cycle = len(self._hands)
        results: list[str] = [self._outcome(self._hands[0], server) for server in self._hands]
        tenths = [self._pays[result] for result in results]
        rtp = fraction(sum(tenths), cycle * _TENTHS)
        sigma = sqrt(sum(pay * pay for pay in tenths) / cycle / _TENTHS**2 - rtp.value**2)
        paid = sum(pay > 0 for pay in tenths)
        true_wins = sum(pay >= _TENTHS for pay in tenths)
        return Par(
            cycle=cycle,
            rtp=rtp,
            rtp_per_cycle=rtp,
            hit_frequency=fraction(paid, cycle),
            true_win_frequency=fraction(true_wins, cycle),
            ldw_frequency=fraction(paid - true_wins, cycle),
            sigma=sigma,
            volatility=volatility_class(sigma),
            max_win_multiple=max(tenths) / _TENTHS,
            by_symbol=[
                SymbolPar(
                    result,
                    pay / _TENTHS,
                    results.count(result),
                    fraction(results.count(result), cycle),
                    fraction(results.count(result) * pay, cycle * _TENTHS),
                )
                for result, pay in self._pays.items()
            ],
            outcomes=[OutcomeOdds(hand, fraction(1, cycle)) for hand in self._hands],
        )


GAME = Game(
    key="rps",
    title="가위바위보",
    title_en="Rock Paper Scissors",
    summary="✊ 가위바위보",
    image_url="/art/games/rps.svg",
    action_type="RPS_PLAY",
    subtype="rps_play",
    bet=RpsBet,
    result=RpsResult,
    document=DOCUMENT,
    rules=RpsRules,
    breakdown={"plays": "rounds", "wins": "wins", "losses": "losses", "ties": "ties"},
)
