"""Signed-in devices: seen, ended one by one, all at once, and never more than five."""

from __future__ import annotations

import asyncio

import pytest

from casino_club.accounts import sessions
from casino_club.core.db import driver
from casino_club.core.ids import new_id
from tests.accounts.conftest import Arrive, Guest, MovedClock, Welcome
from tests.fixtures.club import PASSWORD, Club


async def sessions_of(guest: Guest) -> list[dict]:
    return (await guest.get("/api/auth/sessions")).json()["items"]


async def test_two_logins_are_two_sessions_and_deleting_one_ends_only_it(arrive: Arrive, welcome: Welcome):
    phone, tablet = await welcome(), arrive("192.0.2.1", user_agent="tablet/2.0")
    await tablet.log_in(phone.site_id)
    seen = await sessions_of(phone)
    assert [(s["session_id"], s["current"]) for s in seen] == [
        (tablet.session_id, False),
        (phone.session_id, True),
    ]
    assert seen[0]["device_info"]["label"] == "tablet"
    assert (await phone.delete(f"/api/auth/sessions/{tablet.session_id}")).status_code == 204
    assert (await tablet.get("/api/auth/me")).json()["code"] == "SESSION_REVOKED"
    assert await phone.is_in()
    assert len(await sessions_of(phone)) == 1


async def test_the_sixth_login_ends_the_first(arrive: Arrive, welcome: Welcome):
    member = await welcome()
    later = [arrive() for _ in range(5)]
    for guest in later:
        await guest.log_in(member.site_id)
    assert [await guest.is_in() for guest in (member, *later)] == [False] + [True] * 5
    assert len(await sessions_of(later[0])) == 5


async def test_logins_at_once_never_leave_more_than_five(arrive: Arrive, welcome: Welcome):
    member = await welcome()
    guests = [arrive() for _ in range(10)]
    await asyncio.gather(*(guest.log_in(member.site_id) for guest in guests))
    assert sum([await guest.is_in() for guest in guests]) == 5


async def test_logging_out_ends_this_session_at_once(arrive: Arrive, welcome: Welcome):
    member, other = await welcome(), arrive()
    await other.log_in(member.site_id)
    reply = await member.post("/api/auth/logout")
    assert reply.status_code == 204
    assert 'refresh_token=""' in reply.headers["set-cookie"]
    assert not await member.is_in()
    assert await other.is_in()


async def test_logging_out_everywhere_ends_all(arrive: Arrive, welcome: Welcome):
    member, other = await welcome(), arrive()
    await other.log_in(member.site_id)
    old = other.refresh_token
    assert (await member.post("/api/auth/logout-all")).status_code == 204
    assert not await member.is_in()
    assert not await other.is_in()
    assert (await other.present(old)).json()["code"] == "REFRESH_INVALID"


@pytest.mark.parametrize("session_id", ["nothing", "00000000-0000-7000-8000-000000000000", "%00", "가"])
async def test_a_session_that_is_none_is_not_found(welcome: Welcome, session_id: str):
    member = await welcome()
    assert (await member.delete(f"/api/auth/sessions/{session_id}")).status_code == 404


async def test_somebody_elses_session_is_not_found(welcome: Welcome):
    member, victim = await welcome(), await welcome()
    assert (await member.delete(f"/api/auth/sessions/{victim.session_id}")).status_code == 404
    assert await victim.is_in()


async def test_a_new_password_ends_every_other_session(arrive: Arrive, welcome: Welcome):
    member, other = await welcome(), arrive()
    await other.log_in(member.site_id)
    change = {"current_password": PASSWORD, "new_password": "another-password"}
    assert (await member.post("/api/auth/password", change)).status_code == 204
    assert await member.is_in()
    assert not await other.is_in()
    assert (await arrive().log_in(member.site_id)).status_code == 401
    assert (await arrive().log_in(member.site_id, "another-password")).status_code == 200


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"current_password": "wrong-password", "new_password": "another-password"}, 401),
        ({"current_password": PASSWORD, "new_password": "short"}, 422),
        ({"current_password": PASSWORD}, 422),
    ],
)
async def test_a_password_is_not_changed_lightly(welcome: Welcome, change: dict, status: int):
    member = await welcome()
    assert (await member.post("/api/auth/password", change)).status_code == status
    assert await member.is_in()


async def test_a_session_is_seen_at_most_once_a_minute(welcome: Welcome, clock: MovedClock, club: Club):
    member = await welcome()
    seen = [await last_seen(club, member)]
    for seconds in (1, 58, 2, 1):
        clock.forward(seconds=seconds)
        await member.get("/api/users/balance")
        seen.append(await last_seen(club, member))
    assert seen[0] == seen[1] == seen[2] < seen[3] == seen[4]


async def last_seen(club: Club, guest: Guest) -> object:
    async with club.connection() as connection:
        return await connection.fetchval(
            "SELECT last_seen_at FROM login_session WHERE id = $1", guest.session_id
        )


async def test_the_settler_learns_which_sessions_live(welcome: Welcome, club: Club):
    living, gone, banned = await welcome(), await welcome(), await welcome()
    await gone.post("/api/auth/logout")
    async with club.superuser() as connection:
        await connection.execute("UPDATE users SET banned_at = now() WHERE id = $1", banned.id)
    asked = [guest.session_id for guest in (living, gone, banned)] + [new_id()]
    async with club.runtime.database.transaction() as session:
        assert await sessions.live(await driver(session), asked) == {living.session_id}
        assert await sessions.live(await driver(session), []) == set()


async def test_no_address_is_kept_in_the_clear(welcome: Welcome, club: Club):
    await welcome("203.0.113.77")
    async with club.connection() as connection:
        rows = await connection.fetch("SELECT login_session::text FROM login_session")
    assert rows
    assert not any("203.0.113.77" in row[0] for row in rows)
