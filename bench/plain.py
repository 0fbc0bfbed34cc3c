"""(b) For comparison: the way most would write it. One request, one ORM transaction, a row for everything.

FastAPI, dependencies, SQLAlchemy ORM, a user row locked with SELECT FOR UPDATE, and one row each for the
idempotency key, round, ledger entry, action and outbox. Only the benchmark runs it.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Annotated, Any

import jwt
import uvicorn
from casino_club.games.catalog.slot import DOCUMENT, SlotBet, SlotRules
from casino_club.games.fairness import SeededDraws, seed_hash
from fastapi import Depends, FastAPI, Header, HTTPException
from pydantic import BaseModel, Field
from sqlalchemy import JSON, BigInteger, DateTime, MetaData, Text, Uuid, select, text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """Tables in a schema of their own."""

    metadata = MetaData(schema="plain")


class Player(Base):
    """A member with balance, seeds and counters in one row."""

    __tablename__ = "player"
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    gold: Mapped[int] = mapped_column(BigInteger)
    version: Mapped[int] = mapped_column(BigInteger)
    server_seed: Mapped[str] = mapped_column(Text)
    nonce: Mapped[int]


class Row:
    """What every log-like table here has."""

    id: Mapped[uuid.UUID] = mapped_column(Uuid, primary_key=True, default=uuid.uuid4)
    player_id: Mapped[int] = mapped_column(BigInteger, index=True)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=lambda: datetime.now(UTC))
    body: Mapped[dict[str, Any]] = mapped_column(JSON)


class Key(Row, Base):
    """A used idempotency key with the reply it got."""

    __tablename__ = "idempotency_key"
    key: Mapped[str] = mapped_column(Text, unique=True)


class Round(Row, Base):
    """A round."""

    __tablename__ = "round"


class Ledger(Row, Base):
    """A ledger entry."""

    __tablename__ = "ledger"


class Action(Row, Base):
    """A behaviour log row."""

    __tablename__ = "action"


class Outbox(Row, Base):
    """A message to be published."""

    __tablename__ = "outbox"


class Stats(Base):
    """A member's counters."""

    __tablename__ = "stats"
    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    spins: Mapped[int] = mapped_column(BigInteger)
    wins: Mapped[int] = mapped_column(BigInteger)


class Bet(BaseModel):
    """The request."""

    bet_amount: int = Field(ge=5, le=10_000, multiple_of=5, strict=True)


engine = create_async_engine(os.environ["PLAIN_DATABASE_URL"], pool_size=20, max_overflow=20)
make_session = async_sessionmaker(engine, expire_on_commit=False)
rules = SlotRules(DOCUMENT)


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    """Creates the schema and copies every member of the product into it."""
    async with engine.begin() as connection:
        await connection.execute(text("CREATE SCHEMA IF NOT EXISTS plain"))
        await connection.run_sync(Base.metadata.create_all)
        await connection.execute(text(_COPY_MEMBERS))
    yield


_COPY_MEMBERS = """
INSERT INTO plain.player (id, gold, version, server_seed, nonce)
SELECT player_id, balance, 0, server_seed, 0 FROM account WHERE player_id > 0 ON CONFLICT DO NOTHING
"""
app = FastAPI(lifespan=lifespan)


async def open_session() -> AsyncIterator[AsyncSession]:
    """One transaction a request."""
    async with make_session() as session, session.begin():
        yield session


Session = Annotated[AsyncSession, Depends(open_session, scope="function")]


async def current_player(session: Session, authorization: Annotated[str, Header()]) -> Player:
    """The locked row of whoever sent the token."""
    claims = jwt.decode(
        authorization[7:], os.environ["PLAIN_SECRET"], algorithms=["HS256"], audience="casino-club"
    )
    player = await session.scalar(select(Player).where(Player.id == int(claims["sub"])).with_for_update())
    if player is None:
        raise HTTPException(401)
    return player


@app.post("/api/games/slot/rounds", status_code=201)
async def play(
    bet: Bet,
    session: Session,
    player: Annotated[Player, Depends(current_player, scope="function")],
    idempotency_key: Annotated[str, Header()],
) -> dict[str, Any]:
    """One spin."""
    used = await session.scalar(select(Key).where(Key.key == f"{player.id}:{idempotency_key}"))
    if used is not None:
        return used.body
    if player.gold < bet.bet_amount:
        raise HTTPException(409)
    outcome = rules.play(SlotBet(bet.bet_amount), SeededDraws(player.server_seed, "plain", player.nonce))
    player.gold += outcome.payout - bet.bet_amount
    player.version += 1
    player.nonce += 1
    body: dict[str, Any] = {
        "bet_amount": bet.bet_amount,
        "payout_amount": outcome.payout,
        "server_seed_hash": seed_hash(player.server_seed),
        "balance": {"gold": player.gold, "version": player.version},
    }
    stats = await session.get(Stats, player.id)
    if stats is None:
        stats = Stats(player_id=player.id, spins=0, wins=0)
        session.add(stats)
    stats.spins += 1
    stats.wins += outcome.payout > 0
    session.add(Key(player_id=player.id, key=f"{player.id}:{idempotency_key}", body=body))
    session.add_all(kind(player_id=player.id, body=body) for kind in (Round, Ledger, Action, Outbox))
    return body


if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ["PLAIN_PORT"]), loop="uvloop", http="httptools", access_log=False)
