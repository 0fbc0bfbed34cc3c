"""The shared vectors: the server's rules, the browser's verifier and an independent script agree."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from casino_club.games.catalog import CATALOG
from casino_club.games.vectors import Vector, vector_of

FOLDER = Path(__file__).parents[3] / "docs" / "fairness"
FILE = FOLDER / "vectors.json"
PLAYED: dict[str, tuple[dict[str, Any], dict[str, Any] | None]] = {
    "crash": ({"bet_amount": 700, "auto_cashout": "2.37"}, None),
    "gacha": ({"count": 10, "banner_id": "deep_arcade"}, {"pity": 70, "owned": ["coin", "pager"]}),
    "prize_roulette": ({"free": False}, {"today": "2026-11-23"}),
    "roulette": (
        {
            "bets": [
                {"kind": "straight", "amount": 10, "selection": 17},
                {"kind": "split", "amount": 20, "selection": [17, 20]},
                {"kind": "street", "amount": 30, "selection": [0, 1, 2]},
                {"kind": "corner", "amount": 40, "selection": [1, 2, 4, 5]},
                {"kind": "six_line", "amount": 50, "selection": [31, 32, 33, 34, 35, 36]},
                {"kind": "dozen", "amount": 60, "selection": [2]},
                {"kind": "column", "amount": 70, "selection": [3]},
                *({"kind": kind, "amount": 80} for kind in ("red", "black", "odd", "even", "low", "high")),
            ]
        },
        None,
    ),
    "rps": ({"bet_amount": 70, "choice": "scissors"}, None),
    "slot": ({"bet_amount": 35}, None),
    "slot_enhanced": ({"bet_amount": 70}, None),
}


@pytest.mark.parametrize("game", sorted(PLAYED))
def test_the_rules_still_give_the_committed_digest(game: str) -> None:
    """After a change of odds: write the file anew with `python -m tests.rules.test_vectors`."""
    stored = {vector.game: vector for vector in msgspec.json.decode(FILE.read_bytes(), type=list[Vector])}
    assert stored[game] == vector_of(CATALOG[game], *PLAYED[game])


def test_a_script_with_none_of_our_code_agrees() -> None:
    done = subprocess.run(
        [sys.executable, "-I", str(FOLDER / "verify.py"), str(FILE)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "14000 rounds" in done.stdout) == (0, True), done.stdout + done.stderr


if __name__ == "__main__":
    vectors = [vector_of(CATALOG[game], *PLAYED[game]) for game in sorted(PLAYED)]
    FILE.write_text(json.dumps(msgspec.to_builtins(vectors), ensure_ascii=False, indent=1) + "\n")
