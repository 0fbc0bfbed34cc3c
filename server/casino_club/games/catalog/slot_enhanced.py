"""네온 시티: five reels, ten lines, scatters, free spins. Maths: `games.md`, "Slot `slot_enhanced`"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import product
from math import prod, sqrt
from typing import Any

import msgspec

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

_STRIPS = (
    "DRONE CITY VISOR ACE CORE TEN CITY VISOR TEN ACE KNIFE TEN ACE KNIFE DRONE ACE "
    "TEN DRONE ACE TEN DRONE CORE TEN ACE KNIFE TEN ACE VISOR TEN KNIFE SCAT KNIFE",
    "TEN DRONE ACE KNIFE TEN CITY WILD SCAT CORE KNIFE TEN VISOR ACE DRONE WILD ACE "
    "TEN DRONE ACE TEN VISOR ACE TEN KNIFE VISOR ACE TEN KNIFE DRONE ACE CORE KNIFE",
    "KNIFE ACE TEN WILD CITY VISOR TEN DRONE SCAT TEN KNIFE VISOR CITY ACE TEN KNIFE "
    "ACE DRONE KNIFE VISOR ACE TEN WILD ACE TEN CORE ACE TEN DRONE KNIFE CORE DRONE",
    "WILD TEN KNIFE ACE SCAT DRONE ACE TEN VISOR ACE KNIFE VISOR ACE TEN KNIFE WILD "
    "TEN ACE KNIFE TEN DRONE CORE KNIFE VISOR CITY TEN ACE DRONE CORE TEN ACE DRONE",
    "ACE DRONE CORE TEN ACE VISOR TEN ACE KNIFE TEN ACE TEN CITY KNIFE DRONE ACE "
    "VISOR TEN ACE KNIFE VISOR TEN SCAT CORE TEN KNIFE DRONE CITY KNIFE ACE DRONE TEN",
)
_LINES = "11111 00000 22222 01210 21012 00122 22100 10001 12221 01110"

DOCUMENT: Document = {
    "game": "slot_enhanced",
    "algo_version": ALGO_VERSION,
    "reels": 5,
    "rows": 3,
    "strips": [strip.split() for strip in _STRIPS],
    "lines": [[int(row) for row in line] for line in _LINES.split()],
    "wild": "WILD",
    "scatter": "SCAT",
    # Times the line bet, for 3, 4 and 5 from the left.
    "paytable": {
        "TEN": [5, 12, 40],
        "ACE": [5, 15, 60],
        "KNIFE": [8, 35, 140],
        "DRONE": [12, 55, 250],
        "VISOR": [25, 100, 400],
        "CORE": [50, 200, 1_200],
        "CITY": [80, 400, 2_200],
    },
    # For 3, 4 and 5 anywhere in view: times the whole bet, and free spins.
    "scatter_pays": [2, 10, 50],
    "scatter_free_spins": [8, 12, 20],
    "free_spin_multiplier": 2,
    "jackpot_symbol": "CITY",
    "bet": {"min": 10, "max": 10_000, "step": 10, "lines": 10},
}

_FEWEST = 3
"""Symbols in a row, or scatters in view, that pay."""
BANDS = (0, 1, 2, 5, 10, 20, 50)
"""Lower ends, in whole bets, of the bands a spin's own return is counted in; 0 itself stands alone."""


class EnhancedBet(msgspec.Struct, frozen=True):
    """One spin over ten lines; a multiple of the number of lines, in gold."""

    bet_amount: int


class EnhancedWin(msgspec.Struct, frozen=True):
    """A paid line, counted from 1, or scatters as line 0. `payout` includes the free spins' multiplier."""

    line: int
    symbol: str
    count: int
    payout: int


class FreeSpin(msgspec.Struct, frozen=True):
    """One free spin; `awarded` are the further spins it gave."""

    stops: list[int]
    grid: tuple[tuple[str, ...], ...]
    wins: list[EnhancedWin]
    payout: int
    awarded: int


class EnhancedFreeSpins(msgspec.Struct, frozen=True):
    """The free spins of a round, retriggered ones included."""

    awarded: int
    multiplier: int
    payout: int
    spins: list[FreeSpin]


class EnhancedResult(msgspec.Struct, frozen=True):
    """Stops by reel; the grid by rows from the top. `payout` of the round is all of it together."""

    stops: list[int]
    grid: tuple[tuple[str, ...], ...]
    wins: list[EnhancedWin]
    free_spins: EnhancedFreeSpins | None
    jackpot: bool


class EnhancedRules:
    """The rules under one odds document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._lines: list[list[int]] = document["lines"]
        self._wild: str = document["wild"]
        self._scatter: str = document["scatter"]
        self._pays: dict[str, list[int]] = document["paytable"]
        self._multiplier: int = document["free_spin_multiplier"]
        self._bet: dict[str, int] = document["bet"]
        self._windows: list[list[tuple[str, ...]]] = [
            [
                tuple(strip[(stop + row) % len(strip)] for row in range(document["rows"]))
                for stop in range(len(strip))
            ]
            for strip in document["strips"]
        ]

    def stake(self, bet: EnhancedBet) -> int:
        return BetOutOfRange.check(bet.bet_amount, self._bet)

    def play(self, bet: EnhancedBet, draws: Draws, before: None = None) -> Outcome:
        stops, grid, wins, left = self._spin(bet.bet_amount, draws, 1)
        payout = sum(win.payout for win in wins)
        free_spins = self._free_spins(bet.bet_amount, draws, left) if left else None
        if free_spins:
            payout += free_spins.payout
        spun = [wins, *(spin.wins for spin in free_spins.spins)] if free_spins else [wins]
        jackpot = any(self._is_jackpot(win) for wins_ in spun for win in wins_)
        return Outcome(
            payout,
            standing_of(payout, bet.bet_amount),
            EnhancedResult(stops, grid, wins, free_spins, jackpot),
        )

    def _free_spins(self, bet: int, draws: Draws, left: int) -> EnhancedFreeSpins:
        """Played out to the last retrigger."""
        spins: list[FreeSpin] = []
        while len(spins) < left:
            stops, grid, wins, more = self._spin(bet, draws, self._multiplier)
            left += more
            spins.append(FreeSpin(stops, grid, wins, sum(win.payout for win in wins), more))
        return EnhancedFreeSpins(left, self._multiplier, sum(spin.payout for spin in spins), spins)

    def _spin(
        self, bet: int, draws: Draws, times: int
    ) -> tuple[list[int], tuple[tuple[str, ...], ...], list[EnhancedWin], int]:
        """Stops, grid, wins, and free spins awarded."""
        stops = [draws.uniform(len(windows)) for windows in self._windows]
        reels = [windows[stop] for windows, stop in zip(self._windows, stops, strict=True)]
        line_bet = bet // len(self._lines)
        wins = []
        for number, rows in enumerate(self._lines, start=1):
            symbol, count = self._run([reel[row] for reel, row in zip(reels, rows, strict=True)])
            pay = self._line_pay(symbol, count)
            if pay:
                wins.append(EnhancedWin(number, symbol, count, pay * line_bet * times))
        scatters = sum(reel.count(self._scatter) for reel in reels)
        awarded = 0
        if scatters >= _FEWEST:
            pay = self._document["scatter_pays"][scatters - _FEWEST]
            awarded = self._document["scatter_free_spins"][scatters - _FEWEST]
            wins.append(EnhancedWin(0, self._scatter, scatters, pay * bet * times))
        return stops, tuple(zip(*reels, strict=True)), wins, awarded

    def _run(self, symbols: list[str]) -> tuple[str, int]:
        """The symbol a line pays as, from the left, and how many in a row."""
        kind = next((symbol for symbol in symbols if symbol != self._wild), self._wild)
        count = 0
        for symbol in symbols:
            if symbol not in (kind, self._wild):
                break
            count += 1
        return kind, count

    def _line_pay(self, symbol: str, count: int) -> int:
        """Times the line bet; scatters, and wilds alone, pay no line."""
        if count < _FEWEST or symbol not in self._pays:
            return 0
        return self._pays[symbol][count - _FEWEST]

    def _is_jackpot(self, win: EnhancedWin) -> bool:
        return win.symbol == self._document["jackpot_symbol"] and win.count == len(self._windows)

    def observe(self, outcome: Outcome) -> Iterable[str]:
        """The band of each spin's own return before the multiplier, paid and free ones alike."""
        result: EnhancedResult = outcome.result
        yield self._band(result.wins, 1)
        for spin in result.free_spins.spins if result.free_spins else ():
            yield self._band(spin.wins, self._multiplier)

    def _band(self, wins: list[EnhancedWin], times: int) -> str:
        # Recovered from the lines alone, so that the stake does not matter.
        lines = len(self._lines)
        units = sum(
            self._document["scatter_pays"][win.count - _FEWEST] * lines
            if win.line == 0
            else self._line_pay(win.symbol, win.count)
            for win in wins
        )
        return band_of(units, lines)

    def slices(self) -> Iterator[tuple[Any, Any, Any]]:
        """What all stops give, one stop of the first reel after the other, as arrays of the other reels.

        Each: what the lines pay and what the scatters pay, both in line bets, and the free spins awarded.
        """
        import numpy as np  # noqa: PLC0415 - only the certificate's enumeration needs it

        lines, document = len(self._lines), self._document
        symbols = [*self._pays, self._wild, self._scatter]
        code = {symbol: number for number, symbol in enumerate(symbols)}
        reels = [np.array([[code[s] for s in window] for window in windows]) for windows in self._windows]
        table = np.zeros((len(symbols),) * len(reels), dtype=np.int32)
        for combination in product(symbols, repeat=len(reels)):
            if pay := self._line_pay(*self._run(list(combination))):
                table[tuple(code[symbol] for symbol in combination)] = pay
        # No window holds two scatters, so there are at most as many as reels.
        pays = np.array([0] * _FEWEST + document["scatter_pays"], dtype=np.int32) * lines
        spins = np.array([0] * _FEWEST + document["scatter_free_spins"], dtype=np.int32)
        shown = [(reel == code[self._scatter]).sum(axis=1) for reel in reels]
        for stop in range(len(reels[0])):
            first = reels[0][stop : stop + 1]
            places = [
                np.ix_(*(r[:, row] for r, row in zip([first, *reels[1:]], rows, strict=True)))
                for rows in self._lines
            ]
            units = sum(table[place][0] for place in places)
            seen = shown[0][stop] + sum(np.ix_(*shown[1:]))
            yield units, pays[seen], spins[seen]

    def par(self) -> Par:
        """All 32⁵ stops of the base game, counted; free spins by E = q/(1 − q), their wins doubled.

        RTP = base · (1 + 2E), q the free spins a spin gives; hits, deviation and maximum are the base game's.
        """
        import numpy as np  # noqa: PLC0415

        lines, cycle = len(self._lines), prod(len(windows) for windows in self._windows)
        by_lines = by_scatters = free = 0
        counted: Counter[int] = Counter()
        for line_units, scatter_units, spins in self.slices():
            by_lines += int(line_units.sum(dtype=np.int64))
            by_scatters += int(scatter_units.sum(dtype=np.int64))
            free += int(spins.sum(dtype=np.int64))
            counts = np.bincount((line_units + scatter_units).ravel())
            counted.update({int(units): int(counts[units]) for units in np.flatnonzero(counts)})
        total = by_lines + by_scatters
        squares = sum(units * units * count for units, count in counted.items())
        sigma = sqrt(squares / cycle - (total / cycle) ** 2) / lines
        hits = cycle - counted[0]
        true_wins = sum(count for units, count in counted.items() if units >= lines)
        # base·(1 + m·q/(1 − q)) over a common denominator, m the multiplier.
        rtp = fraction(total * (cycle + (self._multiplier - 1) * free), cycle * lines * (cycle - free))
        bands: Counter[str] = Counter()
        for units, count in sorted(counted.items()):
            bands[band_of(units, lines)] += count
        return Par(
            cycle=cycle,
            rtp=rtp,
            rtp_per_cycle=fraction(total, cycle * lines),
            hit_frequency=fraction(hits, cycle),
            true_win_frequency=fraction(true_wins, cycle),
            ldw_frequency=fraction(hits - true_wins, cycle),
            sigma=sigma,
            volatility=volatility_class(sigma),
            max_win_multiple=max(counted) / lines,
            by_symbol=[
                SymbolPar(name, 0, cycle, fraction(1, 1), fraction(share, cycle * lines))
                for name, share in (("LINES", by_lines), (self._scatter, by_scatters))
            ],
            outcomes=[OutcomeOdds(band, fraction(count, cycle)) for band, count in bands.items()],
        )


def band_of(units: int, lines: int) -> str:
    """The band of a return of `units` line bets: "0", "0–1", "1–2" … "50+", in whole bets."""
    if not units:
        return "0"
    bets = units / lines
    lower = max(bound for bound in BANDS if bound <= bets)
    place = BANDS.index(lower)
    return f"{lower}-{BANDS[place + 1]}" if place + 1 < len(BANDS) else f"{lower}+"


GAME = Game(
    key="slot_enhanced",
    title="네온 시티",
    title_en="Neon City",
    summary="🌃 네온 시티 돌리기",
    image_url="/art/games/slot_enhanced.svg",
    action_type="SLOT_ENHANCED_SPIN",
    subtype="slot_enhanced_spin",
    bet=EnhancedBet,
    result=EnhancedResult,
    document=DOCUMENT,
    rules=EnhancedRules,
    breakdown={"spins": "rounds", "wins": "wins", "losses": "losses"},
)
