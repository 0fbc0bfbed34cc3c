"""Members play while everything is killed in turn; the auditor finds all that was told, nothing double."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from casino_club.adapters.embedded.process import free_port
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


def test_a_frozen_database_is_answered_for_and_comes_back(product: Product):
    seen = asyncio.run(freeze_and_thaw(product, frozen_seconds=6))
    assert seen.objections == []
    assert seen.slowest_seconds < 5.0
    assert seen.recovered_seconds < RECOVERY_SECONDS
