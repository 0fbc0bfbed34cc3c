"""Who may do what, as one table."""

from __future__ import annotations

from typing import Annotated

import httpx
import pytest
from fastapi import FastAPI

from casino_club.accounts.deps import Member, Requires
from casino_club.accounts.permissions import ALL, BY_ROLE, READS, Role, VipTier, allows
from casino_club.core.http import install_error_handlers
from tests.accounts.conftest import Welcome
from tests.fixtures.club import Club


def test_an_auditor_reads_everything_and_writes_nothing():
    assert BY_ROLE[Role.AUDITOR] == READS


def test_every_permission_is_somebodys():
    assert BY_ROLE[Role.SUPPORT] < BY_ROLE[Role.OPERATOR] < BY_ROLE[Role.ADMIN] < ALL
    assert not BY_ROLE[Role.PLAYER]


@pytest.mark.parametrize(("tier", "allowed"), [("STANDARD", False), ("PREMIUM", False), ("VIP", True)])
def test_tiers_open_doors(tier: str, allowed: bool):
    assert allows(Role.PLAYER, tier, "tier.vip") is allowed


def test_a_permission_nobody_has_is_a_mistake():
    with pytest.raises(ValueError, match="no role or tier"):
        Requires("gold.print")


@pytest.fixture
def office(club: Club) -> FastAPI:
    """A small application with guarded routes, over the club's runtime."""
    app = FastAPI()
    app.state.runtime = club.runtime
    install_error_handlers(app)

    @app.get("/users")
    async def users(member: Annotated[Member, Requires.of("users.read")]) -> int:
        return member.id

    @app.get("/lounge")
    async def lounge(member: Annotated[Member, Requires.of("tier.vip")]) -> int:
        return member.id

    return app


async def ask(office: FastAPI, path: str, token: str) -> tuple[int, str | None]:
    transport = httpx.ASGITransport(app=office)
    async with httpx.AsyncClient(transport=transport, base_url="http://office") as http:
        reply = await http.get(path, headers={"Authorization": f"Bearer {token}"})
    return reply.status_code, reply.json()["code"] if reply.status_code >= 400 else None


async def test_a_route_opens_to_who_has_the_permission(office: FastAPI, welcome: Welcome, club: Club):
    member = await welcome()
    assert await ask(office, "/users", member.token) == (403, "FORBIDDEN")
    assert await ask(office, "/lounge", member.token) == (403, "FORBIDDEN")
    assert await ask(office, "/users", "no-token") == (401, "NOT_AUTHENTICATED")
    async with club.superuser() as connection:
        await connection.execute("UPDATE users SET role = $1, vip_tier = $2", "support", VipTier.VIP.value)
    assert await ask(office, "/users", member.token) == (200, None)
    assert await ask(office, "/lounge", member.token) == (200, None)


async def test_in_production_staff_need_a_second_factor(office: FastAPI, welcome: Welcome, club: Club):
    member = await welcome()
    club.runtime.settings.env = "production"
    async with club.superuser() as connection:
        await connection.execute("UPDATE users SET role = 'admin'")
        assert await ask(office, "/users", member.token) == (403, "TOTP_SETUP_REQUIRED")
        await connection.execute("UPDATE users SET totp_enabled_at = now()")
        assert await ask(office, "/users", member.token) == (200, None)
