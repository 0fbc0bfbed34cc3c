"""Members play, something dies, everything comes back, and the auditor has the last word."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from random import Random

from tests.simulation.auditor import Auditor
from tests.simulation.book import Book
from tests.simulation.gambler import Gambler
from tests.simulation.player import Player
from tests.simulation.product import Product
from tests.simulation.wire import Wire

KINDS = ("up", "postgres", "redis", "api", "all")
"""Killed in turn: `up` is the API process that also runs the relay and owns the engines."""


@dataclass(frozen=True)
class Plan:
    """How much, and from which seed. Play ends when kills and operations are both reached, or time is up."""

    seed: int
    folder: Path
    ports: tuple[int, int]
    players: int
    operations: int
    kills: int
    gamblers: int = 4
    pause_seconds: tuple[float, float] = (0.5, 2.5)
    limit_seconds: float = float("inf")
    say: Callable[[str], None] = lambda _: None


@dataclass
class Report:
    """What came of it."""

    seconds: float = 0.0
    counts: Counter[str] = field(default_factory=Counter)
    recoveries: dict[str, list[float]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    recomputed: int = 0
    busts: int = 0
    counted: int = 0
    objections: list[str] = field(default_factory=list)

    @property
    def kills(self) -> int:
        return sum(map(len, self.recoveries.values()))

    def text(self) -> str:
        """For people."""
        counts = self.counts
        lines = [
            f"{counts['operations']:,} operations, {counts['rounds']:,} rounds in {self.seconds:,.0f} s "
            f"({counts['rounds'] / max(self.seconds, 1):,.0f} rounds/s)",
            f"lost replies {counts['lost']:,}, asked again {counts['asked again']:,}, "
            f"503 {counts['status 503']:,}, rotations {counts['rotations']:,}",
            f"realtime: {counts['realtime connections']:,} connections, "
            f"{counts['realtime messages']:,} messages",
            f"crash: {counts['crash stakes']:,} stakes in {self.busts:,} rounds, "
            f"{counts['crash REFUNDED']:,} came back",
            f"rewards: {counts['rewards']:,} paid, {self.counted:,} objectives counted again",
            f"{self.kills} kills:",
            *(
                f"  {kind:9} {len(times):4}  well again after {sum(times) / len(times):5.2f} s on average, "
                f"{max(times):5.2f} s at worst"
                for kind, times in self.recoveries.items()
                if times
            ),
            f"rounds recomputed from revealed seeds by the auditor: {self.recomputed:,}",
            f"objections: {len(self.objections)}",
            *(f"  {objection[:600]}" for objection in self.objections[:40]),
        ]
        return "\n".join(lines)


async def simulate(product: Product, plan: Plan) -> Report:
    """Plays on a product that runs, and judges it."""
    report, random = Report(), Random(plan.seed)
    book = Book(plan.folder / f"told-{plan.seed}.jsonl")
    doors = [Wire("127.0.0.1", port) for port in plan.ports]
    started = time.monotonic()
    killing = asyncio.create_task(_kill_in_turn(product, plan, report, Random(plan.seed + 1), started))

    def enough() -> bool:
        late = time.monotonic() - started > plan.limit_seconds
        return killing.done() and (late or book.counts["operations"] >= plan.operations)

    players: list[Player] = [
        Player(f"p{plan.seed}-{number}", doors, book, Random(random.getrandbits(64)))
        for number in range(plan.players)
    ]
    players += [
        Gambler(f"g{plan.seed}-{number}", doors, book, Random(random.getrandbits(64)))
        for number in range(plan.gamblers)
    ]
    await asyncio.gather(*(player.live(enough) for player in players), _tell(plan, report, book, enough))
    await killing
    report.seconds, report.counts = time.monotonic() - started, book.counts
    book.close()
    for door in doors:
        door.close()
    auditor = Auditor(product, book.path)
    report.objections = await auditor.judge()
    report.recomputed, report.busts = auditor.recomputed, auditor.busts
    report.counted = auditor.counted
    return report


async def _kill_in_turn(product: Product, plan: Plan, report: Report, random: Random, started: float) -> None:
    for _, kind in zip(range(plan.kills), cycle(KINDS), strict=False):
        await asyncio.sleep(random.uniform(*plan.pause_seconds))
        if time.monotonic() - started > plan.limit_seconds:
            return
        report.recoveries[kind].append(await product.kill(kind))


async def _tell(plan: Plan, report: Report, book: Book, enough: Callable[[], bool]) -> None:
    ticks = 0
    while not enough():
        await asyncio.sleep(0.5)
        ticks += 1
        if ticks % 60 == 0:
            counts = book.counts
            plan.say(
                f"{counts['operations']:,} operations, {counts['rounds']:,} rounds, {report.kills} kills, "
                f"{counts['objections']} objections"
            )
