"""The routes about the process itself."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, Literal

from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import BaseModel, Field
from sqlalchemy import text

from casino_club import __version__
from casino_club.app.bootstrap import Runtime
from casino_club.app.figures import Figures, GlobalFigures

router = APIRouter(tags=["system"])
PROBE_SECONDS = 2


class EngineHealth(BaseModel):
    """엔진 하나의 상태"""

    status: Literal["ok", "down"]
    latency_ms: float | None = None
    error: str | None = None


class SinkHealth(BaseModel):
    """장부를 따라가는 일 하나의 상태"""

    lag_seconds: float = Field(description="장부 끝에서 얼마나 뒤처졌는지")
    trouble: str | None = Field(description="멈췄다면 그 까닭")


class Health(BaseModel):
    """전체 상태. degraded: 놀이는 되지만 일부 엔진이 없다"""

    status: Literal["ok", "degraded", "down"]
    engines: dict[str, EngineHealth]
    degraded: list[str] = Field(description="대답하지 않는 엔진과 멈춘 일")
    sinks: dict[str, SinkHealth] = Field(description="이 프로세스가 장부에서 이어 하는 일")
    version: str


class Alive(BaseModel):
    """이 프로세스만의 상태"""

    status: Literal["ok"] = "ok"


class PublicStatus(BaseModel):
    """손님에게 보이는 상태"""

    status: Literal["ok", "degraded", "down"]
    maintenance: bool = False


@router.get("/healthz", summary="💓 프로세스 상태")
async def healthz() -> Alive:
    """엔진을 묻지 않는다."""
    return Alive()


@router.get("/health", summary="🩺 전체 상태")
async def health(request: Request, response: Response) -> Health:
    """엔진마다 하나씩. PostgreSQL이 없으면 503."""
    found = await probe(request.app.state.runtime)
    for name, state in request.app.state.relay.health().items():
        found.sinks[name] = SinkHealth(**state)
        if found.sinks[name].trouble is not None:
            found.degraded.append(name)
            found.status = "degraded" if found.status == "ok" else found.status
    response.status_code = 503 if found.status == "down" else 200
    return found


@router.get("/api/status", summary="📣 서비스 상태")
async def status(request: Request) -> PublicStatus:
    """로그인 없이 볼 수 있는 상태."""
    return PublicStatus(status=(await probe(request.app.state.runtime)).status)


@router.get("/api/metrics/global", summary="🌃 클럽 전체 수치")
async def global_figures(request: Request) -> GlobalFigures:
    """로그인 없이 볼 수 있는 접속, 오늘의 라운드, 유통 골드, 게임별 환급률."""
    figures: Figures = request.app.state.figures
    return await figures.now()


@router.get("/metrics", summary="📈 Prometheus 지표", include_in_schema=False)
async def metrics() -> Response:
    """Prometheus 형식의 지표."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


async def probe(runtime: Runtime) -> Health:
    """Asks every engine, at once and with an end."""

    async def postgres() -> Any:
        async with runtime.database.reading() as session:
            await session.execute(text("SELECT 1"))

    async def redis() -> Any:
        await runtime.redis.ping()

    names = {"postgres": postgres, "redis": redis}
    engines = dict(zip(names, await asyncio.gather(*map(_ask, names.values())), strict=True))
    missing = [name for name, engine in engines.items() if engine.status == "down"]
    overall: Literal["ok", "degraded", "down"] = (
        "down" if "postgres" in missing else "degraded" if missing else "ok"
    )
    return Health(status=overall, engines=engines, degraded=missing, sinks={}, version=__version__)


async def _ask(question: Callable[[], Awaitable[Any]]) -> EngineHealth:
    started = time.perf_counter()
    try:
        async with asyncio.timeout(PROBE_SECONDS):
            await question()
    except Exception as error:
        return EngineHealth(status="down", error=type(error).__name__)
    return EngineHealth(status="ok", latency_ms=round((time.perf_counter() - started) * 1000, 2))
