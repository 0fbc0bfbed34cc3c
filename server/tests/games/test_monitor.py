"""Outcomes are counted in public, once each; a game whose generator is biased stops itself."""

from __future__ import annotations

import asyncio
import copy
from typing import Any

import pytest

from casino_club.games import fairness
from casino_club.games.catalog import CATALOG
from casino_club.games.monitor import stop_drifting
from tests.fixtures.bets import BETS
from tests.fixtures.club import Club, Member
from tests.fixtures.reacting import react

AT_ONCE = [game for game in BETS if not CATALOG[game].staged]
"""Games whose round is drawn and settled in one go; a shared draw is counted by its conductor."""


async def proofs(club: Club) -> dict[str, dict[str, Any]]:
    club.app._app.state.disclosure._shown = None  # type: ignore[attr-defined]
    shown = (await club.http.get("/api/odds-proof")).json()
    return {item["game"]: item for item in shown["items"]}


async def test_every_draw_of_every_game_is_counted_and_shown_to_everybody(club: Club):
    member = await club.join(gold=100_000)
    await asyncio.gather(
        *(member.play(game, **copy.deepcopy(BETS[game])) for game in AT_ONCE for _ in range(5))
    )
    await react(club)
    shown = await proofs(club)
    assert shown.keys() == BETS.keys()
    for item in (shown[game] for game in AT_ONCE):
        assert item["rounds"] == 5
        assert sum(outcome["observed"] for outcome in item["outcomes"]) == item["draws"] >= 5
        assert sum(outcome["probability"] for outcome in item["outcomes"]) == pytest.approx(1)
        assert item["status"] in {"within", "watch"}
    assert shown["rps"]["rtp_measured"] is not None


async def test_a_biased_generator_stops_its_game_and_opens_an_incident(
    club: Club, member: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(fairness.SeededDraws, "word", lambda self: 0)  # always the first hand
    member = await club.join(gold=100_000)
    for _ in range(3):
        await asyncio.gather(*(member.play("rps", bet_amount=10, choice="rock") for _ in range(20)))
    await react(club)
    database, book = club.runtime.database, club.runtime.book
    assert await stop_drifting(database, book, club.runtime.clock()) == ["rps"]
    assert await stop_drifting(database, book, club.runtime.clock()) == []
    reply = await member.play("rps", bet_amount=10, choice="rock")
    assert (reply.status_code, reply.json()["code"]) == (409, "GAME_DISABLED")
    assert (await proofs(club))["rps"]["status"] == "paused"
    async with club.connection() as connection:
        incident = await connection.fetchrow("SELECT kind, subject FROM incident")
        told = await connection.fetchval("SELECT payload::text FROM journal WHERE kind = 'game_set'")
    assert tuple(incident) == ("odds_drift", "rps")
    assert '"actor_id":null' in told
    assert (await member.spin(bet=5)).status_code == 201


async def test_a_sound_game_goes_on(club: Club):
    member = await club.join(gold=100_000)
    for _ in range(5):
        await asyncio.gather(*(member.play("rps", bet_amount=10, choice="rock") for _ in range(30)))
    await react(club)
    assert await stop_drifting(club.runtime.database, club.runtime.book, club.runtime.clock()) == []
