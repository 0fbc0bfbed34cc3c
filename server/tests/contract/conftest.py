"""The product as strangers meet it: over a socket, from a process of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from tests.fixtures.club import Member, sign_up
from tests.fixtures.engines import FreshDatabase
from tests.fixtures.served import Served, serve


@pytest.fixture(scope="module")
def served(module_database: FreshDatabase, worker_redis_url: str) -> Iterator[Served]:
    with serve(module_database, worker_redis_url) as product:
        yield product


@pytest.fixture
async def http(served: Served) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=served.url) as client:
        yield client


@pytest.fixture
async def guest(http: httpx.AsyncClient) -> Member:
    """A signed-up member of the served product."""
    return await sign_up(http)
