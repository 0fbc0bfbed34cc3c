"""`casino-club rtp`: a hundred million rounds by NumPy, checked on a sample against the rules round by round.

A simulator knows a game as a table: what each equally likely draw is worth, per unit staked. The
tables are filled by the rules themselves, except the five-reel slot's, which is the certificate's own
enumeration; `Simulated.checked` rounds of each run are played again by the rules, draw by draw.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count, product
from math import prod, sqrt
from typing import Any

import numpy as np

from casino_club.games import certificates
from casino_club.games.catalog import CATALOG
from casino_club.games.catalog.crash import ONE, REFERENCE
from casino_club.games.catalog.crash import shown as target_shown
from casino_club.games.catalog.gacha import RARITIES
from casino_club.games.fairness import RecordedDraws
from casino_club.games.rules import Outcome

CHUNK = 2_000_000
CHECKED = 1_000
PLAYERS = 5_000
"""Gacha has memory: so many members pull side by side."""
WARM_PULLS = 800
"""Pulls before counting, ten ceilings: members who have just begun are further from pity than most."""

BETS: dict[str, dict[str, Any]] = {
    "slot": {"bet_amount": 5},
    "slot_enhanced": {"bet_amount": 10},
    "rps": {"bet_amount": 10, "choice": "rock"},
    "roulette": {"bets": [{"kind": "straight", "amount": 10, "selection": 17}]},
    "prize_roulette": {"free": False},
}


@dataclass(slots=True, frozen=True)
class Simulated:
    """The return of `rounds` rounds, its deviation a round, and the exact figure."""

    rounds: int
    rtp: float
    sigma: float
    exact: float
    checked: int

    @property
    def deviations(self) -> float:
        """How many standard errors the simulation lies from the exact figure."""
        return (self.rtp - self.exact) * sqrt(self.rounds) / self.sigma


def simulate(game: str, rounds: int, chance: np.random.Generator) -> Simulated:
    """Plays at least `rounds` rounds. Raises KeyError for a game without a simulator."""
    total, squares, played, checked = _SIMULATORS[game](rounds, chance)
    mean = total / played
    par = certificates.of(CATALOG[game].odds_hash)
    assert par is not None, "the build certifies every game of the catalogue"
    return Simulated(played, mean, sqrt(max(0.0, squares / played - mean * mean)), par.rtp.value, checked)


Sums = tuple[float, float, int, int]


def _worth(outcome: Outcome) -> int:
    return outcome.payout if outcome.worth is None else outcome.worth


def _of_table(game: str) -> Callable[[int, np.random.Generator], Sums]:
    """A game of one set of draws a round, few enough to be listed."""

    def run(rounds: int, chance: np.random.Generator) -> Sums:
        rules, bet = _rules_and_bet(game)
        stake = rules.stake(bet)
        faces = _faces(game)
        combinations = list(product(*(range(n) for n in faces)))
        table = np.array([_worth(rules.play(bet, RecordedDraws(draws))) / stake for draws in combinations])
        total = squares = 0.0
        done = 0
        while done < rounds:
            drawn = table[chance.integers(len(table), size=min(CHUNK, rounds - done))]
            total += float(drawn.sum())
            squares += float((drawn * drawn).sum())
            done += len(drawn)
        return total, squares, done, len(combinations)

    return run


def _rules_and_bet(game: str) -> tuple[Any, Any]:
    import msgspec  # noqa: PLC0415

    found = CATALOG[game]
    return found.rules(found.document), msgspec.convert(BETS[game], found.bet)


def _faces(game: str) -> list[int]:
    """How many equally likely values each draw of a round has."""
    document = CATALOG[game].document
    match game:
        case "slot":
            return [len(strip) for strip in document["strips"]]
        case "rps":
            return [len(document["hands"])]
        case "roulette":
            return [document["pockets"]]
        case _:
            return [sum(segment["weight"] for segment in document["segments"])]


def _enhanced(rounds: int, chance: np.random.Generator) -> Sums:
    """The base spin by table; the free spins it owes are drawn together, generation by generation."""
    rules, bet = _rules_and_bet("slot_enhanced")
    document = CATALOG["slot_enhanced"].document
    shape = [len(strip) for strip in document["strips"]]
    lines, times = len(document["lines"]), document["free_spin_multiplier"]
    parts = list(rules.slices())
    units = np.concatenate([(by_lines + scatters).ravel() for by_lines, scatters, _ in parts]).astype(
        np.int32
    )
    spins = np.concatenate([free.ravel() for _, _, free in parts]).astype(np.int8)
    total = squares = 0.0
    done = 0
    while done < rounds:
        drawn = chance.integers(prod(shape), size=min(CHUNK, rounds - done), dtype=np.int32)
        worth = units[drawn].astype(np.float64)
        owners = np.repeat(np.arange(len(drawn)), spins[drawn])
        while len(owners):
            free = chance.integers(prod(shape), size=len(owners), dtype=np.int32)
            np.add.at(worth, owners, units[free] * float(times))
            owners = np.repeat(owners, spins[free])
        worth /= lines
        total += float(worth.sum())
        squares += float((worth * worth).sum())
        done += len(drawn)
    for index in chance.integers(prod(shape), size=CHECKED):
        stops = [int(stop) for stop in np.unravel_index(int(index), shape)]
        _, _, wins, awarded = rules._spin(bet.bet_amount, RecordedDraws(stops), 1)
        assert (sum(win.payout for win in wins), awarded) == (int(units[index]), int(spins[index]))
    return total, squares, done, CHECKED


def _gacha(rounds: int, chance: np.random.Generator) -> Sums:
    """Members pulling side by side, each with a pity count of their own; rarity by rarity as the rules do."""
    game = CATALOG["gacha"]
    document, rules = game.document, game.rules(game.document)
    ceiling, price = document["pity_ceiling"], document["prices"]["1"]
    by_percent = np.repeat(np.arange(len(RARITIES)), [document["weights"][rarity] for rarity in RARITIES])
    values = np.array([document["book_values"][rarity] for rarity in RARITIES]) / price
    best = len(RARITIES) - 1
    pity = np.zeros(PLAYERS, dtype=np.int16)
    total = squares = 0.0
    done = 0
    traced: list[tuple[int, int]] = []
    for turn in count():
        if done >= rounds:
            break
        percent = chance.integers(100, size=PLAYERS)
        forced = pity == ceiling - 1
        rarity = np.where(forced, best, by_percent[percent])
        traced.append((int(percent[0]), int(rarity[0])))
        worth = values[rarity]
        pity = np.where(rarity == best, 0, pity + 1).astype(np.int16)
        if turn >= WARM_PULLS:
            total += float(worth.sum())
            squares += float((worth * worth).sum())
            done += PLAYERS
    _follow(rules, game, traced[:CHECKED])
    return total, squares, done, min(CHECKED, len(traced))


def _follow(rules: Any, game: Any, traced: list[tuple[int, int]]) -> None:
    """One member's pulls again, by the rules."""
    bet, pity = game.bet(count=1), 0
    for percent, rarity in traced:
        result = rules.play(bet, RecordedDraws([percent, 0]), game.before(pity, [])).result
        assert result.pulls[0].rarity == RARITIES[rarity]
        pity = result.pity_count


def _crash(rounds: int, chance: np.random.Generator) -> Sums:
    """Members who always leave at the target that frequencies are published for."""
    game = CATALOG["crash"]
    rules: Any = game.rules(game.document)
    bet: Any = game.bet(bet_amount=ONE, auto_cashout=target_shown(REFERENCE))
    space, numerator = 1 << game.document["bits"], game.document["numerator"]
    total = squares = 0.0
    done = checked = 0
    while done < rounds:
        numbers = chance.integers(space, size=min(CHUNK, rounds - done), dtype=np.int64)
        worth = np.where(numerator * space // (space - numbers) >= REFERENCE, REFERENCE / ONE, 0.0)
        for at in range(0 if checked else CHECKED):
            played = rules.play(bet, RecordedDraws([int(numbers[at])]))
            assert played.payout == worth[at] * bet.bet_amount
        checked = CHECKED
        total += float(worth.sum())
        squares += float((worth * worth).sum())
        done += len(numbers)
    return total, squares, done, checked


_SIMULATORS: dict[str, Callable[[int, np.random.Generator], Sums]] = {
    **{game: _of_table(game) for game in ("slot", "rps", "roulette", "prize_roulette")},
    "slot_enhanced": _enhanced,
    "gacha": _gacha,
    "crash": _crash,
}
