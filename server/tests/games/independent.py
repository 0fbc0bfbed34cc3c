"""The slot as an outsider computes it, from the published document alone: without a line of the product's."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def document_hash(document: dict[str, Any]) -> str:
    """SHA-256 of the canonical JSON: sorted keys, no spaces, UTF-8."""
    return sha256(json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False))


def uniform_numbers(server_seed: str, client_seed: str, nonce: int, n: int, count: int) -> list[int]:
    """`count` numbers of 0 … n-1 by rejection from the HMAC stream."""
    numbers: list[int] = []
    k = 0
    while len(numbers) < count:
        message = f"{client_seed}:{nonce}:{k}".encode()
        block = hmac.new(server_seed.encode(), message, hashlib.sha256).digest()
        words = [int.from_bytes(block[at : at + 8], "big") for at in range(0, 32, 8)]
        numbers += [word % n for word in words if word < 2**64 // n * n]
        k += 1
    return numbers[:count]


def spin(
    document: dict[str, Any], server_seed: str, client_seed: str, nonce: int, bet: int
) -> dict[str, Any]:
    """Stops, grid, wins and payout of one spin."""
    strips, lines, wild = document["strips"], document["lines"], document["wild"]
    stops = uniform_numbers(server_seed, client_seed, nonce, len(strips[0]), len(strips))
    grid = [
        [strip[(stop + row) % len(strip)] for strip, stop in zip(strips, stops, strict=True)]
        for row in range(document["rows"])
    ]
    wins = []
    for number, rows in enumerate(lines, start=1):
        symbols = {grid[row][reel] for reel, row in enumerate(rows)}
        paid = symbols - {wild} or {wild}
        if len(paid) == 1:
            (symbol,) = paid
            payout = document["paytable"][symbol] * bet // len(lines)
            wins.append({"line": number, "symbol": symbol, "count": len(strips), "payout": payout})
    return {
        "stops": stops,
        "grid": grid,
        "wins": wins,
        "payout": sum(win["payout"] for win in wins),
    }


def objections(detail: dict[str, Any], server_seed: str) -> list[str]:
    """What an outsider finds wrong with a round whose seed was revealed."""
    fairness, result = detail["fairness"], detail["result"]
    computed = spin(
        detail["odds"], server_seed, fairness["client_seed"], fairness["nonce"], detail["bet_amount"]
    )
    claims = {
        "server_seed_hash": (fairness["server_seed_hash"], sha256(server_seed)),
        "odds_hash": (fairness["odds_hash"], document_hash(detail["odds"])),
        "payout": (detail["payout_amount"], computed["payout"]),
        **{name: (result[name], computed[name]) for name in ("stops", "grid", "wins")},
    }
    return [f"{name}: {shown} is not {found}" for name, (shown, found) in claims.items() if shown != found]
