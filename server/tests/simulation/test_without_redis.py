"""Redis is gone from the start: everything that matters goes on, and says what is missing."""

from __future__ import annotations

import httpx

from tests.fixtures.club import sign_up
from tests.fixtures.engines import FreshDatabase
from tests.fixtures.served import serve

NOBODY = "redis://127.0.0.1:1/0"


async def test_the_club_plays_on(fresh_database: FreshDatabase):
    with serve(fresh_database, NOBODY, RATE_LIMITS_ENABLED="true") as served:
        async with httpx.AsyncClient(base_url=served.url) as http:
            health = await http.get("/health")
            assert (health.status_code, health.json()["status"]) == (200, "degraded")
            assert "redis" in health.json()["degraded"]
            member = await sign_up(http)
            again = await member.login_again()
            played = await member.spin(bet=5, key="once")
            assert played.status_code == 201
            assert (await again.spin(bet=5, key="once")).content == played.content
            assert (await again.stats())["total_games_played"] == 1
            assert (await again.post("/api/auth/logout")).status_code == 204
            assert (await again.spin(bet=5)).status_code == 401
            assert (await member.spin(bet=5)).status_code == 201
