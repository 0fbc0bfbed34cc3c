"""Crash: the published figures, the curve, and a chain anybody can follow with nothing but SHA-256."""

from __future__ import annotations

import hashlib
import hmac
from math import exp, sqrt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casino_club.games.catalog.crash import GAME, TARGETS, hundredths_of, shown
from casino_club.games.crash import chain

RULES: Any = GAME.rules(GAME.document)
SPACE = 1 << 52
# A vector worked out by hand: the link and the salt of a round, and where it busts.
LINK, SALT = "0" * 64, "casino-club"


def test_a_vector():
    digest = hmac.new(LINK.encode(), b"casino-club:crash", hashlib.sha256).hexdigest()
    number = int(digest[:13], 16)  # 13 hex digits are 52 bits
    assert RULES.number(LINK, SALT) == number
    expected = max(100, 99 * SPACE // (SPACE - number))
    assert RULES.bust(number) == expected


@given(st.integers(0, SPACE - 1))
def test_the_integer_form_is_the_published_one(number: int):
    bust = RULES.bust(number)
    assert 100 <= bust <= 1_000_000
    exact = 0.99 / (1 - number / SPACE)
    assert bust / 100 == pytest.approx(min(10_000, max(1, exact)), abs=0.0101)


def chance(multiplier: int) -> float:
    """P(bust ≥ m), counted at the boundary: the numbers from the first that reaches it."""
    low, high = 0, SPACE
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if RULES.bust(middle) >= multiplier else (middle + 1, high)
    return (SPACE - low) / SPACE


@pytest.mark.parametrize(
    ("multiplier", "expected"), [(200, 0.495), (1_000, 0.099), (10_000, 0.0099), (1_000_000, 0.000099)]
)
def test_the_chance_of_a_multiplier(multiplier: int, expected: float):
    assert chance(multiplier) == pytest.approx(expected, abs=1e-12)


def test_an_instant_bust_and_the_median():
    assert 1 - chance(101) == pytest.approx(0.0198, abs=5e-6)
    assert chance(198) >= 0.5 > chance(199)


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_returns_99_percent(target: int):
    assert chance(target) * target / 100 == pytest.approx(0.99, abs=1e-9)
    expected = {200: 1.0, 1_000: 2.98}.get(target)
    if expected:
        assert sqrt(0.99 * target / 100 - 0.9801) == pytest.approx(expected, abs=1e-2)


@given(st.integers(100, 1_000_000))
def test_the_curve_reaches_a_multiplier_at_the_millisecond_it_says(multiplier: int):
    at = RULES.reached_ms(multiplier)
    assert RULES.multiplier(at) >= multiplier
    assert at == 0 or RULES.multiplier(at - 1) < multiplier


@given(st.integers(0, 150_000))
def test_the_curve_is_the_published_one(elapsed_ms: int):
    assert RULES.multiplier(elapsed_ms) / 100 == pytest.approx(exp(0.06 * elapsed_ms / 1_000), abs=0.0101)


@pytest.mark.parametrize(
    ("auto", "reached", "bust", "expected"),
    [
        (None, 150, 151, 150),
        (None, 151, 151, None),  # at the bust it is too late
        (None, 100, 100, None),  # an instant bust lets nobody out
        (200, 200, 200, 200),  # a target wins up to the bust itself
        (201, 201, 200, None),
        (150, 180, 190, 150),  # the target was passed before the member asked
        (200, 180, 190, 180),  # and not yet here
        (150, 300, 200, 150),
    ],
)
def test_who_leaves_where(auto: int | None, reached: int, bust: int, expected: int | None):
    assert RULES.cashed_out(auto, reached, bust) == expected


def test_payouts_are_whole_gold():
    assert [RULES.payout(100, m) for m in (101, 133, 1_000_000)] == [101, 133, 1_000_000]
    assert RULES.payout(150, 133) == 199  # cut, never rounded up


@given(st.integers(100, 1_000_000))
def test_multipliers_travel_as_decimal_strings(multiplier: int):
    text = shown(multiplier)
    assert text == f"{multiplier / 100:.2f}"
    assert hundredths_of(text) == multiplier


def test_every_link_leads_to_the_end_that_was_published():
    made = chain.links("ab" * 32, 300)
    assert len(made) == 301
    for index, link in enumerate(made):
        assert chain.is_link(link, index, made[0])
        if index:
            assert hashlib.sha256(link.encode()).hexdigest() == made[index - 1]
    assert not chain.is_link(made[5], 4, made[0])


def test_the_published_link_does_not_say_where_its_round_busts():
    """The outcome is drawn with the link as a key, never from its hash, which everybody has."""
    made = chain.links("cd" * 32, 50)
    assert all(RULES.number(made[i], SALT) != int(made[i - 1][:13], 16) for i in range(1, 51))


def test_the_salt_follows_from_every_seed_of_the_pool():
    pool = ["one", "two", "three"]
    assert chain.salt_of(pool) == hashlib.sha256(b"one\ntwo\nthree").hexdigest()
    assert len({chain.salt_of(p) for p in (pool, pool[:2], pool[::-1])}) == 3
