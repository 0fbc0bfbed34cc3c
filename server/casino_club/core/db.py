"""PostgreSQL: engine, the declarative base, and the transaction rule."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated, Any

import asyncpg
from fastapi import Depends, Request
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase

if TYPE_CHECKING:
    Connection = asyncpg.Connection[Any]
else:
    Connection = asyncpg.Connection  # generic in its stubs only

STATEMENT_TIMEOUT_MS = 4_000
SERVER_SETTINGS = {
    "application_name": "casino-club",
    "timezone": "UTC",
    "jit": "off",
    "plan_cache_mode": "force_generic_plan",
    "statement_timeout": str(STATEMENT_TIMEOUT_MS),
    "lock_timeout": "3000",
    "idle_in_transaction_session_timeout": "10000",
    "transaction_timeout": "15000",
}


class Base(DeclarativeBase):
    """The one declarative base; relationships, where any, are `lazy="raise"`."""


class ReadSession(AsyncSession):
    """A session whose transaction is read-only: a write through it fails in PostgreSQL."""


def make_engine(url: str, *, pool_size: int = 8) -> AsyncEngine:
    """An engine whose every wait has an end: connect 3 s, statement 4 s, pool 3 s."""
    return create_async_engine(
        url.replace("postgresql://", "postgresql+asyncpg://", 1),
        pool_size=pool_size,
        max_overflow=8,
        pool_timeout=3,
        pool_pre_ping=False,
        connect_args={
            "timeout": 3,
            "command_timeout": STATEMENT_TIMEOUT_MS / 1000 + 0.5,
            "server_settings": SERVER_SETTINGS,
        },
    )


class Database:
    """Opens transactions; one instance a process."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self._write = async_sessionmaker(engine, expire_on_commit=False)
        self._read = async_sessionmaker(engine, class_=ReadSession, expire_on_commit=False)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """One transaction: committed when the block ends, rolled back when it raises."""
        async with self._write() as session, session.begin():
            yield session

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[ReadSession]:
        """One read-only snapshot: several reads of one reply agree with each other."""
        async with self._read() as session, session.begin():
            await session.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
            yield session


async def driver(session: AsyncSession) -> Connection:
    """The asyncpg connection inside the session's transaction, for the journal's bulk statements."""
    connection = await session.connection()
    await connection.exec_driver_sql("SELECT 1")  # SQLAlchemy begins the transaction with the first statement
    raw = await connection.get_raw_connection()
    return raw.driver_connection  # type: ignore[return-value]


async def open_session(request: Request) -> AsyncIterator[AsyncSession]:
    """One transaction a request, committed before the reply."""
    async with request.app.state.runtime.database.transaction() as session:
        yield session


async def open_read_session(request: Request) -> AsyncIterator[ReadSession]:
    """One read-only snapshot a request."""
    async with request.app.state.runtime.database.reading() as session:
        yield session


# scope="function" commits before the reply leaves; FastAPI's default scope would commit after it.
Session = Annotated[AsyncSession, Depends(open_session, scope="function")]
Reading = Annotated[ReadSession, Depends(open_read_session, scope="function")]
