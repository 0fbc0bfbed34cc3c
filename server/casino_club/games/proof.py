"""Whether the draws follow the published odds: pure statistics of counted outcomes.

The interval and the chi-square are for reading; the decision is the e-value's. It weighs the counts
under Dirichlet mixtures around the published odds, of three concentrations c, against the odds themselves:

    E = mean over c of  Γ(c)/Γ(c+N) · Π Γ(c·pᵢ+nᵢ)/Γ(c·pᵢ) / Π pᵢ^nᵢ

E is a martingale of mean 1 while the odds hold, so by Ville's inequality the chance that it *ever*
reaches 1/α is at most α, however often one looks. With α = 1/1000 for each of seven games, a sound
club is stopped by mistake with a probability below 0.7 % in all its life.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, inf, lgamma, log, sqrt
from statistics import NormalDist

import mpmath

STOP_AT = 1_000.0
"""1/α of one game."""
WATCH_AT = 20.0
CONCENTRATIONS = (10.0, 500.0, 20_000.0)
"""How closely a mixture lies around the published odds: from gross bias down to deviations of a percent."""
FEWEST_EXPECTED = 5.0
Z95 = NormalDist().inv_cdf(0.975)
_LARGEST = 700.0


@dataclass(slots=True, frozen=True)
class ChiSquare:
    """Pearson's statistic; categories expected fewer than five times stand together."""

    statistic: float
    degrees: int
    p_value: float


def e_value(counts: Mapping[str, int], odds: Mapping[str, float]) -> float:
    """The evidence against the odds; infinite for an outcome they do not have."""
    if any(count and not odds.get(key) for key, count in counts.items()):
        return inf
    weights = [_log_weight(counts, odds, concentration) for concentration in CONCENTRATIONS]
    if max(weights) >= _LARGEST:
        return inf
    return sum(exp(weight) for weight in weights) / len(weights)


def _log_weight(counts: Mapping[str, int], odds: Mapping[str, float], concentration: float) -> float:
    """Ln E of one mixture."""
    weight = lgamma(concentration) - lgamma(concentration + sum(counts.values()))
    for key, probability in odds.items():
        if probability:
            count, prior = counts.get(key, 0), concentration * probability
            weight += lgamma(prior + count) - lgamma(prior) - count * log(probability)
    return weight


def chi_square(counts: Mapping[str, int], odds: Mapping[str, float]) -> ChiSquare:
    """How far the counts are from what was expected, and how often chance alone goes further."""
    total = sum(counts.values())
    cells: list[tuple[float, int]] = []
    rare_expected, rare_count = 0.0, 0
    for key, probability in odds.items():
        expected = total * probability
        if expected >= FEWEST_EXPECTED:
            cells.append((expected, counts.get(key, 0)))
        else:
            rare_expected, rare_count = rare_expected + expected, rare_count + counts.get(key, 0)
    if rare_expected >= FEWEST_EXPECTED:
        cells.append((rare_expected, rare_count))
    degrees = max(0, len(cells) - 1)
    statistic = sum((count - expected) ** 2 / expected for expected, count in cells) if degrees else 0.0
    return ChiSquare(statistic, degrees, _upper_tail(statistic, degrees))


def _upper_tail(statistic: float, degrees: int) -> float:
    """P(χ² ≥ statistic), by the regularised upper incomplete gamma function."""
    if not degrees:
        return 1.0
    return float(mpmath.gammainc(degrees / 2, statistic / 2, regularized=True))


def interval(count: int, total: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    if not total:
        return 0.0, 1.0
    share, z2 = count / total, Z95 * Z95
    middle = (share + z2 / (2 * total)) / (1 + z2 / total)
    half = Z95 * sqrt(share * (1 - share) / total + z2 / (4 * total * total)) / (1 + z2 / total)
    return max(0.0, middle - half), min(1.0, middle + half)


def status_of(evidence: float, *, enabled: bool) -> str:
    """`paused` when the game stands still, `watch` when the evidence is worth a look, else `within`."""
    if not enabled:
        return "paused"
    return "watch" if evidence >= WATCH_AT else "within"


def shares(keys: Sequence[str], counts: Mapping[str, int]) -> list[tuple[str, int, float, float]]:
    """Key, count and interval of each outcome."""
    total = sum(counts.values())
    return [(key, counts.get(key, 0), *interval(counts.get(key, 0), total)) for key in keys]
