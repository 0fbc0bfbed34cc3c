"""룰렛: the European wheel, one zero, every standard bet. Maths: `games.md`, "Roulette `roulette`"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import sqrt
from typing import Annotated, Literal

import msgspec

from casino_club.core.errors import ValidationFailed
from casino_club.games.fairness import ALGO_VERSION, Draws
from casino_club.games.rules import (
    BetOutOfRange,
    Document,
    Game,
    Outcome,
    OutcomeOdds,
    Par,
    SymbolPar,
    fraction,
    standing_of,
    volatility_class,
)

Kind = Literal[
    "straight",
    "split",
    "street",
    "corner",
    "six_line",
    "dozen",
    "column",
    "red",
    "black",
    "odd",
    "even",
    "low",
    "high",
]

_RED = [1, 3, 5, 7, 9, 12, 14, 16, 18, 19, 21, 23, 25, 27, 30, 32, 34, 36]
_WHEEL = (
    "0 32 15 19 4 21 2 25 17 34 6 27 13 36 11 30 8 23 10 5 24 16 33 1 20 14 31 9 22 18 29 7 28 12 35 3 26"
)

DOCUMENT: Document = {
    "game": "roulette",
    "algo_version": ALGO_VERSION,
    "pockets": 37,
    "wheel": [int(pocket) for pocket in _WHEEL.split()],
    "red": _RED,
    # Times the stake, stake included.
    "pays": {
        "straight": 36,
        "split": 18,
        "street": 12,
        "corner": 9,
        "six_line": 6,
        "dozen": 3,
        "column": 3,
        "red": 2,
        "black": 2,
        "odd": 2,
        "even": 2,
        "low": 2,
        "high": 2,
    },
    "bet": {"min": 10, "max": 10_000, "step": 10, "max_total": 50_000, "max_bets": 30},
}


class RouletteWager(msgspec.Struct, frozen=True):
    """One bet on the table, in gold.

    `selection`: the pockets of an inside bet in ascending order, the number 1–3 of a dozen or column,
    nothing for an even-money bet. A single number may stand without its list.
    """

    kind: Kind
    amount: int
    selection: list[int] | int | None = None

    @property
    def chosen(self) -> tuple[int, ...]:
        """The selection in one form."""
        if self.selection is None:
            return ()
        return (self.selection,) if isinstance(self.selection, int) else tuple(self.selection)


class RouletteBet(msgspec.Struct, frozen=True):
    """All bets of one spin."""

    bets: Annotated[list[RouletteWager], msgspec.Meta(min_length=1, max_length=30)]


class RouletteWin(msgspec.Struct, frozen=True):
    """A bet, and what it paid, stake included."""

    kind: str
    selection: list[int]
    amount: int
    payout: int


class RouletteResult(msgspec.Struct, frozen=True):
    """The pocket, and every bet in the order it was placed."""

    pocket: int
    color: Literal["red", "black", "green"]
    bets: list[RouletteWin]


def layout(red: list[int]) -> dict[str, dict[tuple[int, ...], frozenset[int]]]:
    """Kind → selection → the pockets it wins on: everything a European table takes."""
    numbers = range(1, 37)
    rows = [(first, first + 1, first + 2) for first in range(1, 37, 3)]
    across = [(left, left + 1) for row in rows for left in row[:2]]
    along = [(number, number + 3) for number in range(1, 34)]
    with_zero = [(0, 1), (0, 2), (0, 3)]
    corners = [(n, n + 1, n + 3, n + 4) for n in range(1, 33) if n % 3]
    inside: dict[str, list[tuple[int, ...]]] = {
        "straight": [(number,) for number in range(37)],
        "split": [*with_zero, *across, *along],
        "street": [(0, 1, 2), (0, 2, 3), *rows],
        "corner": [(0, 1, 2, 3), *corners],
        "six_line": [upper + lower for upper, lower in pairwise(rows)],
    }
    table = {
        kind: {chosen: frozenset(chosen) for chosen in selections} for kind, selections in inside.items()
    }
    table["dozen"] = {(n,): frozenset(range(12 * n - 11, 12 * n + 1)) for n in (1, 2, 3)}
    table["column"] = {(n,): frozenset(range(n, 37, 3)) for n in (1, 2, 3)}
    halves = {
        "red": frozenset(red),
        "black": frozenset(numbers) - frozenset(red),
        "odd": frozenset(range(1, 37, 2)),
        "even": frozenset(range(2, 37, 2)),
        "low": frozenset(range(1, 19)),
        "high": frozenset(range(19, 37)),
    }
    return table | {kind: {(): pockets} for kind, pockets in halves.items()}


class RouletteRules:
    """The rules under one odds document."""

    def __init__(self, document: Document) -> None:
        self._pockets: int = document["pockets"]
        self._red = frozenset(document["red"])
        self._pays: dict[str, int] = document["pays"]
        self._bet: dict[str, int] = document["bet"]
        self._layout = layout(document["red"])

    def stake(self, bet: RouletteBet) -> int:
        """Raises `ValidationFailed` for a bet the table does not have, or twice the same."""
        placed = set()
        for number, wager in enumerate(bet.bets):
            BetOutOfRange.check(wager.amount, self._bet)
            place = wager.kind, wager.chosen
            if wager.chosen not in self._layout[wager.kind] or place in placed:
                reason = "placed twice" if place in placed else "not on the table"
                where = ["body", "bets", number, "selection"]
                raise ValidationFailed(errors=[{"loc": where, "msg": reason, "type": "selection"}])
            placed.add(place)
        total = sum(wager.amount for wager in bet.bets)
        if total > self._bet["max_total"]:
            raise BetOutOfRange(
                min=self._bet["min"], max=self._bet["max_total"], step=self._bet["step"], bet_amount=total
            )
        return total

    def play(self, bet: RouletteBet, draws: Draws, before: None = None) -> Outcome:
        pocket = draws.uniform(self._pockets)
        bets = [self._settled(wager, pocket) for wager in bet.bets]
        payout = sum(wager.payout for wager in bets)
        standing = standing_of(payout, sum(wager.amount for wager in bets))
        return Outcome(payout, standing, RouletteResult(pocket, self._color(pocket), bets))

    def _settled(self, wager: RouletteWager, pocket: int) -> RouletteWin:
        wins = pocket in self._layout[wager.kind][wager.chosen]
        payout = wager.amount * self._pays[wager.kind] if wins else 0
        return RouletteWin(wager.kind, list(wager.chosen), wager.amount, payout)

    def _color(self, pocket: int) -> Literal["red", "black", "green"]:
        return "green" if pocket == 0 else "red" if pocket in self._red else "black"

    def observe(self, outcome: Outcome) -> Iterable[str]:
        """The pocket."""
        return (str(outcome.result.pocket),)

    def par(self) -> Par:
        """Every pocket once for every kind of bet; the headline is an even-money bet's."""
        cycle = self._pockets
        covered = {kind: len(next(iter(places.values()))) for kind, places in self._layout.items()}
        rtps = {kind: fraction(covered[kind] * pays, cycle) for kind, pays in self._pays.items()}
        hit, pays = fraction(covered["red"], cycle), self._pays["red"]
        sigma = sqrt(hit.value * pays**2 - rtps["red"].value ** 2)
        return Par(
            cycle=cycle,
            rtp=rtps["red"],
            rtp_per_cycle=rtps["red"],
            hit_frequency=hit,
            true_win_frequency=hit,
            ldw_frequency=fraction(0, cycle),
            sigma=sigma,
            volatility=volatility_class(sigma),
            max_win_multiple=max(self._pays.values()),
            by_symbol=[
                SymbolPar(kind, pay, covered[kind], fraction(covered[kind], cycle), rtps[kind])
                for kind, pay in self._pays.items()
            ],
            outcomes=[OutcomeOdds(str(pocket), fraction(1, cycle)) for pocket in range(cycle)],
        )


GAME = Game(
    key="roulette",
    title="룰렛",
    title_en="European Roulette",
    summary="🎡 룰렛 돌리기",
    image_url="/art/games/roulette.svg",
    action_type="ROULETTE_SPIN",
    subtype="roulette_spin",
    bet=RouletteBet,
    result=RouletteResult,
    document=DOCUMENT,
    rules=RouletteRules,
    breakdown={"spins": "rounds", "wins": "wins", "losses": "losses"},
)
