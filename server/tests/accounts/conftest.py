"""People at the club's door, each at an address and device of their own; and a clock that can be moved on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from casino_club.core.clock import system_clock
from tests.fixtures.club import PASSWORD, Club, signup_body

CHROME = (
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36"
)


@dataclass
class Guest:
    """A browser at the door: it keeps its cookies and the last access token it was given."""

    http: httpx.AsyncClient
    site_id: str = ""
    token: str = ""
    last: dict[str, Any] = field(default_factory=dict)

    @property
    def refresh_token(self) -> str:
        return self.http.cookies["refresh_token"]

    @property
    def id(self) -> int:
        return self.last["user_info"]["id"]

    @property
    def session_id(self) -> str:
        return self.last["session_id"]

    async def sign_up(self, **changes: Any) -> httpx.Response:
        body = signup_body(**changes)
        self.site_id = body["site_id"]
        return self._remember(await self.http.post("/api/auth/signup", json=body))

    async def log_in(self, site_id: str, password: str = PASSWORD, **more: Any) -> httpx.Response:
        self.site_id = site_id
        body = {"site_id": site_id, "password": password, **more}
        return self._remember(await self.http.post("/api/auth/login", json=body))

    async def refresh(self) -> httpx.Response:
        return self._remember(await self.http.post("/api/auth/refresh"))

    async def present(self, refresh_token: str) -> httpx.Response:
        """A refresh with a given token, whatever the jar holds."""
        headers = {"X-Client": "api"}
        return await self.http.post(
            "/api/auth/refresh", json={"refresh_token": refresh_token}, headers=headers
        )

    async def get(self, path: str, **query: Any) -> httpx.Response:
        return await self.http.get(path, params=query, headers=self._headers)

    async def post(self, path: str, body: Any = None) -> httpx.Response:
        return await self.http.post(path, json=body, headers=self._headers)

    async def patch(self, path: str, body: Any) -> httpx.Response:
        return await self.http.patch(path, json=body, headers=self._headers)

    async def delete(self, path: str) -> httpx.Response:
        return await self.http.delete(path, headers=self._headers)

    async def is_in(self) -> bool:
        """Whether the last access token still opens anything."""
        return (await self.get("/api/users/balance")).status_code == 200

    @property
    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def _remember(self, reply: httpx.Response) -> httpx.Response:
        if reply.is_success:
            self.last = reply.json()
            self.token = self.last["access_token"]
        return reply


Arrive = Callable[..., Guest]
Welcome = Callable[..., Awaitable[Guest]]


@pytest.fixture
async def arrive_at() -> AsyncIterator[Callable[[Club], Arrive]]:
    """For tests that open a club with settings of their own."""
    async with AsyncExitStack() as stack:

        def at(club: Club) -> Arrive:
            def arrive(address: str = "203.0.113.7", user_agent: str = CHROME) -> Guest:
                transport = httpx.ASGITransport(app=club.app, client=(address, 443))
                http = httpx.AsyncClient(
                    transport=transport, base_url="http://club.test", headers={"User-Agent": user_agent}
                )
                stack.push_async_callback(http.aclose)
                return Guest(http)

            return arrive

        yield at


@pytest.fixture
def arrive(club: Club, arrive_at: Callable[[Club], Arrive]) -> Arrive:
    """A guest at an address of one's choice, without cookies."""
    return arrive_at(club)


@pytest.fixture
def welcome(arrive: Arrive) -> Welcome:
    """A guest who has just signed up."""

    async def welcomed(address: str = "203.0.113.7", **changes: Any) -> Guest:
        guest = arrive(address)
        reply = await guest.sign_up(**changes)
        assert reply.status_code == 201, reply.text
        return guest

    return welcomed


@dataclass
class MovedClock:
    """The real time, and whatever was added to it."""

    ahead: timedelta = timedelta()

    def __call__(self) -> datetime:
        return system_clock() + self.ahead

    def forward(self, **by: float) -> None:
        self.ahead += timedelta(**by)


@pytest.fixture
def clock(club: Club) -> MovedClock:
    """The clock the club's accounts live by from now on."""
    moved = MovedClock()
    club.runtime.accounts.clock = moved
    return moved
