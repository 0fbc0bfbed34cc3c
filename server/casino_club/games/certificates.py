"""PAR certificates: exact figures made by the build, addressed by the hash of their odds.

`casino-club certify` writes them, a test recomputes them: a number changed in a game's document
has another hash, so no certificate, until somebody certifies it and the figures stand in the diff.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from casino_club.games.rules import Game, Par

FILE = Path(__file__).with_name("certificates.json")


class Certificate(msgspec.Struct, frozen=True):
    """A game's name and figures under one odds document."""

    game: str
    par: Par


@cache
def _certificates() -> dict[str, Certificate]:
    return msgspec.json.decode(FILE.read_bytes(), type=dict[str, Certificate])


def of(odds_hash: str) -> Par | None:
    """The certified figures of one odds document."""
    certificate = _certificates().get(odds_hash)
    return certificate.par if certificate else None


def certify(games: dict[str, Game]) -> dict[str, Certificate]:
    """The certificates of the catalogue as it is now, each enumerated anew."""
    return {game.odds_hash: Certificate(game.key, game.rules(game.document).par()) for game in games.values()}


def write(certificates: dict[str, Certificate]) -> None:
    """Stores them, one figure a line, so that a change is read in the diff."""
    FILE.write_bytes(msgspec.json.format(msgspec.json.encode(certificates, order="sorted"), indent=1) + b"\n")
