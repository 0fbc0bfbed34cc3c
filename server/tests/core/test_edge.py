"""The outermost layer, around a small application of its own."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from fastapi import APIRouter, FastAPI
from pydantic import BaseModel

from casino_club.core.errors import NotFound
from casino_club.core.http import Edge, edge, install_error_handlers
from casino_club.core.logging import JSONLogFormatter
from casino_club.core.settings import Profile, Settings


class Bet(BaseModel):
    amount: int


def small_app() -> FastAPI:
    app = FastAPI()
    install_error_handlers(app)

    @app.get("/api/fine", summary="✅ 괜찮음")
    async def fine() -> dict[str, bool]:
        return {"fine": True}

    @app.post("/api/bet", summary="🎰 베팅")
    async def bet(body: Bet) -> Bet:
        return body

    @app.get("/api/missing")
    async def missing() -> None:
        raise NotFound

    @app.get("/api/broken")
    async def broken() -> None:
        raise RuntimeError("the secret is 12345")

    @app.get("/api/engine")
    async def engine() -> None:
        raise ConnectionRefusedError

    @app.get("/api/hangs")
    async def hangs() -> None:
        await asyncio.sleep(60)

    inner = APIRouter(prefix="/members")

    @inner.get("/{number}", summary="🙋 회원")
    async def member(number: int) -> int:
        return number

    outer = APIRouter(prefix="/api")
    outer.include_router(inner)
    app.include_router(outer)
    return app


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(Settings(env=Profile.TEST, public_origins=["https://club.example"])) as opened:
        yield opened


@asynccontextmanager
async def client_of(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(Edge(small_app(), settings, {}), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://club.local") as opened:
        yield opened


def assert_is_error(reply: httpx.Response, status: int, code: str) -> None:
    body = reply.json()
    assert set(body) == {"code", "message", "status_code", "details", "request_id", "path"}
    assert (reply.status_code, body["code"], body["status_code"]) == (status, code, status)
    assert body["request_id"] == reply.headers["x-request-id"]
    assert body["path"] == reply.request.url.path


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/api/missing", 404, "NOT_FOUND"),
        ("/api/nowhere", 404, "NOT_FOUND"),
        ("/api/bet", 405, "METHOD_NOT_ALLOWED"),
        ("/api/broken", 500, "INTERNAL_ERROR"),
        ("/api/engine", 503, "SERVICE_UNAVAILABLE"),
    ],
)
async def test_every_failure_has_one_shape(
    client: httpx.AsyncClient, path: str, status: int, code: str
) -> None:
    reply = await client.get(path)
    assert_is_error(reply, status, code)
    assert "12345" not in reply.text


async def test_malformed_input_names_the_place_and_not_the_value(client: httpx.AsyncClient) -> None:
    reply = await client.post("/api/bet", json={"amount": "hunter2"})
    assert_is_error(reply, 422, "VALIDATION_ERROR")
    assert reply.json()["details"]["errors"][0]["loc"] == ["body", "amount"]
    assert "hunter2" not in reply.text


async def test_messages_follow_the_language(client: httpx.AsyncClient) -> None:
    korean = await client.get("/api/missing", headers={"Accept-Language": "ko-KR,en;q=0.5"})
    english = await client.get("/api/missing", headers={"Accept-Language": "en-GB"})
    assert (korean.json()["message"], english.json()["message"]) == ("찾을 수 없어요.", "Not found.")


async def test_a_request_id_is_kept_or_made(client: httpx.AsyncClient) -> None:
    given = await client.get("/api/fine", headers={"X-Request-ID": "trace-7"})
    forged = await client.get("/api/fine", headers={"X-Request-ID": 'x" onload'})
    assert given.headers["x-request-id"] == "trace-7"
    assert len(forged.headers["x-request-id"]) == 36


@pytest.mark.parametrize("with_length", [True, False])
async def test_bodies_over_the_limit_are_refused(client: httpx.AsyncClient, with_length: bool) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(80):
            yield b" " * 1_024

    body = b" " * 80 * 1_024 if with_length else chunks()
    assert_is_error(await client.post("/api/bet", content=body), 413, "BODY_TOO_LARGE")


@pytest.mark.parametrize(
    ("origin", "status"),
    [("https://evil.example", 403), ("null", 403), ("http://club.local", 200), ("https://club.example", 200)],
)
async def test_writes_come_from_our_own_pages(client: httpx.AsyncClient, origin: str, status: int) -> None:
    reply = await client.post("/api/bet", json={"amount": 1}, headers={"Origin": origin})
    assert reply.status_code == status
    assert "access-control-allow-origin" not in reply.headers


async def test_an_engine_that_hangs_is_answered_for() -> None:
    async with client_of(Settings(env=Profile.TEST, answer_deadline_seconds=0.05)) as impatient:
        assert_is_error(await impatient.get("/api/hangs"), 503, "SERVICE_UNAVAILABLE")


async def test_one_access_line_a_request_with_its_title(
    client: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    lines: list[dict[str, object]] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(json.loads(JSONLogFormatter().format(record)))

    keep = Keep()
    edge.access.addHandler(keep)
    edge.access.setLevel("INFO")
    try:
        fine = await client.get("/api/fine")
        await client.get("/api/nowhere")
        await client.get("/api/members/7")
    finally:
        edge.access.removeHandler(keep)
    first, second, third = lines
    assert (first["message"], first["status_code"], first["route"]) == ("✅ 괜찮음", 200, "/api/fine")
    assert first["request_id"] == fine.headers["x-request-id"]
    assert (second["message"], second["status_code"]) == ("🔧", 404)
    assert (third["message"], third["route"]) == ("🙋 회원", "/api/members/{number}")


async def test_replies_carry_the_security_headers(client: httpx.AsyncClient) -> None:
    headers = (await client.get("/api/fine")).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert headers["cache-control"] == "no-store"
