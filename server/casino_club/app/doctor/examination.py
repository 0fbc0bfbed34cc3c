"""The examination in order: the machine, the files, the engines, the running product."""

from __future__ import annotations

import asyncio

from casino_club.adapters.embedded.engines import EmbeddedEngines
from casino_club.adapters.embedded.process import EngineFailed
from casino_club.app.doctor.consistency import examine_consistency
from casino_club.app.doctor.database import examine_engines
from casino_club.app.doctor.finding import Finding
from casino_club.app.doctor.machine import examine_machine
from casino_club.app.doctor.product import Product, examine_product
from casino_club.core.settings import Settings


def examine(settings: Settings) -> list[Finding]:
    """Everything examined, the well and the wrong."""
    settings.fill_development_secrets()
    product = Product(f"http://{settings.casino_host}:{settings.casino_port}")
    is_running = product.is_there()
    findings = list(examine_machine(settings, is_running=is_running))
    findings += examine_consistency()
    findings += _engines(settings)
    if is_running:
        findings += examine_product(product, settings)
    return findings


def _engines(settings: Settings) -> list[Finding]:
    try:
        EmbeddedEngines(settings).join(settings)
    except EngineFailed:
        return [Finding("엔진", "내장 엔진이 꺼져 있음 (`casino-club up`이 켭니다)")]

    async def collected() -> list[Finding]:
        return [finding async for finding in examine_engines(settings)]

    return asyncio.run(collected())
