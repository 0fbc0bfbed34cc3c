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
FULL_SECONDS = 12.0
"""How long without room for rows, and then again without room for PostgreSQL's own log."""
MEMBERS = 24
RECOVERY_SECONDS = 60.0
MOUNT, UNMOUNT = "/bin/mount", "/bin/umount"


@dataclass
class Told:
    """One member, what they asked for, and what they were told."""

    visitor: Visitor
    asked: set[str] = field(default_factory=set)
    told: dict[str, Any] = field(default_factory=dict)


@dataclass
class Seen:
    """What members saw of it."""

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
    """Fills the product's disk while members play, frees it, and compares what was told."""
    seen = Seen()
    members = [Told(await visit(product)) for _ in range(MEMBERS)]
    ballast = product.folder / "ballast"
    _fill(ballast)
    await _play(members, seen, "rows")
    await product.end_log_segment()
    await _play(members, seen, "log")
    ballast.unlink()
    freed = time.monotonic()
    while not await _spin(members[0], "after", seen):
        if time.monotonic() - freed > RECOVERY_SECONDS:
            seen.objections.append(f"no round {RECOVERY_SECONDS} s after there was room")
            return seen
        await asyncio.sleep(0.2)
    seen.recovered_seconds = time.monotonic() - freed
    await product.until_well(0, RECOVERY_SECONDS)
    for member in members:
        for key in member.asked - member.told.keys():
            if not await _spin(member, key, seen):
                seen.objections.append(f"{key} is still refused")
        await _compare(member, seen)
    code, said = await product.command("verify")
    if code:
        seen.objections.append(f"verify: {said}")
    return seen


async def _play(members: list[Told], seen: Seen, what: str) -> None:
    ends, turn = time.monotonic() + FULL_SECONDS, 0
    while time.monotonic() < ends:
        turn += 1
        await asyncio.gather(*(_spin(member, f"{what}-{turn}", seen) for member in members))
        await _read(members[0].visitor, seen)
        await asyncio.sleep(0.1)


def _fill(ballast: Path) -> None:
    room = os.statvfs(ballast.parent)
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, room.f_bavail * room.f_frsize)


async def _spin(member: Told, key: str, seen: Seen) -> bool:
    started = time.monotonic()
    member.asked.add(key)
    try:
        reply = await member.visitor.spin(key)
    except Lost as error:
        seen.objections.append(str(error))
        return False
    seen.slowest_seconds = max(seen.slowest_seconds, time.monotonic() - started)
    if reply.status == 201:
        member.told[key] = reply.json()
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


async def _compare(member: Told, seen: Seen) -> None:
    gold = 1_000 + sum(played["net_amount"] for played in member.told.values())
    shown = (await member.visitor.get("/api/users/balance")).json()["gold"]
    if shown != gold:
        seen.objections.append(f"gold is {shown}, told {gold}")
    for played in member.told.values():
        detail = await member.visitor.get(f"/api/games/rounds/{played['round_id']}")
        if detail.status != 200 or not played.items() <= detail.json().items():
            seen.objections.append(f"told {played}, shown {detail.body!r}")
