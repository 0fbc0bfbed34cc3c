"""The demo accounts: made once, all alike, and never in production with their public passwords."""

from __future__ import annotations

from casino_club.accounts.seeds import Seeded, demo_accounts_with_demo_passwords, seed_demo_accounts
from tests.accounts.conftest import Arrive
from tests.fixtures.club import Club


async def seed(club: Club) -> Seeded:
    async with club.runtime.database.transaction() as session:
        return await seed_demo_accounts(session, club.runtime.accounts)


async def test_five_accounts_alike_made_once(arrive: Arrive, club: Club):
    seeded = await seed(club)
    assert seeded.created == ["admin", "user001", "user002", "user003", "user004"]
    assert seeded.admin_password
    again = await seed(club)
    assert (again.created, again.admin_password) == ([], None)
    guest = arrive()
    told = (await guest.log_in("user001", "123455")).json()
    assert (told["balance"], told["user_info"]["level"]) == ({"gold": 1_000, "version": 1}, 1)
    assert (await guest.get("/api/users/profile")).json()["totals"]["games_played"] == 0
    door = {"site_id": "admin", "password": seeded.admin_password}
    admin = (await arrive().post("/api/auth/admin/login", door)).json()
    assert (admin["user_info"]["nickname"], admin["user_info"]["role"]) == ("어드민", "admin")
    assert admin["balance"]["gold"] == 1_000


async def test_the_admins_password_is_the_settings_where_given(arrive: Arrive, club: Club):
    club.runtime.settings.admin_password = "chosen-by-the-operator"
    assert (await seed(club)).admin_password is None
    door = {"site_id": "admin", "password": "chosen-by-the-operator"}
    assert (await arrive().post("/api/auth/admin/login", door)).status_code == 200


async def test_accounts_open_to_all_are_named(club: Club):
    await seed(club)
    async with club.runtime.database.transaction() as session:
        found = await demo_accounts_with_demo_passwords(session, club.runtime.accounts)
    assert found == ["user001", "user002", "user003", "user004"]
    async with club.superuser() as connection:
        await connection.execute("UPDATE users SET banned_at = now() WHERE site_id <> 'user003'")
    async with club.runtime.database.transaction() as session:
        assert await demo_accounts_with_demo_passwords(session, club.runtime.accounts) == ["user003"]
