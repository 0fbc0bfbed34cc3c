"""행운판: one free spin a business day, then paid ones. Maths: `games.md`, "Prize roulette (wheel)"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from math import sqrt
from typing import Any, Literal

import msgspec

from casino_club.core.errors import AppError
from casino_club.games.fairness import ALGO_VERSION, Draws
from casino_club.games.rules import (
    Document,
    Game,
    Holding,
    Outcome,
    OutcomeOdds,
    Par,
    Standing,
    SymbolPar,
    fraction,
    volatility_class,
)

GACHA_TICKET = "ticket:gacha"

DOCUMENT: Document = {
    "game": "prize_roulette",
    "algo_version": ALGO_VERSION,
    # In the published order; `value` is what a segment is booked at, in gold.
    "segments": [
        {"label": "50 G", "kind": "gold", "amount": 50, "value": 50, "weight": 30},
        {"label": "100 G", "kind": "gold", "amount": 100, "value": 100, "weight": 25},
        {"label": "200 G", "kind": "gold", "amount": 200, "value": 200, "weight": 18},
        {"label": "300 G", "kind": "gold", "amount": 300, "value": 300, "weight": 12},
        {"label": "500 G", "kind": "gold", "amount": 500, "value": 500, "weight": 8},
        {"label": "1,000 G", "kind": "gold", "amount": 1_000, "value": 1_000, "weight": 4},
        {"label": "캡슐권", "kind": "gacha_ticket", "amount": 1, "value": 300, "weight": 2},
        {"label": "3,000 G", "kind": "gold", "amount": 3_000, "value": 3_000, "weight": 1},
    ],
    "price": 240,
    "free_spins_a_day": 1,
    "bet": {"min": 0, "max": 240, "step": 240},
}


class AlreadyClaimed(AppError):
    """The free spin of this business day is gone."""

    code, status = "ALREADY_CLAIMED", 409
    ko, en = "오늘의 무료 회전은 이미 썼어요.", "Today's free spin has been used."


class PrizeRouletteBet(msgspec.Struct, frozen=True):
    """A spin: the free one of the day, or one for the price."""

    free: bool


class Reward(msgspec.Struct, frozen=True):
    """Gold, or tickets for a single pull."""

    kind: Literal["gold", "gacha_ticket"]
    amount: int


class PrizeRouletteResult(msgspec.Struct, frozen=True):
    """The segment, counted from 0 in the published order."""

    segment_index: int
    label: str
    reward: Reward
    free: bool


class PrizeRouletteState(msgspec.Struct, frozen=True, omit_defaults=True):
    """The business day of the last free spin."""

    free_on: str | None = None


class PrizeRouletteBefore(msgspec.Struct, frozen=True):
    """The business day the round belongs to."""

    today: str


class PrizeRouletteShown(msgspec.Struct, frozen=True):
    """Whether the free spin of the day is left, when the next comes, and the capsule tickets won so far."""

    free_available: bool
    resets_at: str
    paid_price: int
    tickets: int


class PrizeRouletteRules:
    """The rules under one odds document."""

    def __init__(self, document: Document) -> None:
        self._segments: list[dict[str, Any]] = document["segments"]
        self._price: int = document["price"]
        self._bounds = list(accumulate(segment["weight"] for segment in self._segments))

    def stake(self, bet: PrizeRouletteBet) -> int:
        return 0 if bet.free else self._price

    def before(self, bet: PrizeRouletteBet, holding: Holding) -> PrizeRouletteBefore:
        """Raises `AlreadyClaimed` for a second free spin of a business day."""
        if bet.free and holding.state.free_on == holding.today:
            raise AlreadyClaimed(business_day=holding.today)
        return PrizeRouletteBefore(holding.today)

    def after(self, bet: PrizeRouletteBet, holding: Holding, outcome: Outcome) -> PrizeRouletteState:
        return PrizeRouletteState(holding.today) if bet.free else holding.state

    def show(self, holding: Holding, next_day: str) -> PrizeRouletteShown:
        return PrizeRouletteShown(
            free_available=holding.state.free_on != holding.today,
            resets_at=next_day,
            paid_price=self._price,
            tickets=holding.items.get(GACHA_TICKET, 0),
        )

    def play(self, bet: PrizeRouletteBet, draws: Draws, before: PrizeRouletteBefore | None = None) -> Outcome:
        index = bisect_right(self._bounds, draws.uniform(self._bounds[-1]))
        segment = self._segments[index]
        kind, amount = segment["kind"], segment["amount"]
        standing = Standing.WIN if segment["value"] >= self.stake(bet) else Standing.LOSS
        return Outcome(
            payout=amount if kind == "gold" else 0,
            standing=standing,
            result=PrizeRouletteResult(index, segment["label"], Reward(kind, amount), bet.free),
            items={GACHA_TICKET: amount} if kind == "gacha_ticket" else {},
            worth=segment["value"],
        )

    def observe(self, outcome: Outcome) -> Iterable[str]:
        """The segment."""
        return (str(outcome.result.segment_index),)

    def par(self) -> Par:
        """Every weight once, for a paid spin; tickets count at their book value."""
        cycle, price = self._bounds[-1], self._price
        moments = [(segment["value"], segment["weight"]) for segment in self._segments]
        rtp = fraction(sum(value * weight for value, weight in moments), cycle * price)
        second = sum(value * value * weight for value, weight in moments) / cycle
        sigma = sqrt(second / price**2 - rtp.value**2)
        true_wins = sum(weight for value, weight in moments if value >= price)
        return Par(
            cycle=cycle,
            rtp=rtp,
            rtp_per_cycle=rtp,
            hit_frequency=fraction(cycle, cycle),
            true_win_frequency=fraction(true_wins, cycle),
            ldw_frequency=fraction(cycle - true_wins, cycle),
            sigma=sigma,
            volatility=volatility_class(sigma),
            max_win_multiple=max(value for value, _ in moments) / price,
            by_symbol=[
                SymbolPar(
                    segment["label"],
                    segment["value"] / price,
                    segment["weight"],
                    fraction(segment["weight"], cycle),
                    fraction(segment["value"] * segment["weight"], cycle * price),
                )
                for segment in self._segments
            ],
            outcomes=[
                OutcomeOdds(str(index), fraction(segment["weight"], cycle))
                for index, segment in enumerate(self._segments)
            ],
        )


GAME = Game(
    key="prize_roulette",
    title="행운판",
    title_en="Prize Wheel",
    summary="🎯 행운판 돌리기",
    image_url="/art/games/prize_roulette.svg",
    action_type="PRIZE_ROULETTE_SPIN",
    subtype="prize_roulette_spin",
    bet=PrizeRouletteBet,
    result=PrizeRouletteResult,
    document=DOCUMENT,
    rules=PrizeRouletteRules,
    breakdown={"spins": "rounds", "wins": "wins", "losses": "losses"},
    state=PrizeRouletteState,
    before=PrizeRouletteBefore,
    shown=PrizeRouletteShown,
)
