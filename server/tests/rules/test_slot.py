"""The 3×3 slot: its exact figures and its paytable."""

from collections import Counter
from typing import Any

import pytest

from casino_club.games.catalog.slot import DOCUMENT, GAME, SlotBet, SlotRules
from casino_club.games.fairness import RecordedDraws, SeededDraws
from casino_club.games.rules import BetOutOfRange, Standing, document_hash

RULES = SlotRules(DOCUMENT)


def play(*stops: int, bet: int = 100) -> Any:
    return RULES.play(SlotBet(bet), RecordedDraws(stops))


def test_counts_on_every_reel_are_the_published_ones() -> None:
    expected = {"CHIP": 7, "BOLT": 6, "BELL": 5, "BAR": 4, "GEM": 3, "SEVEN": 2, "WILD": 1}
    assert [Counter(strip) for strip in DOCUMENT["strips"]] == [expected] * 3


def test_no_equal_symbols_within_two_stops() -> None:
    for strip in DOCUMENT["strips"]:
        assert all(strip[at] != strip[(at + gap) % len(strip)] for at in range(len(strip)) for gap in (1, 2))


def test_exact_par_figures() -> None:
    par = RULES.par()
    assert (par.rtp_per_cycle.numerator, par.rtp_per_cycle.denominator) == (20_980, 21_952)
    assert par.cycle == 21_952
    assert round(par.hit_frequency.value, 5) == 0.25888
    assert par.true_win_frequency == par.hit_frequency
    assert par.ldw_frequency.numerator == 0
    assert round(par.sigma, 3) == 4.247
    assert par.max_win_multiple == 203


def test_par_by_symbol_agrees_with_the_closed_form() -> None:
    counts = Counter(DOCUMENT["strips"][0])
    for line in RULES.par().by_symbol:
        ways = 1 if line.symbol == "WILD" else (counts[line.symbol] + 1) ** 3 - 1
        assert line.probability.value == ways / 28**3


def test_the_drawn_win_of_the_paytable_picture() -> None:
    """Stops 13, 23, 10 pay SEVEN on line 4 through a wild: 150 × 20 G."""
    outcome = play(13, 23, 10)
    assert outcome.result.grid == (
        ("SEVEN", "BELL", "CHIP"),
        ("BAR", "WILD", "GEM"),
        ("BOLT", "BAR", "SEVEN"),
    )
    assert [(win.line, win.symbol, win.payout) for win in outcome.result.wins] == [(4, "SEVEN", 3_000)]
    assert (outcome.payout, outcome.standing, outcome.result.jackpot) == (3_000, Standing.WIN, False)


def test_nothing_pays_at_the_idle_picture() -> None:
    outcome = play(11, 22, 11)
    assert (outcome.payout, outcome.standing, outcome.result.wins) == (0, Standing.LOSS, [])


def test_three_wilds_are_the_jackpot() -> None:
    outcome = play(0, 24, 8)  # WILD at the top of every reel
    assert outcome.result.jackpot
    assert [(win.line, win.payout) for win in outcome.result.wins if win.symbol == "WILD"] == [(1, 20_000)]


def test_every_payout_is_zero_or_at_least_the_stake() -> None:
    """No loss disguised as a win, at the smallest stake."""
    payouts = {play(a, b, c, bet=5).payout for a in range(28) for b in range(28) for c in range(28)}
    assert all(payout == 0 or payout >= 5 for payout in payouts)


@pytest.mark.parametrize("bet", [0, -5, 4, 7, 10_005, 10**15])
def test_stakes_off_the_range_or_step_are_refused(bet: int) -> None:
    with pytest.raises(BetOutOfRange):
        RULES.stake(SlotBet(bet))


def test_stops_are_uniform() -> None:
    """Chi-square of 28,000 seeded spins a reel: 27 degrees, the 99.99 % point is 62.2."""
    counts = [Counter[int]() for _ in range(3)]
    for nonce in range(28_000):
        draws = SeededDraws("ab" * 32, "chi", nonce)
        RULES.play(SlotBet(5), draws)
        for reel, stop in zip(counts, draws.drawn, strict=True):
            reel[stop] += 1
    for reel in counts:
        assert sum((reel[stop] - 1_000) ** 2 / 1_000 for stop in range(28)) < 62.2


def test_any_change_of_the_odds_changes_their_address() -> None:
    changed = {**DOCUMENT, "paytable": {**DOCUMENT["paytable"], "CHIP": 6}}
    assert document_hash(changed) != GAME.odds_hash
    assert GAME.odds_hash == "376dc73b5bba821209d8e2d886b4db214e4381cbc4367778fb4acfbc5c145535"
