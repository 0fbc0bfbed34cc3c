"""Outcomes follow from the bytes alone: each number equally likely, whoever plays and whatever is staked."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from casino_club.games import fairness
from casino_club.games.catalog import CATALOG
from casino_club.games.fairness import SeededDraws
from casino_club.games.proof import _upper_tail
from tests.fixtures.bets import BETS

SMALL = 1 << 12
DRAWN = sorted({2, 3, 5, 28, 32, 37, 100, 1_000})
"""The sizes the games draw from, and some beside them."""


class Counting(SeededDraws):
    """Every word of a small space, once each."""

    def __init__(self, words: Iterator[int]) -> None:
        super().__init__("", "", 0)
        self._words = words

    def word(self) -> int:
        return next(self._words)


@pytest.mark.parametrize("n", DRAWN)
def test_over_all_words_each_number_comes_equally_often(monkeypatch: pytest.MonkeyPatch, n: int) -> None:
    """Exact: the same code over a space that can be walked whole."""
    monkeypatch.setattr(fairness, "_WORDS", SMALL)
    draws, seen = Counting(iter(range(SMALL))), Counter[int]()
    try:
        while True:
            seen[draws.uniform(n)] += 1
    except StopIteration:
        pass
    assert seen == dict.fromkeys(range(n), SMALL // n)


def drawn(game: str, bet: dict[str, Any], seed: str, nonce: int, before: dict[str, Any] | None) -> list[int]:
    """The numbers a round draws."""
    found = CATALOG[game]
    draws = SeededDraws(seed, "member", nonce)
    wish = msgspec.convert(bet, found.bet)
    start = msgspec.convert(before, found.before) if found.before else None
    found.rules(found.document).play(wish, draws, start)
    return draws.drawn


STAKES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "slot": ({"bet_amount": 5}, {"bet_amount": 10_000}),
    "slot_enhanced": ({"bet_amount": 10}, {"bet_amount": 10_000}),
    "rps": ({"bet_amount": 10, "choice": "rock"}, {"bet_amount": 10_000, "choice": "paper"}),
    "roulette": (
        {"bets": [{"kind": "red", "amount": 10}]},
        {"bets": [{"kind": "straight", "selection": 0, "amount": 1_000}, {"kind": "black", "amount": 5_000}]},
    ),
    "prize_roulette": ({"free": True}, {"free": False}),
    "gacha": ({"count": 1}, {"count": 1, "banner_id": "deep_arcade"}),
}
BEFORE: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "prize_roulette": ({"today": "2031-01-01"}, {"today": "2031-01-02"}),
    "gacha": ({"pity": 0, "owned": []}, {"pity": 50, "owned": ["coin"]}),
}


@pytest.mark.parametrize("game", sorted(STAKES))
def test_the_first_number_of_a_round_is_the_same_whatever_is_staked(game: str) -> None:
    (small, large), starts = STAKES[game], BEFORE.get(game, (None, None))
    for nonce in range(300):
        few, many = (
            drawn(game, bet, "5e" * 32, nonce, before)
            for bet, before in zip((small, large), starts, strict=True)
        )
        assert few[0] == many[0]


@pytest.mark.parametrize("game", sorted(set(BETS) - {"crash"}))
def test_numbers_do_not_depend_on_the_member_or_the_stake(game: str) -> None:
    """A table of members by first number: its chi-square must not be extraordinary."""
    members, rounds, bands = 20, 600, 10
    start = BEFORE.get(game, (None, None))[0]
    table: list[Counter[int]] = []
    for member in range(members):
        seed = hashlib.sha256(f"member {member}".encode()).hexdigest()
        bet = STAKES[game][member % 2]
        size = sizes(game)
        firsts = (drawn(game, bet, seed, nonce, start)[0] for nonce in range(rounds))
        table.append(Counter(first * bands // size for first in firsts))
    total = sum(table, Counter[int]())
    share = {band: count / (members * rounds) for band, count in total.items()}
    statistic = sum(
        (row[band] - rounds * part) ** 2 / (rounds * part) for row in table for band, part in share.items()
    )
    degrees = (members - 1) * (len(share) - 1)
    assert _upper_tail(statistic, degrees) > 0.001


def sizes(game: str) -> int:
    """What the first number of a game's round is drawn from."""
    document = CATALOG[game].document
    return {
        "slot": 28,
        "slot_enhanced": 32,
        "rps": 3,
        "roulette": document.get("pockets", 0),
        "prize_roulette": 100,
        "gacha": 100,
    }[game]
