"""The long simulation: `python -m tests.simulation.soak --kills 200 --operations 1000000`.

Prints what it sees, ends by itself, and exits with 0 only when the auditor has no objection.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
import tempfile
import time
from pathlib import Path

from casino_club.adapters.embedded.process import free_port
from tests.simulation import full_disk
from tests.simulation.frozen import freeze_and_thaw
from tests.simulation.product import Product
from tests.simulation.run import Plan, simulate


def main() -> int:
    """Kills and play, then a frozen database, then a full disk."""
    wanted = _arguments()
    started = time.monotonic()
    objections = _play(wanted) + _fill_the_disk()
    print(f"\n{time.monotonic() - started:,.0f} s in all; objections: {len(objections)}", flush=True)
    return 1 if objections else 0


def _play(wanted: argparse.Namespace) -> list[str]:
    folder = _folder("casino-soak-")
    product = Product(folder, (free_port(), free_port()))
    plan = Plan(
        seed=wanted.seed,
        folder=folder,
        ports=product.ports,
        players=wanted.players,
        gamblers=max(1, wanted.players // 4),
        operations=wanted.operations,
        kills=wanted.kills,
        limit_seconds=wanted.minutes * 60,
        say=lambda line: print(line, flush=True),
    )
    print(f"seed {plan.seed}, {plan.players} players, {plan.kills} kills, {plan.operations:,} operations")
    with product.running():
        report = asyncio.run(simulate(product, plan))
        print(report.text(), flush=True)
        seen = asyncio.run(freeze_and_thaw(product, frozen_seconds=20))
    print(
        f"frozen database: {seen.refused} answers of 503, slowest {seen.slowest_seconds:.2f} s, "
        f"played again {seen.recovered_seconds:.2f} s after it went on; objections: {len(seen.objections)}"
    )
    objections = report.objections + seen.objections
    if objections:
        print(f"kept for a look: {folder}")
    else:
        shutil.rmtree(folder)
    return objections


def _fill_the_disk() -> list[str]:
    if not full_disk.can_mount():
        print("full disk: not tried, mounting a small one needs root")
        return []
    with full_disk.small_disk(_folder("casino-full-disk-")) as folder:
        product = Product(folder, (free_port(), free_port()))
        with product.running():
            seen = asyncio.run(full_disk.fill_and_free(product))
    folder.rmdir()
    print(seen.text(), flush=True)
    return seen.objections


def _folder(prefix: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    folder.chmod(0o755)  # the engines run as another user
    return folder


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--operations", type=int, default=1_000_000)
    parser.add_argument("--players", type=int, default=48)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument(
        "--minutes", type=float, default=float("inf"), help="end the play earlier than kills and operations"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
