"""Somebody becomes a member: with a code, of age, under a name nobody has."""

from __future__ import annotations

import asyncio
import unicodedata
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from casino_club.accounts.service.sign_up import age_on
from casino_club.core.clock import business_date
from tests.accounts.conftest import Arrive, Welcome
from tests.fixtures.club import Club, OpenClub, signup_body


async def test_a_code_a_name_and_a_birth_date_are_enough(arrive: Arrive):
    guest = arrive()
    reply = await guest.sign_up(nickname="달빛손님")
    told = reply.json()
    assert reply.status_code == 201
    assert told["balance"] == {"gold": 1_000, "version": 1}
    assert (told["token_type"], told["expires_in"]) == ("bearer", 900)
    assert told["user_info"]["nickname"] == "달빛손님"
    assert told["user_info"]["level"] == 1
    assert told["user_info"]["vip_tier"] == "STANDARD"
    assert told["refresh_token"] is None
    assert await guest.is_in()


async def test_the_bonus_is_a_line_of_the_ledger(welcome: Welcome):
    guest = await welcome()
    (entry,) = (await guest.get("/api/users/ledger")).json()["items"]
    assert (entry["reason"], entry["amount"], entry["balance_after"]) == ("SIGNUP_BONUS", 1_000, 1_000)
    assert (entry["version"], entry["ref"]) == (1, None)


async def test_korean_names_survive_the_database(welcome: Welcome, club: Club):
    typed = unicodedata.normalize("NFD", "이둘민 어드민")
    guest = await welcome(nickname=typed)
    shown = (await guest.get("/api/auth/me")).json()["nickname"]
    assert shown == "이둘민 어드민" == unicodedata.normalize("NFC", typed)
    async with club.connection() as connection:
        assert await connection.fetchval("SELECT nickname FROM users WHERE id = $1", guest.id) == shown


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"invite_code": "0000"}, 403, "INVITE_INVALID"),
        ({"birth_date": str(date.today() - timedelta(days=18 * 365))}, 403, "AGE_RESTRICTED"),
        ({"birth_date": "2999-01-01"}, 403, "AGE_RESTRICTED"),
        ({"birth_date": 0}, 422, "VALIDATION_ERROR"),
        ({"birth_date": "1990-02-30"}, 422, "VALIDATION_ERROR"),
        ({"birth_date": "1800-01-01"}, 422, "VALIDATION_ERROR"),
        ({"terms_accepted": False}, 422, "VALIDATION_ERROR"),
        ({"terms_accepted": 1}, 422, "VALIDATION_ERROR"),
        ({"site_id": "abc"}, 422, "VALIDATION_ERROR"),
        ({"site_id": "Upper01"}, 422, "VALIDATION_ERROR"),
        ({"site_id": "abcd\n"}, 422, "VALIDATION_ERROR"),
        ({"site_id": 12345}, 422, "VALIDATION_ERROR"),
        ({"site_id": "x" * 33}, 422, "VALIDATION_ERROR"),
        ({"nickname": "가"}, 422, "VALIDATION_ERROR"),
        ({"nickname": "가" * 17}, 422, "VALIDATION_ERROR"),
        ({"nickname": "  가  "}, 422, "VALIDATION_ERROR"),
        ({"nickname": "a\u202eb"}, 422, "VALIDATION_ERROR"),
        ({"nickname": "a\u0000b"}, 422, "VALIDATION_ERROR"),
        ({"nickname": "<b>굵게</b>"}, 422, "VALIDATION_ERROR"),
        ({"password": "1234567"}, 422, "VALIDATION_ERROR"),
        ({"password": "x" * 129}, 422, "VALIDATION_ERROR"),
        ({"password": None}, 422, "VALIDATION_ERROR"),
    ],
)
async def test_what_is_refused(arrive: Arrive, club: Club, changes: dict, status: int, code: str):
    reply = await arrive().sign_up(**changes)
    assert (reply.status_code, reply.json()["code"]) == (status, code)
    assert "a-long-password" not in reply.text
    async with club.connection() as connection:
        assert await connection.fetchval("SELECT count(*) FROM users") == 0


async def test_fields_nobody_asked_for_are_never_obeyed(arrive: Arrive):
    guest = arrive()
    wishes = {"role": "admin", "gold": 10**9, "balance": 10**9, "vip_tier": "VIP", "experience_points": 10**6}
    told = (await guest.sign_up(**wishes)).json()
    assert told["balance"]["gold"] == 1_000
    assert (told["user_info"]["role"], told["user_info"]["vip_tier"]) == ("player", "STANDARD")
    assert told["user_info"]["experience_points"] == 0


async def test_a_taken_name_is_named(arrive: Arrive, welcome: Welcome):
    first = await welcome(nickname="Moon Light")
    assert (await arrive().sign_up(site_id=first.site_id)).json()["code"] == "SITE_ID_TAKEN"
    for same in ("moon light", "MOON LIGHT", "Ｍｏｏｎ Ｌｉｇｈｔ"):
        assert (await arrive().sign_up(nickname=same)).json()["code"] == "NICKNAME_TAKEN"


async def test_of_many_at_once_one_gets_the_name(arrive: Arrive, club: Club):
    replies = await asyncio.gather(*(arrive().sign_up(site_id="wanted-name") for _ in range(8)))
    assert sorted(reply.status_code for reply in replies) == [201] + [409] * 7
    async with club.connection() as connection:
        assert await connection.fetchval("SELECT count(*) FROM users") == 1
        assert await connection.fetchval("SELECT count(*) FROM account WHERE player_id > 0") == 1


async def test_what_is_free_can_be_asked_before(arrive: Arrive, welcome: Welcome):
    first = await welcome(nickname="달빛")
    ask = arrive().get
    answer = (await ask("/api/auth/availability", site_id=first.site_id, nickname="별빛")).json()
    assert answer == {"site_id": False, "nickname": True}
    assert (await ask("/api/auth/availability", nickname="달빛")).json() == {
        "site_id": None,
        "nickname": False,
    }
    assert (await ask("/api/auth/availability", site_id="NO")).status_code == 422


async def test_the_bonus_is_what_the_settings_say(open_club: OpenClub):
    async with open_club(signup_bonus_gold=250) as club:
        reply = await club.http.post("/api/auth/signup", json=signup_body())
        assert reply.json()["balance"]["gold"] == 250


def test_age_is_counted_in_full_years():
    today = date(2026, 3, 1)
    assert age_on(today, date(2007, 3, 1)) == 19
    assert age_on(today, date(2007, 3, 2)) == 18
    assert age_on(date(2027, 2, 28), date(2008, 2, 29)) == 18
    assert age_on(date(2027, 3, 1), date(2008, 2, 29)) == 19


def test_the_birthday_begins_at_midnight_in_seoul():
    """At 15:00 UTC the next day has begun at the club."""
    seoul = ZoneInfo("Asia/Seoul")
    eve, day = (datetime(2026, 5, 4, hour, 30, tzinfo=UTC) for hour in (14, 15))
    born = date(2007, 5, 5)
    assert [age_on(business_date(moment, seoul), born) for moment in (eve, day)] == [18, 19]
