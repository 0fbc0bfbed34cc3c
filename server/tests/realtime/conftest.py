"""The product behind a real server in this process, and lines to its members' streams."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from casino_club.adapters.embedded.redis import EmbeddedRedis
from casino_club.app.serve import make_server
from casino_club.realtime import Hub
from tests.fixtures.club import Club, Member, run_club, worker_redis_url
from tests.fixtures.engines import FreshDatabase

__all__ = ["worker_redis_url"]

PATIENCE_SECONDS = 30.0


@dataclass
class House:
    """One process of the product, as the network sees it."""

    club: Club
    host: str
    hub: Hub

    async def ticket(self, member: Member) -> str:
        reply = await member.post("/api/realtime/ticket")
        assert reply.status_code == 200, reply.text
        return str(reply.json()["ticket"])

    def url(self, ticket: str, last_id: int | None = None) -> str:
        behind = "" if last_id is None else f"&last_id={last_id}"
        return f"ws://{self.host}/ws/notifications?ticket={ticket}{behind}"

    @asynccontextmanager
    async def line(self, member: Member, last_id: int | None = None, **options: Any) -> AsyncIterator[Line]:
        """A socket of the member that has been greeted."""
        url = self.url(await self.ticket(member), last_id)
        async with connect(url, proxy=None, compression=None, **options) as socket:
            line = Line(socket)
            line.hello = await line.next("hello")
            yield line


class Line:
    """What one socket heard."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.hello: dict[str, Any] = {}
        self.heard: list[dict[str, Any]] = []

    async def next(self, *types: str) -> dict[str, Any]:
        """The next message, of one of these types when any are given."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                message = json.loads(await self.socket.recv())
                self.heard.append(message)
                if not types or message["type"] in types:
                    return message  # type: ignore[no-any-return]

    async def up_to(self, number: int) -> list[int]:
        """The numbers heard, once `number` has come; each once, however many messages it had."""
        while number not in (numbers := list(dict.fromkeys(m["id"] for m in self.heard if "id" in m))):
            await self.next()
        return numbers

    async def closed(self) -> tuple[int, str]:
        """How the server closed it."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            try:
                while True:
                    self.heard.append(json.loads(await self.socket.recv()))
            except ConnectionClosed as closed:
                assert closed.rcvd is not None
                return closed.rcvd.code, closed.rcvd.reason

    async def is_silent(self, seconds: float = 0.5) -> bool:
        """Whether nothing comes for a while."""
        try:
            async with asyncio.timeout(seconds):
                self.heard.append(json.loads(await self.socket.recv()))
        except TimeoutError:
            return True
        return False


OpenHouse = Callable[..., Any]


@pytest.fixture
async def open_house(
    fresh_database: FreshDatabase, worker_redis_url: str, tmp_path: Path
) -> AsyncIterator[OpenHouse]:
    """Opens processes of the product on one database: `await open_house(redis_url=…)`."""
    async with AsyncExitStack() as stack:

        async def opened(
            *, redis_url: str = worker_redis_url, with_worker: bool = True, **settings: Any
        ) -> House:
            club = run_club(fresh_database, redis_url, tmp_path, with_worker=with_worker, **settings)
            return await stack.enter_async_context(_served(await stack.enter_async_context(club)))

        yield opened


@asynccontextmanager
async def _served(club: Club) -> AsyncIterator[House]:
    app: Any = club.app
    config = make_server(app, club.runtime.settings).config
    server = uvicorn.Server(
        uvicorn.Config(
            app, port=0, lifespan="off", ws=config.ws, ws_per_message_deflate=False, log_config=None
        )
    )
    server.capture_signals = _no_signals  # type: ignore[method-assign]
    serving = asyncio.create_task(server.serve())
    await until(lambda: server.started)
    host, port = server.servers[0].sockets[0].getsockname()[:2]
    try:
        yield House(club, f"{host}:{port}", hub_of(app))
    finally:
        server.should_exit = server.force_exit = True
        await serving


def hub_of(app: Any) -> Hub:
    """The hub inside the ASGI layers."""
    layers = [app]
    while not isinstance(found := layers.pop(0), FastAPI):
        layers += [part for part in vars(found).values() if hasattr(part, "__dict__")]
    return found.state.hub  # type: ignore[no-any-return]


@asynccontextmanager
async def stream(house: House, member: Member, **headers: str) -> AsyncIterator[AsyncIterator[str]]:
    """The lines of a member's server-sent events."""
    query = {"ticket": await house.ticket(member)}
    async with (
        httpx.AsyncClient(base_url=f"http://{house.host}", timeout=PATIENCE_SECONDS) as http,
        http.stream("GET", "/sse/notifications", params=query, headers=headers) as reply,
    ):
        assert reply.status_code == 200
        yield reply.aiter_lines()


async def until(check: Callable[[], bool]) -> None:
    """Waits for what shows in a flag only."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not check():  # noqa: ASYNC110
            await asyncio.sleep(0.02)


def _no_signals() -> Any:
    return nullcontext()


@pytest.fixture
def own_redis(tmp_path: Path) -> Iterator[EmbeddedRedis]:
    """A Redis that a test may take away."""
    redis = EmbeddedRedis(tmp_path)
    redis.start()
    yield redis
    redis.stop()


@pytest.fixture
async def house(open_house: OpenHouse) -> House:
    """One process with everything in it."""
    return await open_house()  # type: ignore[no-any-return]


@pytest.fixture
async def member(house: House) -> Member:
    """A member with 1,000 gold."""
    return await house.club.join()
