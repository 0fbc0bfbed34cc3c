"""Shared test vectors: thousands of rounds a game as one digest, so that other implementations can agree.

Round n of a game is drawn by server seed SHA-256("<game>:<n>") in hex, client seed "vector", nonce n;
a shared round by the same text as its link and "vector" as its salt.
The digest is SHA-256 over the rounds' canonical JSON `{"payout":…,"result":…}`, a line each.
"""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

from casino_club.games.rules import Document, Game

ROUNDS = 2_000
CLIENT_SEED = "vector"


class Vector(msgspec.Struct, frozen=True):
    """What is played, how often, and the digest of what came of it."""

    game: str
    rounds: int
    odds: Document
    bet: dict[str, Any]
    stake: int
    pre_state: dict[str, Any] | None
    digest: str


def vector_of(
    game: Game, bet: dict[str, Any], pre_state: dict[str, Any] | None, rounds: int = ROUNDS
) -> Vector:
    """Plays a game's rounds."""
    rules = game.rules(game.document)
    wish = msgspec.convert(bet, game.bet)
    before = msgspec.convert(pre_state, game.before) if game.before else None
    lines = []
    for nonce in range(rounds):
        seed = hashlib.sha256(f"{game.key}:{nonce}".encode()).hexdigest()
        outcome = rules.play(wish, game.draws(seed, CLIENT_SEED, nonce), before)
        told = {"payout": outcome.payout, "result": outcome.result}
        lines.append(msgspec.json.encode(told, order="sorted"))
    digest = hashlib.sha256(b"\n".join(lines)).hexdigest()
    return Vector(game.key, rounds, game.document, bet, rules.stake(wish), pre_state, digest)
