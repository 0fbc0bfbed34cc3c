"""What a game is: everything the server needs of one, as values and pure functions."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from math import gcd
from typing import Any, Protocol

import msgspec

from casino_club.core.errors import AppError
from casino_club.games.fairness import Draws, SeededDraws

Document = Mapping[str, Any]
"""A game's odds: integers, strings, lists and objects only, so that its canonical JSON is unique."""


class BetOutOfRange(AppError):
    """The stake is below the minimum, above the maximum, or off the step."""

    code, status = "BET_OUT_OF_RANGE", 422
    ko, en = "베팅할 수 없는 금액이에요.", "This bet is out of range."

    @classmethod
    def check(cls, amount: int, limits: Mapping[str, int]) -> int:
        """The amount, when it lies between `min` and `max` on a `step`."""
        if not limits["min"] <= amount <= limits["max"] or amount % limits["step"]:
            raise cls(min=limits["min"], max=limits["max"], step=limits["step"], bet_amount=amount)
        return amount


class Standing(StrEnum):
    """How a settled round counts in statistics; `PLAIN` is neither won nor lost (gacha without a rare)."""

    WIN = "win"
    LOSS = "loss"
    TIE = "tie"
    PLAIN = "plain"


def standing_of(payout: int, stake: int) -> Standing:
    """A return below the stake is no win."""
    return Standing.WIN if payout and payout >= stake else Standing.LOSS


@dataclass(slots=True, frozen=True)
class Outcome:
    """What the rules made of a bet and its draws. `payout` is gross, stake included, in gold.

    `items` says how the member's belongings change: item key → more or fewer. `worth` is what all
    of it is booked at, in gold, where that is not the payout.
    """

    payout: int
    standing: Standing
    result: Any
    items: Mapping[str, int] = field(default_factory=dict)
    worth: int | None = None


@dataclass(slots=True, frozen=True)
class Holding:
    """What the club keeps of a member that a round may start from. `today` is the business day (D10)."""

    state: Any
    items: Mapping[str, int]
    today: str


class Fraction(msgspec.Struct, frozen=True):
    """An exact probability or ratio, and its decimal value."""

    numerator: int
    denominator: int
    value: float


EXACT_BELOW = 1 << 53
"""Integers from here on do not survive a JavaScript number."""
DECIMALS = 10**12


def fraction(numerator: int, denominator: int) -> Fraction:
    """In lowest terms; rounded to twelve decimals when those terms are too large for a client."""
    common = gcd(numerator, denominator) or 1
    lowest = numerator // common, denominator // common
    if max(lowest) >= EXACT_BELOW:
        lowest = round(numerator * DECIMALS / denominator), DECIMALS
    return Fraction(*lowest, numerator / denominator)


def volatility_class(sigma: float) -> str:
    """LOW below 2, MED below 6, else HIGH: by the deviation of payout per unit staked."""
    return "LOW" if sigma < 2 else "MED" if sigma < 6 else "HIGH"


class SymbolPar(msgspec.Struct, frozen=True):
    """One line of a PAR sheet: how often a symbol pays on one line, and its share of the RTP."""

    symbol: str
    payout_per_line_bet: float
    hits: int
    probability: Fraction
    rtp_share: Fraction


class OutcomeOdds(msgspec.Struct, frozen=True):
    """One of the outcomes that `Rules.observe` counts, and how likely each draw is to be it."""

    key: str
    probability: Fraction


class Par(msgspec.Struct, frozen=True):
    """Exact figures of one odds document. `sigma` is the deviation of payout per unit staked.

    `rtp` is in lowest terms; `rtp_per_cycle` keeps the full cycle as its denominator.
    `outcomes` add up to one: what is counted in public, and what must follow them.
    """

    cycle: int
    rtp: Fraction
    rtp_per_cycle: Fraction
    hit_frequency: Fraction
    true_win_frequency: Fraction
    ldw_frequency: Fraction
    sigma: float
    volatility: str
    max_win_multiple: float
    by_symbol: list[SymbolPar]
    outcomes: list[OutcomeOdds]


class Rules(Protocol):
    """A game's pure rules under one odds document."""

    def stake(self, bet: Any) -> int:
        """The gold a bet costs. Raises `BetOutOfRange`."""
        ...

    def play(self, bet: Any, draws: Draws, before: Any = None) -> Outcome:
        """The outcome of a valid bet; `before` is what the round starts from, in games that remember."""
        ...

    def observe(self, outcome: Outcome) -> Iterable[str]:
        """The keys of `Par.outcomes` this round is evidence for, one a draw."""
        ...

    def par(self) -> Par:
        """The exact figures, by enumeration or closed form."""
        ...


class RememberingRules(Rules, Protocol):
    """Rules of a game in which a round depends on what came before it."""

    def before(self, bet: Any, holding: Holding) -> msgspec.Struct:
        """What this round starts from; it is stored with the round. Raises a typed refusal."""
        ...

    def after(self, bet: Any, holding: Holding, outcome: Outcome) -> msgspec.Struct:
        """The state to be kept."""
        ...

    def show(self, holding: Holding, next_day: str) -> msgspec.Struct:
        """Where the member stands, for a client; `next_day` is when the business day ends, in RFC 3339."""
        ...


@dataclass(frozen=True, eq=False)
class Game:
    """One game of the catalogue. `bet` and `result` are its API shapes."""

    key: str
    title: str
    title_en: str
    summary: str
    image_url: str
    action_type: str
    subtype: str
    bet: type[msgspec.Struct]
    result: type[msgspec.Struct]
    document: Document
    rules: Callable[[Document], Rules]
    breakdown: Mapping[str, str]
    """The game's counters in the statistics of `api.md`: their name there → the counter behind it."""
    state: type[msgspec.Struct] | None = None
    """What is kept of a member between rounds; every field has a default. Then the rules remember."""
    before: type[msgspec.Struct] | None = None
    """What a round of such a game starts from."""
    shown: type[msgspec.Struct] | None = None
    """Where a member stands in such a game, as a client reads it."""
    staged: bool = False
    """Whether the stake is one fact and the settlement a later one."""
    draws: Callable[[str, str, int], Draws] = SeededDraws
    """A round's numbers from its server seed, client seed and nonce."""

    @property
    def remembers(self) -> bool:
        """Whether its rules are `RememberingRules`."""
        return self.state is not None

    @cached_property
    def odds_hash(self) -> str:
        """The content address of the current odds."""
        return document_hash(self.document)


def canonical(document: Document) -> bytes:
    """Sorted keys, no spaces, UTF-8: the bytes that are hashed, here and in the browser."""
    return msgspec.json.encode(document, order="sorted")


def document_hash(document: Document) -> str:
    """SHA-256 of the canonical form, in hex."""
    return hashlib.sha256(canonical(document)).hexdigest()
