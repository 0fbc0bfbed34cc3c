"""Coming back: by site_id alone, staff by a door of their own, strangers told nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from argon2 import PasswordHasher
from sqlalchemy import event

from casino_club.accounts.passwords import Passwords
from tests.accounts.conftest import Arrive, MovedClock, Welcome
from tests.fixtures.club import PASSWORD, Club


async def make_staff(club: Club, site_id: str, role: str = "operator") -> None:
    async with club.superuser() as connection:
        await connection.execute("UPDATE users SET role = $2 WHERE site_id = $1", site_id, role)


async def test_the_right_password_opens(arrive: Arrive, welcome: Welcome):
    member = await welcome()
    reply = await arrive().log_in(member.site_id)
    told = reply.json()
    assert reply.status_code == 200
    assert told["balance"] == {"gold": 1_000, "version": 1}
    assert told["session_id"] != member.session_id
    assert told["device_info"]["label"] == "Chrome · Android"
    assert told["device_info"]["ip_hint"] == "203.0.113.*"


async def test_a_phone_that_writes_capitals_is_forgiven(arrive: Arrive, welcome: Welcome):
    member = await welcome(site_id="small-name")
    assert (await arrive().log_in(" Small-Name ")).status_code == 200
    assert (await member.get("/api/auth/me")).json()["site_id"] == "small-name"


async def test_the_refresh_token_is_a_cookie_no_script_can_read(arrive: Arrive, welcome: Welcome):
    member = await welcome()
    reply = await arrive().log_in(member.site_id)
    (cookie,) = [c for c in reply.headers.get_list("set-cookie") if c.startswith("refresh_token=")]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert "Path=/api/auth" in cookie
    assert "Secure" not in cookie
    assert reply.json()["refresh_token"] is None


async def test_a_program_gets_it_in_the_body(arrive: Arrive, welcome: Welcome):
    member = await welcome()
    body = {"site_id": member.site_id, "password": PASSWORD}
    reply = await arrive().http.post("/api/auth/login", json=body, headers={"X-Client": "api"})
    assert reply.json()["refresh_token"]
    assert "set-cookie" not in reply.headers


async def test_a_nickname_is_no_login(arrive: Arrive, welcome: Welcome):
    await welcome(nickname="moonlight")
    reply = await arrive().log_in("moonlight")
    assert (reply.status_code, reply.json()["code"]) == (401, "INVALID_CREDENTIALS")


async def test_unknown_and_wrong_cannot_be_told_apart(
    arrive: Arrive, welcome: Welcome, club: Club, monkeypatch: pytest.MonkeyPatch
):
    """The same words, the same hashing, the same statements."""
    member = await welcome()
    counted: list[str] = []
    matches = Passwords._matches
    monkeypatch.setattr(Passwords, "_matches", lambda *given: counted.append("hash") or matches(*given))
    seen = {}
    for site_id in (member.site_id, "nobody-at-all"):
        counted.clear()
        with statements(club, counted):
            reply = await arrive("198.51.100.9").log_in(site_id, "wrong-password")
        told = {name: value for name, value in reply.json().items() if name != "request_id"}
        seen[site_id] = (reply.status_code, told, list(counted))
    known, unknown = seen.values()
    assert known == unknown
    assert known[2].count("hash") == 1


@contextmanager
def statements(club: Club, into: list[str]) -> Iterator[None]:
    """Notes every statement sent to PostgreSQL while the block runs."""

    def note(connection: object, cursor: object, statement: str, *_: object) -> None:
        into.append(statement)

    engine = club.runtime.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", note)


async def test_staff_and_members_have_doors_of_their_own(arrive: Arrive, welcome: Welcome, club: Club):
    staff, member = await welcome(), await welcome()
    await make_staff(club, staff.site_id)
    refused = await arrive().log_in(staff.site_id)
    assert (refused.status_code, refused.json()["code"]) == (403, "ADMIN_LOGIN_REQUIRED")
    for site_id, status in ((staff.site_id, 200), (member.site_id, 403)):
        body = {"site_id": site_id, "password": PASSWORD}
        assert (await arrive().post("/api/auth/admin/login", body)).status_code == status


@pytest.mark.parametrize("door", ["login", "admin/login"])
async def test_without_the_password_nobody_learns_who_is_staff(
    arrive: Arrive, welcome: Welcome, club: Club, door: str
):
    staff = await welcome()
    await make_staff(club, staff.site_id)
    reply = await arrive().post(f"/api/auth/{door}", {"site_id": staff.site_id, "password": "wrong-one"})
    assert reply.json()["code"] == "INVALID_CREDENTIALS"


async def test_a_banned_member_is_out_at_once(arrive: Arrive, welcome: Welcome, club: Club):
    member = await welcome()
    async with club.superuser() as connection:
        await connection.execute("UPDATE users SET banned_at = now() WHERE id = $1", member.id)
    assert (await member.get("/api/users/balance")).json()["code"] == "SESSION_REVOKED"
    assert (await arrive().log_in(member.site_id)).json()["code"] == "ACCOUNT_BANNED"
    assert (await member.refresh()).json()["code"] == "REFRESH_INVALID"


async def test_every_try_is_a_row_nobody_can_change(arrive: Arrive, welcome: Welcome, club: Club):
    member = await welcome()
    await arrive().log_in(member.site_id, "wrong-one")
    await arrive().log_in(member.site_id)
    async with club.connection() as connection:
        rows = await connection.fetch(
            "SELECT door, result, ip_hash, user_agent FROM auth_attempt ORDER BY id"
        )
        results = [(row["door"], row["result"]) for row in rows]
        assert results == [("signup", "OK"), ("login", "INVALID_CREDENTIALS"), ("login", "OK")]
        assert all("203.0.113" not in row["ip_hash"] and "Chrome" in row["user_agent"] for row in rows)
        for statement in ("UPDATE auth_attempt SET result = 'OK'", "DELETE FROM auth_attempt"):
            with pytest.raises(Exception, match="permission denied"):
                await connection.execute(statement)


async def test_an_old_hash_is_renewed_on_the_way_in(arrive: Arrive, welcome: Welcome, club: Club):
    member = await welcome()
    weak = PasswordHasher(time_cost=1, memory_cost=8 * 1024, parallelism=1).hash(PASSWORD)
    async with club.superuser() as connection:
        await connection.execute("UPDATE users SET password_hash = $2 WHERE id = $1", member.id, weak)
        assert (await arrive().log_in(member.site_id)).status_code == 200
        stored = await connection.fetchval("SELECT password_hash FROM users WHERE id = $1", member.id)
    assert stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert (await arrive().log_in(member.site_id)).status_code == 200


async def test_a_bare_login_is_malformed(arrive: Arrive):
    for body in ({}, {"site_id": "x"}, {"site_id": "a\0b", "password": "x"}, {"site_id": [], "password": {}}):
        assert (await arrive().post("/api/auth/login", body)).status_code == 422


async def test_the_same_device_has_the_same_fingerprint(arrive: Arrive, welcome: Welcome, clock: MovedClock):
    member = await welcome()
    prints = [
        (await arrive(address, agent).log_in(member.site_id)).json()["device_info"]["fingerprint"]
        for address, agent in (("192.0.2.1", "one/1"), ("192.0.2.2", "one/1"), ("192.0.2.1", "two/1"))
    ]
    assert prints[0] == prints[1] != prints[2]


async def test_too_many_logins_from_one_address_are_slowed(open_club, arrive_at: Callable[[Club], Arrive]):
    async with open_club(rate_limits_enabled=True) as club:
        guest = arrive_at(club)()
        replies = [await guest.log_in("somebody-else") for _ in range(11)]
        last = replies[-1]
        assert last.status_code == 429
        assert int(last.headers["Retry-After"]) == last.json()["details"]["retry_after_seconds"] > 0
