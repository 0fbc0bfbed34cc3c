"""The simulator agrees with the exact figures; a table of another game would be off by hundreds of errors."""

from __future__ import annotations

import numpy as np
import pytest

from casino_club.games.catalog import CATALOG
from casino_club.games.simulate import simulate


@pytest.mark.parametrize("game", sorted(CATALOG))
def test_a_simulation_lies_within_its_error_of_the_exact_figure(game: str) -> None:
    found = simulate(game, 2_000_000, np.random.default_rng(20261123))
    assert found.rounds >= 2_000_000
    assert found.checked > 0
    assert abs(found.deviations) < 4
