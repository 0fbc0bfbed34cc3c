"""PostgreSQL stops without ending: connections stay open and nothing answers."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from tests.fixtures.club import signup_body
from tests.simulation.product import RECOVERY_SECONDS, Product
from tests.simulation.wire import Reply, Wire

ROUNDS = "/api/games/slot/rounds"
READS = ("/api/users/balance", "/api/games/stats/me", "/api/games/history", "/api/auth/me", "/api/fairness")


@dataclass
class Seen:
    """What a member saw of it."""

    slowest_seconds: float = 0.0
    recovered_seconds: float = 0.0
    refused: int = 0
    objections: list[str] = field(default_factory=list)


class Visitor:
    """One member asking one door."""

    def __init__(self, wire: Wire, token: str) -> None:
        self._wire, self._headers = wire, {"authorization": f"Bearer {token}"}

    async def get(self, path: str) -> Reply:
        return await self._wire.request("GET", path, None, self._headers)

    async def spin(self, key: str) -> Reply:
        headers = {**self._headers, "idempotency-key": key}
        return await self._wire.request("POST", ROUNDS, {"bet_amount": 5}, headers)


async def visit(product: Product) -> Visitor:
    """A new member at the first door."""
    wire = Wire("127.0.0.1", product.ports[0])
    reply = await wire.request("POST", "/api/auth/signup", signup_body())
    assert reply.status == 201, reply.body
    return Visitor(wire, reply.json()["access_token"])


async def freeze_and_thaw(product: Product, frozen_seconds: float) -> Seen:
    """Freezes for so long while a member plays and reads, thaws, and waits until the member plays again."""
    seen, visitor = Seen(), await visit(product)
    told: dict[str, Any] = {}
    for key in ("before-1", "before-2"):
        told[key] = (await visitor.spin(key)).json()
    product.freeze_postgres()
    try:
        asked = await _while_frozen(visitor, seen, frozen_seconds)
    finally:
        product.thaw_postgres()
    thawed = time.monotonic()
    await _until_played(visitor, seen, thawed)
    for key in asked:  # what became of them is now asked again with the same key
        told[key] = (await visitor.spin(key)).json()
    await _compare(visitor, seen, told)
    await product.until_well(1, RECOVERY_SECONDS)
    return seen


async def _while_frozen(visitor: Visitor, seen: Seen, seconds: float) -> list[str]:
    asked, ends = [], time.monotonic() + seconds
    while time.monotonic() < ends:
        keys = [f"frozen-{secrets.token_hex(4)}" for _ in range(8)]
        asked += keys
        requests = [visitor.spin(key) for key in keys] + [visitor.get(path) for path in READS]
        for reply, took in await asyncio.gather(*map(_timed, requests)):
            seen.slowest_seconds = max(seen.slowest_seconds, took)
            seen.refused += reply.status == 503
            if reply.status != 503 or b"SERVICE_UNAVAILABLE" not in reply.body:
                seen.objections.append(f"frozen, and answered {reply.status} {reply.body!r}")
    return asked


async def _timed(request: Any) -> tuple[Reply, float]:
    started = time.monotonic()
    return await request, time.monotonic() - started


async def _until_played(visitor: Visitor, seen: Seen, thawed: float) -> None:
    while (await visitor.spin("after")).status != 201 or (await visitor.get(READS[0])).status != 200:
        if time.monotonic() - thawed > RECOVERY_SECONDS:
            break
        await asyncio.sleep(0.1)
    seen.recovered_seconds = time.monotonic() - thawed


async def _compare(visitor: Visitor, seen: Seen, told: dict[str, Any]) -> None:
    told["after"] = (await visitor.spin("after")).json()
    gold = 1_000 + sum(played["net_amount"] for played in told.values())
    shown = (await visitor.get("/api/users/balance")).json()["gold"]
    history = (await visitor.get("/api/games/history?limit=100")).json()["items"]
    if shown != gold:
        seen.objections.append(f"gold is {shown}, told {gold}")
    if {played["round_id"] for played in history} != {played["round_id"] for played in told.values()}:
        seen.objections.append(f"{len(history)} rounds are shown, {len(told)} were told")
