"""The disk fills up under everything, and is freed again. Needs root: the disk is a small one of memory."""

from __future__ import annotations

import asyncio
import os
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.simulation.frozen import Visitor, visit
from tests.simulation.product import Product
from tests.simulation.wire import Lost

DISK_MEGABYTES = 600
LEFT_MEGABYTES = 2
FULL_SECONDS = 20.0
RECOVERY_SECONDS = 60.0
MOUNT, UNMOUNT = "/bin/mount", "/bin/umount"


@dataclass
class Seen:
    """What a member saw of it."""

    played_on: int = 0
    refused: int = 0
    reads: Counter[int] = field(default_factory=Counter)
    slowest_seconds: float = 0.0
    recovered_seconds: float = 0.0
    objections: list[str] = field(default_factory=list)

    def text(self) -> str:
        """For people."""
        return (
            f"full disk: {self.played_on:,} rounds went on, {self.refused:,} were refused with 503 "
            f"(slowest answer {self.slowest_seconds:.2f} s), reads {dict(self.reads)}; played again "
            f"{self.recovered_seconds:.1f} s after there was room\n"
            + "\n".join(["objections: " + str(len(self.objections)), *self.objections[:20]])
        )


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of its own, mounted for as long as the block lasts."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [MOUNT, "-t", "tmpfs", "-o", f"size={DISK_MEGABYTES}m,mode=755", "tmpfs", str(folder)], check=True
    )
    try:
        yield folder
    finally:
        subprocess.run([UNMOUNT, str(folder)], check=True)


def can_mount() -> bool:
    """Whether this process may."""
    return os.geteuid() == 0 and Path(MOUNT).exists()


async def fill_and_free(product: Product) -> Seen:
    """Fills the product's disk while a member plays, frees it, and compares what was told."""
    seen, visitor = Seen(), await visit(product)
    told: dict[str, Any] = {}
    ballast = product.folder / "ballast"
    _fill(ballast)
    ends, number = time.monotonic() + FULL_SECONDS, 0
    while time.monotonic() < ends:
        keys = [f"full-{number + at}" for at in range(32)]
        number += len(keys)
        await asyncio.gather(*(_spin(visitor, key, told, seen) for key in keys))
        await _read(visitor, seen)
    ballast.unlink()
    freed = time.monotonic()
    while not await _spin(visitor, "after", told, seen):
        if time.monotonic() - freed > RECOVERY_SECONDS:
            seen.objections.append(f"no round {RECOVERY_SECONDS} s after there was room")
            return seen
        await asyncio.sleep(0.2)
    seen.recovered_seconds = time.monotonic() - freed
    await product.until_well(0, RECOVERY_SECONDS)
    for key in [key for key in (f"full-{at}" for at in range(number)) if key not in told]:
        if not await _spin(visitor, key, told, seen):
            seen.objections.append(f"{key} is still refused")
    await _compare(product, visitor, told, seen)
    return seen


def _fill(ballast: Path) -> None:
    room = os.statvfs(ballast.parent)
    size = room.f_bavail * room.f_frsize - (LEFT_MEGABYTES << 20)
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, size)


async def _spin(visitor: Visitor, key: str, told: dict[str, Any], seen: Seen) -> bool:
    started = time.monotonic()
    try:
        reply = await visitor.spin(key)
    except Lost as error:
        seen.objections.append(str(error))
        return False
    seen.slowest_seconds = max(seen.slowest_seconds, time.monotonic() - started)
    if reply.status == 201:
        told[key] = reply.json()
        seen.played_on += 1
        return True
    seen.refused += 1
    if reply.status != 503:
        seen.objections.append(f"{key} answered {reply.status} {reply.body!r}")
    return False


async def _read(visitor: Visitor, seen: Seen) -> None:
    for path in ("/api/users/balance", "/api/games/history"):
        reply = await visitor.get(path)
        seen.reads[reply.status] += 1
        if reply.status not in (200, 503):
            seen.objections.append(f"{path} answered {reply.status} {reply.body!r}")


async def _compare(product: Product, visitor: Visitor, told: dict[str, Any], seen: Seen) -> None:
    gold = 1_000 + sum(played["net_amount"] for played in told.values())
    shown = (await visitor.get("/api/users/balance")).json()["gold"]
    if shown != gold:
        seen.objections.append(f"gold is {shown}, told {gold}")
    for played in told.values():
        detail = await visitor.get(f"/api/games/rounds/{played['round_id']}")
        if detail.status != 200 or not played.items() <= detail.json().items():
            seen.objections.append(f"told {played}, shown {detail.body!r}")
    code, said = await product.command("verify")
    if code:
        seen.objections.append(f"verify: {said}")
