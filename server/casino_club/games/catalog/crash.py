"""크래시: one curve for the whole club; cash out before it busts. Maths: `games.md`, "Crash".

Multipliers are integers of hundredths here and decimal strings with two places in JSON.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_CEILING, Context, Decimal
from itertools import pairwise
from math import sqrt
from typing import Annotated

import msgspec

from casino_club.core.errors import ValidationFailed
from casino_club.games.fairness import ALGO_VERSION, Draws, LinkDraws
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

ONE = 100
"""1.00×, in hundredths."""

DOCUMENT: Document = {
    "game": "crash",
    "algo_version": ALGO_VERSION,
    # u is the top 52 bits of HMAC-SHA256(key = link, msg = salt + ":crash");
    # bust = max(100, numerator · 2^bits // (2^bits − u)), never above the cap; all in hundredths.
    "bits": 52,
    "numerator": 99,
    "cap": 1_000_000,
    # m(t) = e^(0.06 t), cut to hundredths; t in seconds.
    "growth_thousandths": 60,
    "auto_cashout": {"min": 101, "max": 1_000_000},
    "bet": {"min": 100, "max": 10_000, "step": 100},
}

BANDS = (100, 101, 150, 200, 300, 500, 1_000, 10_000)
"""What is counted in public: how often a round busts from each of these up to the next."""
TARGETS = (101, 150, 200, 300, 500, 1_000, 10_000, 100_000, 1_000_000)
"""Lines of the PAR sheet; every other target returns the same."""
REFERENCE = 200
"""The target that frequencies and deviation are published for: each target has its own."""

# Correctly rounded, so that every machine finds the same hundredth at the same millisecond.
_EXACT = Context(prec=24)


class CrashBet(msgspec.Struct, frozen=True):
    """A seat in the next shared round; a multiple of 100, in gold. `auto_cashout` is "1.01" to "10000.00"."""

    bet_amount: int
    auto_cashout: Annotated[str, msgspec.Meta(pattern=r"^[1-9][0-9]{0,4}\.[0-9]{2}(?![\s\S])")] | None = None


class CrashResult(msgspec.Struct, frozen=True):
    """Where the shared round stands and how this bet did; the bust stays null until it has happened."""

    phase: str
    auto_cashout: str | None
    cashout_multiplier: str | None
    bust_multiplier: str | None


def shown(hundredths: int) -> str:
    """200 → "2.00"."""
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def hundredths_of(text: str) -> int:
    """The reverse: 200 for "2.00"."""
    return int(text.replace(".", ""))


class CrashRules:
    """The rules under one odds document."""

    def __init__(self, document: Document) -> None:
        self._bet: dict[str, int] = document["bet"]
        self._auto: dict[str, int] = document["auto_cashout"]
        self._space: int = 1 << document["bits"]
        self._numerator: int = document["numerator"]
        self._cap: int = document["cap"]
        self._growth = Decimal(document["growth_thousandths"]) / 1_000

    @property
    def growth_per_second(self) -> float:
        """0.06: the multiplier after t seconds is e^(0.06 t)."""
        return float(self._growth)

    def stake(self, bet: CrashBet) -> int:
        """Raises `ValidationFailed` for an automatic cash-out that cannot be."""
        auto = self.auto_of(bet)
        if auto is not None and not self._auto["min"] <= auto <= self._auto["max"]:
            wrong = {"loc": ["body", "auto_cashout"], "msg": "out of range", "type": "bet"}
            raise ValidationFailed(errors=[wrong])
        return BetOutOfRange.check(bet.bet_amount, self._bet)

    @staticmethod
    def auto_of(bet: CrashBet) -> int | None:
        """Where the bet cashes out by itself."""
        return None if bet.auto_cashout is None else hundredths_of(bet.auto_cashout)

    def number(self, link: str, salt: str) -> int:
        """The number a link draws: the top 52 bits of its HMAC over the salt."""
        return LinkDraws(link, salt).uniform(self._space)

    def bust(self, number: int) -> int:
        """Where the curve ends."""
        return min(self._cap, max(ONE, self._numerator * self._space // (self._space - number)))

    def multiplier(self, elapsed_ms: int) -> int:
        """Where the curve is, so many milliseconds after its start."""
        grown = _EXACT.exp(self._growth * max(0, elapsed_ms) / 1_000)
        return min(self._cap, int(grown * ONE))

    def reached_ms(self, multiplier: int) -> int:
        """The first millisecond at which the curve is there."""
        seconds = _EXACT.ln(Decimal(multiplier) / ONE) / self._growth
        return int((seconds * 1_000).to_integral_value(ROUND_CEILING))

    @staticmethod
    def cashed_out(auto: int | None, reached: int, bust: int) -> int | None:
        """The multiplier of a bet that leaves where the curve is `reached`; None when it is too late.

        Whoever named a target left there, whatever they ask for behind it; it wins up to the bust itself.
        """
        if auto is not None and auto <= reached:
            return auto if auto <= bust else None
        return reached if reached < bust else None

    @staticmethod
    def payout(stake: int, cashout: int) -> int:
        """Gross, in whole gold."""
        return stake * cashout // ONE

    def play(self, bet: CrashBet, draws: Draws, before: None = None) -> Outcome:
        """A bet left to itself: it leaves at its target, or never."""
        bust, auto = self.bust(draws.uniform(self._space)), self.auto_of(bet)
        cashout = self.cashed_out(auto, self._cap, bust) if auto is not None else None
        paid = 0 if cashout is None else self.payout(bet.bet_amount, cashout)
        result = CrashResult(
            "SETTLED", bet.auto_cashout, None if cashout is None else shown(cashout), shown(bust)
        )
        return Outcome(paid, Standing.LOSS if cashout is None else Standing.WIN, result)

    def observe(self, outcome: Outcome) -> Iterable[str]:
        """The band of the bust."""
        return (band_of(hundredths_of(outcome.result.bust_multiplier)),)

    def _count_from(self, multiplier: int) -> int:
        """How many numbers bust at the multiplier or above it."""
        if multiplier <= ONE:
            return self._space
        return self._numerator * self._space // multiplier

    def par(self) -> Par:
        """Closed form: P(bust ≥ m) = 0.99 / m, so every target returns 99 %."""
        rtp, hit = fraction(self._numerator, ONE), self._chance(self._count_from(REFERENCE))
        target = REFERENCE / ONE
        sigma = sqrt(rtp.value * target - rtp.value**2)
        counts = [*(self._count_from(band) for band in BANDS), 0]
        return Par(
            cycle=self._space,
            rtp=rtp,
            rtp_per_cycle=rtp,
            hit_frequency=hit,
            true_win_frequency=hit,
            ldw_frequency=fraction(0, 1),
            sigma=sigma,
            volatility=volatility_class(sigma),
            max_win_multiple=self._cap / ONE,
            by_symbol=[
                SymbolPar(shown(at), at / ONE, self._count_from(at), self._chance(self._count_from(at)), rtp)
                for at in TARGETS
            ],
            outcomes=[
                OutcomeOdds(band_of(band), self._chance(here - above))
                for band, (here, above) in zip(BANDS, pairwise(counts), strict=True)
            ],
        )

    def _chance(self, count: int) -> Fraction:
        return fraction(count, self._space)


def band_of(bust: int) -> str:
    """The band a bust lies in, named by where it begins."""
    return shown(max(band for band in BANDS if band <= bust))


GAME = Game(
    key="crash",
    title="크래시",
    title_en="Crash",
    summary="🚀 크래시 베팅",
    image_url="/art/games/crash.svg",
    action_type="CRASH_BET",
    subtype="crash_bet",
    bet=CrashBet,
    result=CrashResult,
    document=DOCUMENT,
    rules=CrashRules,
    breakdown={"bets": "rounds", "wins": "wins", "losses": "losses"},
    staged=True,
    draws=LinkDraws,
)
