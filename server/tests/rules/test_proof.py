"""The statistics of the odds page: known values, and a false-alarm rate that is held by simulation."""

from __future__ import annotations

import numpy as np
import pytest

from casino_club.games import certificates, proof
from casino_club.games.catalog import CATALOG

COIN = {"heads": 0.5, "tails": 0.5}


@pytest.mark.parametrize(
    ("statistic", "degrees", "p_value"),
    # From the tables of the chi-square distribution.
    [(3.841, 1, 0.05), (5.991, 2, 0.05), (18.307, 10, 0.05), (23.209, 10, 0.01), (50.998, 36, 0.05)],
)
def test_the_upper_tail_is_the_tables(statistic: float, degrees: int, p_value: float):
    assert proof._upper_tail(statistic, degrees) == pytest.approx(p_value, abs=2e-5)


def test_chi_square_of_a_loaded_coin():
    found = proof.chi_square({"heads": 60, "tails": 40}, COIN)
    assert (found.statistic, found.degrees) == (4.0, 1)
    assert found.p_value == pytest.approx(0.0455, abs=1e-4)


def test_categories_too_rare_to_judge_stand_together():
    odds = {"common": 0.98, "a": 0.01, "b": 0.01}
    assert proof.chi_square({"common": 196, "a": 4}, odds).degrees == 0
    assert proof.chi_square({"common": 294, "a": 6}, odds).degrees == 1


def test_nothing_seen_is_no_evidence():
    assert proof.e_value({}, COIN) == pytest.approx(1.0)
    assert proof.chi_square({}, COIN).p_value == 1.0
    assert proof.interval(0, 0) == (0.0, 1.0)


def test_what_the_odds_do_not_have_is_proof_against_them():
    assert proof.e_value({"edge": 1}, COIN) > proof.STOP_AT


def test_wilson():
    low, high = proof.interval(50, 100)
    assert (low, high) == pytest.approx((0.4038, 0.5962), abs=1e-4)


def odds(game: str) -> dict[str, float]:
    par = certificates.of(CATALOG[game].odds_hash)
    assert par is not None
    return {outcome.key: outcome.probability.value for outcome in par.outcomes}


@pytest.mark.parametrize("game", ["rps", "roulette", "prize_roulette", "gacha"])
def test_a_sound_game_is_not_stopped_by_looking_often(game: str):
    """400 months of 20,000 draws looked at 100 times each: Ville's bound allows 0.4 of them to stop."""
    chance = np.random.default_rng(20261123)
    published = odds(game)
    keys, probabilities = list(published), np.array(list(published.values()))
    stopped = 0
    for _ in range(400):
        counts = np.zeros(len(keys), dtype=np.int64)
        for _ in range(100):
            counts += chance.multinomial(200, probabilities / probabilities.sum())
            if proof.e_value(dict(zip(keys, counts.tolist(), strict=True)), published) >= proof.STOP_AT:
                stopped += 1
                break
    assert stopped <= 4  # one in a hundred, ten times the bound


def test_a_biased_wheel_is_stopped_within_the_stated_number_of_rounds():
    """A pocket drawn twice as often as published is found within 8,000 spins."""
    chance = np.random.default_rng(7)
    published = odds("roulette")
    biased = np.array([2 / 38 if key == "17" else 1 / 38 for key in published])
    counts = dict(zip(published, chance.multinomial(8_000, biased).tolist(), strict=True))
    assert proof.e_value(counts, published) >= proof.STOP_AT
    assert proof.chi_square(counts, published).p_value < 1e-6
