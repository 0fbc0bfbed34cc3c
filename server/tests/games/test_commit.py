"""Acknowledged means durable (promise 2): the commit comes before the reply."""

from __future__ import annotations

import asyncio
from typing import Annotated

import httpx
from fastapi import Depends, FastAPI
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.core.db import Session, open_session
from casino_club.core.http import install_error_handlers
from tests.fixtures.club import Club
from tests.games.table import findings

DEFERRED = "CREATE TEMP TABLE IF NOT EXISTS twice (n int UNIQUE DEFERRABLE INITIALLY DEFERRED) ON COMMIT DROP"
LateSession = Annotated[AsyncSession, Depends(open_session)]


async def fail_at_commit(session: AsyncSession) -> dict[str, bool]:
    """Everything succeeds but the commit."""
    await session.execute(text(DEFERRED))
    await session.execute(text("INSERT INTO twice VALUES (1), (1)"))
    return {"done": True}


async def answer(club: Club, route: object) -> httpx.Response:
    app = FastAPI()
    app.state.runtime = club.runtime
    app.add_api_route("/write", route, methods=["POST"])  # type: ignore[arg-type]
    install_error_handlers(app)
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://club") as http:
        return await http.post("/write")


async def test_a_failed_commit_is_never_a_success(club: Club):
    async def write(session: Session) -> dict[str, bool]:
        return await fail_at_commit(session)

    assert (await answer(club, write)).status_code == 500


async def test_the_frameworks_own_scope_would_have_lied(club: Club):
    """Why `Session` names its scope: with the default one the client hears of success first."""

    async def write(session: LateSession) -> dict[str, bool]:
        return await fail_at_commit(session)

    assert (await answer(club, write)).status_code == 200


async def poison(club: Club, player_id: int) -> None:
    """From now on every commit with a round of this member fails, at the very end."""
    async with club.superuser() as connection:
        await connection.execute(
            f"""
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF NEW.player_id = {player_id} THEN RAISE EXCEPTION 'poisoned'; END IF;
              RETURN NULL;
            END $$;
            CREATE CONSTRAINT TRIGGER refuse AFTER INSERT OR UPDATE ON game_stats
              DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse();
            """
        )


async def test_a_round_whose_commit_fails_is_not_acknowledged(club: Club):
    member = await club.join()
    await poison(club, member.id)
    reply = await member.spin(bet=100)
    assert (reply.status_code, reply.json()["code"]) == (500, "INTERNAL_ERROR")
    assert await member.balance() == {"gold": 1_000, "version": 1}
    assert (await member.get("/api/games/history")).json()["items"] == []


async def test_a_poisoned_round_fails_alone(club: Club):
    guests = 12
    members = await asyncio.gather(*(club.join() for _ in range(guests)))
    unlucky = members[guests // 2]
    await poison(club, unlucky.id)
    replies = await asyncio.gather(*(member.spin(bet=5) for _ in range(2) for member in members))
    by_member = [{reply.status_code for reply in replies[at::guests]} for at in range(guests)]
    assert by_member == [{500} if member is unlucky else {201} for member in members]
    assert (await unlucky.balance())["version"] == 1
    assert all([(await m.balance())["version"] == 3 for m in members if m is not unlucky])
    assert await findings(club) == []
