"""What a game is: everything the server needs of one, as values and pure functions."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from math import gcd
from typing import Any, Protocol

import msgspec

from casino_club.core.errors import AppError
from casino_club.games.fairness import Draws

Document = Mapping[str, Any]
"""A game's odds: integers, strings, lists and objects only, so that its canonical JSON is unique."""


class BetOutOfRange(AppError):
    """The stake is below the minimum, above the maximum, or off the step."""

    code, status = "BET_OUT_OF_RANGE", 422
    ko, en = "베팅할 수 없는 금액이에요.", "This bet is out of range."


class Standing(StrEnum):
    """How a settled round counts in statistics."""

    WIN = "win"
    LOSS = "loss"
    TIE = "tie"


@dataclass(slots=True, frozen=True)
class Outcome:
    """What the rules made of a bet and its draws. `payout` is gross, stake included, in gold."""

    payout: int
    standing: Standing
    result: msgspec.Struct


class Fraction(msgspec.Struct, frozen=True):
    """An exact probability or ratio, and its decimal value."""

    numerator: int
    denominator: int
    value: float


def fraction(numerator: int, denominator: int) -> Fraction:
    """In lowest terms."""
    common = gcd(numerator, denominator) or 1
    return Fraction(numerator // common, denominator // common, numerator / denominator)


def volatility_class(sigma: float) -> str:
    """LOW below 2, MED below 6, else HIGH: by the deviation of payout per unit staked."""
    return "LOW" if sigma < 2 else "MED" if sigma < 6 else "HIGH"


class SymbolPar(msgspec.Struct, frozen=True):
    """One line of a PAR sheet: how often a symbol pays on one line, and its share of the RTP."""

    symbol: str
    payout_per_line_bet: int
    hits: int
    probability: Fraction
    rtp_share: Fraction


class Par(msgspec.Struct, frozen=True):
    """Exact figures of one odds document. `sigma` is the deviation of payout per unit staked.

    `rtp` is in lowest terms; `rtp_per_cycle` keeps the full cycle as its denominator.
    """

    cycle: int
    rtp: Fraction
    rtp_per_cycle: Fraction
    hit_frequency: Fraction
    true_win_frequency: Fraction
    ldw_frequency: Fraction
    sigma: float
    volatility: str
    max_win_multiple: int
    by_symbol: list[SymbolPar]


class Rules(Protocol):
    """A game's pure rules under one odds document."""

    def stake(self, bet: Any) -> int:
        """The gold a bet costs. Raises `BetOutOfRange`."""
        ...

    def play(self, bet: Any, draws: Draws) -> Outcome:
        """The outcome of a valid bet."""
        ...

    def par(self) -> Par:
        """The exact figures, by enumeration or closed form."""
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
    plays_name: str
    """What a play is called in the statistics of `api.md`: spins, plays, bets."""

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
