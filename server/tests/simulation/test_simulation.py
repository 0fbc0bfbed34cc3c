"""Members play while everything is killed in turn; the auditor finds all that was told, nothing double."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from casino_club.adapters.embedded.process import free_port
from tests.simulation.counting import expected
from tests.simulation.frozen import freeze_and_thaw
from tests.simulation.product import RECOVERY_SECONDS, Product
from tests.simulation.run import KINDS, Plan, simulate

pytestmark = pytest.mark.slow


@pytest.fixture
def product() -> Iterator[Product]:
    # Not pytest's own folder: it is closed to the user the engines run as.
    folder = Path(tempfile.mkdtemp(prefix="casino-simulation-"))
    folder.chmod(0o755)
    made = Product(folder, (free_port(), free_port()))
    with made.running():
        yield made
        engines = made.engine_pids()
    assert len(engines) == 2
    assert not any(psutil.pid_exists(pid) for pid in engines)
    shutil.rmtree(folder)


def test_what_was_told_is_there_after_kills(product: Product):
    plan = Plan(
        seed=20_261_123,
        folder=product.folder,
        ports=product.ports,
        players=10,
        operations=1_500,
        kills=len(KINDS),
        pause_seconds=(1.0, 3.0),
    )
    report = asyncio.run(simulate(product, plan))
    print(report.text())
    assert report.objections == []
    assert report.kills == len(KINDS)
    assert report.counts["rounds"] > 500
    assert report.counts["realtime messages"] > 0
    assert report.recomputed > 0
    assert report.counts["crash stakes"] > 4
    assert report.busts > 0
    assert report.counts["rewards"] > 10
    assert report.counted > 10


def test_a_mission_that_counted_too_little_or_too_much_is_seen():
    def round_(version: int, bet: int, payout: int, at: str) -> dict[str, Any]:
        told = {"game": "slot", "status": "SETTLED", "bet_amount": bet, "payout_amount": payout}
        return {**told, "created_at": at, "balance": {"version": version}}

    rounds = [
        round_(2, 10, 10, "2031-03-12T14:59:59Z"),
        round_(3, 10, 20, "2031-03-12T15:00:00Z"),
        round_(5, 10, 30, "2031-03-13T00:00:00Z"),
        round_(4, 10, 0, "2031-03-12T16:00:00Z"),
    ]
    day = {"period": "DAILY", "ends_at": "2031-03-13T15:00:00Z", "target": 50}
    kinds = {"plays": 3, "wins": 2, "wagered": 30, "win_streak": 1, "rare_pulls": None}
    for kind, count in kinds.items():
        assert expected({**day, "kind": kind, "game": None}, rounds) == count
    assert expected({**day, "kind": "plays", "game": "crash"}, rounds) == 0
    once = {"period": "ONCE", "ends_at": None, "kind": "win_streak", "game": "slot", "target": 50}
    assert expected(once, rounds) == 2


def test_a_frozen_database_is_answered_for_and_comes_back(product: Product):
    seen = asyncio.run(freeze_and_thaw(product, frozen_seconds=6))
    assert seen.objections == []
    assert seen.slowest_seconds < 5.0
    assert seen.recovered_seconds < RECOVERY_SECONDS
