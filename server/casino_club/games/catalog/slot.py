"""트리플 클럽: three reels, three rows, five lines. Maths: `games.md`, "Slot `slot`"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import product
from math import prod, sqrt

import msgspec

from casino_club.games.fairness import ALGO_VERSION, Draws
from casino_club.games.rules import (
    BetOutOfRange,
    Document,
    Fraction,
    Game,
    Outcome,
    OutcomeOdds,
    Par,
    Standing,
    SymbolPar,
    fraction,
    volatility_class,
)

_STRIPS = (
    "WILD BOLT CHIP BAR GEM BELL BOLT CHIP BELL BOLT BAR CHIP BELL SEVEN "
    "BAR BOLT BELL CHIP BAR GEM BOLT CHIP BELL BOLT CHIP GEM SEVEN CHIP",
    "CHIP BAR BOLT CHIP SEVEN GEM BOLT BELL GEM CHIP BELL BOLT CHIP BAR "
    "BOLT CHIP SEVEN BOLT CHIP BAR BELL CHIP GEM BELL WILD BAR BOLT BELL",
    "BAR SEVEN BELL GEM CHIP BOLT BELL CHIP WILD BOLT CHIP GEM SEVEN BOLT "
    "BELL CHIP BAR BOLT CHIP BELL BAR BOLT BELL CHIP BAR GEM CHIP BOLT",
)

DOCUMENT: Document = {
    "game": "slot",
    "algo_version": ALGO_VERSION,
    "reels": 3,
    "rows": 3,
    "strips": [strip.split() for strip in _STRIPS],
    "lines": [[0, 0, 0], [1, 1, 1], [2, 2, 2], [0, 1, 2], [2, 1, 0]],
    "wild": "WILD",
    "jackpot_symbol": "WILD",
    "paytable": {"CHIP": 5, "BOLT": 10, "BELL": 15, "BAR": 25, "GEM": 60, "SEVEN": 150, "WILD": 1000},
    "bet": {"min": 5, "max": 10_000, "step": 5, "lines": 5},
}


class SlotBet(msgspec.Struct, frozen=True):
    """One spin over all lines; a multiple of the number of lines, in gold."""

    bet_amount: int


class LineWin(msgspec.Struct, frozen=True):
    """A paid line, counted from 1 in the published order; `symbol` is what it pays as."""

    line: int
    symbol: str
    count: int
    payout: int


class SlotResult(msgspec.Struct, frozen=True):
    """Stops by reel; the grid by rows from the top, each from the left."""

    stops: list[int]
    grid: tuple[tuple[str, ...], ...]
    wins: list[LineWin]
    jackpot: bool


class SlotRules:
    """The rules under one odds document."""

    def __init__(self, document: Document) -> None:
        self._lines: list[list[int]] = document["lines"]
        self._wild: str = document["wild"]
        self._jackpot: str = document["jackpot_symbol"]
        self._pays: dict[str, int] = document["paytable"]
        self._bet: dict[str, int] = document["bet"]
        # Row r of reel i shows strip_i[(stop_i + r) mod length]: every window of every reel, once.
        self._windows: list[list[list[str]]] = [
            [
                [strip[(stop + row) % len(strip)] for row in range(document["rows"])]
                for stop in range(len(strip))
            ]
            for strip in document["strips"]
        ]
        self._paid_as = {
            symbols: self._symbol_paid(symbols) for symbols in product(self._pays, repeat=document["reels"])
        }
        # The full cycle is small enough to remember: judging a grid is half the cost of a round's decision.
        self._shown = lru_cache(maxsize=prod(len(windows) for windows in self._windows))(self._view)

    def _symbol_paid(self, symbols: tuple[str, ...]) -> str | None:
        """What a line of these pays as: the wild stands for any symbol; None when it pays nothing."""
        kinds = set(symbols) - {self._wild} or {self._wild}
        return kinds.pop() if len(kinds) == 1 else None

    def stake(self, bet: SlotBet) -> int:
        return BetOutOfRange.check(bet.bet_amount, self._bet)

    def play(self, bet: SlotBet, draws: Draws, before: None = None) -> Outcome:
        stops = [draws.uniform(len(windows)) for windows in self._windows]
        grid, paid = self._shown(*stops)
        line_bet = bet.bet_amount // len(self._lines)
        wins = [LineWin(number, symbol, len(stops), self._pays[symbol] * line_bet) for number, symbol in paid]
        payout = sum(win.payout for win in wins)
        jackpot = any(win.symbol == self._jackpot for win in wins)
        standing = Standing.WIN if payout else Standing.LOSS
        return Outcome(payout, standing, SlotResult(stops, grid, wins, jackpot))

    def observe(self, outcome: Outcome) -> Iterable[str]:
        """What all lines paid together, in line bets."""
        return (str(sum(self._pays[win.symbol] for win in outcome.result.wins)),)

    def _view(self, *stops: int) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[int, str], ...]]:
        """The grid at these stops, and what pays there; all tuples, which the collector skips."""
        reels = [windows[stop] for windows, stop in zip(self._windows, stops, strict=True)]
        return tuple(zip(*reels, strict=True)), tuple(self._paid_lines(reels))

    def _paid_lines(self, reels: list[list[str]]) -> list[tuple[int, str]]:
        """The lines that pay, counted from 1, with the symbol each pays as."""
        paid = []
        for number, rows in enumerate(self._lines, start=1):
            symbol = self._paid_as[tuple([reel[row] for reel, row in zip(reels, rows, strict=True)])]
            if symbol is not None:
                paid.append((number, symbol))
        return paid

    def par(self) -> Par:
        """Every one of the 28³ stops, counted. Moments are of payout in line bets, over the lines' count."""
        lines = len(self._lines)
        cycle = prod(len(windows) for windows in self._windows)
        hits: Counter[str] = Counter()
        payouts: Counter[int] = Counter()
        for reels in product(*self._windows):
            paid = [symbol for _, symbol in self._paid_lines(list(reels))]
            hits.update(paid)
            payouts[sum(self._pays[symbol] for symbol in paid)] += 1
        total = sum(payout * count for payout, count in payouts.items())
        squares = sum(payout * payout * count for payout, count in payouts.items())
        sigma = sqrt(squares / cycle - (total / cycle) ** 2) / lines
        won = cycle - payouts[0]
        true_wins = sum(count for payout, count in payouts.items() if payout >= lines)
        return Par(
            cycle=cycle,
            rtp=fraction(total, cycle * lines),
            rtp_per_cycle=Fraction(total // lines, cycle, total / lines / cycle),
            hit_frequency=fraction(won, cycle),
            true_win_frequency=fraction(true_wins, cycle),
            ldw_frequency=fraction(won - true_wins, cycle),
            sigma=sigma,
            volatility=volatility_class(sigma),
            max_win_multiple=max(payouts) // lines,
            by_symbol=[
                SymbolPar(
                    symbol,
                    pay,
                    hits[symbol],
                    fraction(hits[symbol], cycle * lines),
                    fraction(hits[symbol] * pay, cycle * lines),
                )
                for symbol, pay in self._pays.items()
            ],
            outcomes=[
                OutcomeOdds(str(payout), fraction(count, cycle)) for payout, count in sorted(payouts.items())
            ],
        )


GAME = Game(
    key="slot",
    title="트리플 클럽",
    title_en="Triple Club",
    summary="🎰 슬롯 돌리기",
    image_url="/art/games/slot.svg",
    action_type="SLOT_SPIN",
    subtype="slot_spin",
    bet=SlotBet,
    result=SlotResult,
    document=DOCUMENT,
    rules=SlotRules,
    breakdown={"spins": "rounds", "wins": "wins", "losses": "losses"},
)
