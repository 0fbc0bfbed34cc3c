"""Every game: determinism, exact figures as published, and a certificate that is recomputed."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any

import pytest

from casino_club.games import certificates
from casino_club.games.catalog import CATALOG
from casino_club.games.catalog.crash import CrashBet
from casino_club.games.catalog.gacha import GachaBefore, GachaBet
from casino_club.games.catalog.prize_roulette import PrizeRouletteBet
from casino_club.games.catalog.roulette import RouletteBet, RouletteWager
from casino_club.games.catalog.rps import RpsBet
from casino_club.games.catalog.slot import SlotBet
from casino_club.games.catalog.slot_enhanced import EnhancedBet
from casino_club.games.fairness import RecordedDraws, SeededDraws
from casino_club.games.rules import Standing

BETS: dict[str, Any] = {
    "crash": CrashBet(100, "2.00"),
    "gacha": GachaBet(count=10),
    "prize_roulette": PrizeRouletteBet(free=False),
    "roulette": RouletteBet([RouletteWager("red", 100), RouletteWager("straight", 10, 17)]),
    "rps": RpsBet(100, "rock"),
    "slot": SlotBet(100),
    "slot_enhanced": EnhancedBet(100),
}
GAMES = sorted(CATALOG)
SEED = "ab" * 32


@cache
def rules(game: str) -> Any:
    return CATALOG[game].rules(CATALOG[game].document)


@pytest.mark.parametrize("game", GAMES)
def test_the_same_seed_gives_the_same_round_and_the_draws_alone_give_it_again(game: str) -> None:
    for nonce in range(200):
        draws = SeededDraws(SEED, "member", nonce)
        first = rules(game).play(BETS[game], draws)
        assert first == rules(game).play(BETS[game], SeededDraws(SEED, "member", nonce))
        assert first == rules(game).play(BETS[game], RecordedDraws(draws.drawn))
        assert first.payout >= 0


@pytest.mark.parametrize("game", GAMES)
def test_what_is_observed_is_published_and_adds_up_to_one(game: str) -> None:
    par = certificates.of(CATALOG[game].odds_hash)
    assert par is not None
    assert sum(outcome.probability.value for outcome in par.outcomes) == pytest.approx(1, abs=1e-12)
    keys = {outcome.key for outcome in par.outcomes}
    for nonce in range(300):
        outcome = rules(game).play(BETS[game], SeededDraws(SEED, "observed", nonce))
        assert set(rules(game).observe(outcome)) <= keys


@pytest.mark.parametrize("game", GAMES)
def test_the_certificate_is_what_the_build_computes(game: str) -> None:
    """A digit of a document changed: run `casino-club certify`, and read the figures in the diff."""
    assert certificates.of(CATALOG[game].odds_hash) == rules(game).par()


@pytest.mark.parametrize("game", GAMES)
def test_measured_frequencies_follow_the_published_ones(game: str) -> None:
    """Chi-square over a fixed seed: a wrong category or probability is off by orders of magnitude."""
    par = certificates.of(CATALOG[game].odds_hash)
    assert par is not None
    seen: Counter[str] = Counter()
    for nonce in range(4_000):
        outcome = rules(game).play(BETS[game], SeededDraws(SEED, "measured", nonce))
        seen.update(rules(game).observe(outcome))
    total = seen.total()
    expected = {outcome.key: outcome.probability.value * total for outcome in par.outcomes}
    common = {key: n for key, n in expected.items() if n >= 5}
    chi = sum((seen[key] - n) ** 2 / n for key, n in common.items())
    assert chi < len(common) + 5 * (2 * len(common)) ** 0.5


PUBLISHED = {
    # games.md: rtp, σ, hit frequency, true wins
    "crash": (0.99, 1.0, 0.495, 0.495),  # for a target of 2.00
    "gacha": (0.89635, 2.0477, 1.0, 0.15695),
    "prize_roulette": (0.95, 1.4498, 1.0, 0.27),
    "roulette": (36 / 37, 0.9996, 18 / 37, 18 / 37),
    "rps": (0.96667, 0.776, 2 / 3, 2 / 3),
    "slot": (0.955722, 4.2475, 0.25888, 0.25888),
    "slot_enhanced": (0.95908, 3.0727, 0.40299, 0.21338),
}


@pytest.mark.parametrize("game", GAMES)
def test_the_figures_are_those_of_the_specification(game: str) -> None:
    par = certificates.of(CATALOG[game].odds_hash)
    assert par is not None
    found = (par.rtp.value, par.sigma, par.hit_frequency.value, par.true_win_frequency.value)
    assert found == pytest.approx(PUBLISHED[game], rel=1e-4)


HANDS = ("rock", "paper", "scissors")
RPS = {
    ("rock", "rock"): "tie",
    ("rock", "paper"): "lose",
    ("rock", "scissors"): "win",
    ("paper", "rock"): "win",
    ("paper", "paper"): "tie",
    ("paper", "scissors"): "lose",
    ("scissors", "rock"): "lose",
    ("scissors", "paper"): "win",
    ("scissors", "scissors"): "tie",
}


@pytest.mark.parametrize(("player", "server"), RPS)
def test_rps_table(player: Any, server: str) -> None:
    outcome = rules("rps").play(RpsBet(30, player), RecordedDraws([HANDS.index(server)]))
    expected = RPS[player, server]
    assert outcome.result.outcome == expected
    assert outcome.payout == {"win": 57, "tie": 30, "lose": 0}[expected]
    assert outcome.standing == {"win": Standing.WIN, "tie": Standing.TIE, "lose": Standing.LOSS}[expected]


PLACES = [(kind, chosen) for kind, places in rules("roulette")._layout.items() for chosen in places]
COUNTS = {"straight": 37, "split": 60, "street": 14, "corner": 23, "six_line": 11, "dozen": 3, "column": 3}


def test_the_table_has_every_standard_bet() -> None:
    counts = Counter(kind for kind, _ in PLACES)
    assert counts == COUNTS | dict.fromkeys(("red", "black", "odd", "even", "low", "high"), 1)


@pytest.mark.parametrize(("kind", "chosen"), PLACES)
def test_every_roulette_bet_returns_36_of_37(kind: Any, chosen: tuple[int, ...]) -> None:
    bet = RouletteBet([RouletteWager(kind, 10, list(chosen))])
    paid = sum(rules("roulette").play(bet, RecordedDraws([pocket])).payout for pocket in range(37))
    assert paid == 36 * 10


def pulls(before: GachaBefore, *drawn: int, count: Any = 1) -> Any:
    return rules("gacha").play(GachaBet(count), RecordedDraws(drawn), before).result


def test_the_eightieth_pull_is_legendary_and_starts_the_count_again() -> None:
    at = pulls(GachaBefore(79, []), 0, 0)
    assert (at.pulls[0].rarity, at.pulls[0].forced, at.pity_count) == ("LEGENDARY", True, 0)
    assert pulls(GachaBefore(78, []), 0, 0).pity_count == 79


def test_a_lucky_pull_at_the_ceiling_is_still_told_as_forced_and_not_observed() -> None:
    outcome = rules("gacha").play(GachaBet(1), RecordedDraws([99, 0]), GachaBefore(79, []))
    assert outcome.result.pulls[0].forced
    assert list(rules("gacha").observe(outcome)) == []


def test_a_second_copy_is_not_new() -> None:
    twice = pulls(GachaBefore(0, []), *[0, 0] * 10, count=10)
    assert [pull.is_new for pull in twice.pulls] == [True] + [False] * 9


def test_no_eighty_pulls_without_a_legendary() -> None:
    pity, dry = 0, 0
    for nonce in range(1_500):
        result = (
            rules("gacha").play(GachaBet(10), SeededDraws(SEED, "dry", nonce), GachaBefore(pity, [])).result
        )
        pity = result.pity_count
        for pull in result.pulls:
            dry = 0 if pull.rarity == "LEGENDARY" else dry + 1
            assert dry < 80


def test_free_spins_double_and_retrigger_inside_the_round() -> None:
    """Scatters on three reels give 8 free spins; the next three scatters 8 more, their wins doubled."""
    scatters = [CATALOG["slot_enhanced"].document["strips"][reel].index("SCAT") for reel in range(5)]
    three = [*scatters[:3], 6, 4]
    nothing = next(
        list(stops)
        for stops in ((a, b, c, 10, 10) for a in range(32) for b in range(32) for c in range(32))
        if not rules("slot_enhanced")._spin(100, RecordedDraws(stops), 1)[2]
    )
    drawn = three + three + nothing * 15
    outcome = rules("slot_enhanced").play(EnhancedBet(100), RecordedDraws(drawn))
    free = outcome.result.free_spins
    assert (free.awarded, len(free.spins), free.spins[0].awarded) == (16, 16, 8)
    assert [win.payout for win in outcome.result.wins if win.line == 0] == [200]
    assert [win.payout for win in free.spins[0].wins if win.line == 0] == [400]
    assert outcome.payout == sum(win.payout for win in outcome.result.wins) + free.payout
