"""§10: what bad input gets. Nothing of it moves gold, makes anybody an admin, or is a 5xx."""

from __future__ import annotations

import asyncio
import base64
import json
import secrets
from collections.abc import AsyncIterator

import httpx
import pytest

from tests.contract import shape
from tests.fixtures.club import Member, sign_up, signup_body

AMOUNTS = {
    "negative": b"-5",
    "zero": b"0",
    "below the least": b"4",
    "off the step": b"7",
    "above the most": b"10005",
    "huge": b"9" * 400,
    "beyond 64 bits": b"18446744073709551620",
    "fractional": b"5.5",
    "a float that is whole": b"5.0",
    "an exponent": b"1e2",
    "infinity by exponent": b"1e999",
    "NaN": b"NaN",
    "Infinity": b"-Infinity",
    "a string": b'"100"',
    "Unicode digits": '"１００"'.encode(),
    "bare Unicode digits": "１００".encode(),
    "Arabic digits": '"٥"'.encode(),
    "hexadecimal": b"0x10",
    "leading zero": b"005",
    "plus": b"+5",
    "true": b"true",
    "null": b"null",
    "a list": b"[5]",
    "an object": b'{"$gt": 0}',
    "nothing": b"",
}
BODIES = {
    "empty": b"",
    "no JSON": b"bet_amount=5",
    "no object": b"[]",
    "only null": b"null",
    "missing": b"{}",
    "cut off": b'{"bet_amount": 5',
    "no UTF-8": b'{"bet_amount": "\xff"}',
    "a lone surrogate": b'{"bet_amount": "\\ud800"}',
    "deep": b'{"bet_amount": ' + b"[" * 20_000 + b"]" * 20_000 + b"}",
    "a NUL": b'{"bet_amount": 5\0}',
}


def assert_refused(reply: httpx.Response, *, status: int = 422) -> None:
    assert reply.status_code == status, reply.text
    assert shape.objections(status, reply.headers, reply.json()) == []


async def bet(member: Member, body: bytes) -> httpx.Response:
    headers = {
        **member.headers,
        "Idempotency-Key": secrets.token_hex(8),
        "Content-Type": "application/json",
    }
    return await member.http.post("/api/games/slot/rounds", content=body, headers=headers)


@pytest.mark.parametrize("amount", AMOUNTS.values(), ids=AMOUNTS.keys())
async def test_amounts_that_are_none(guest: Member, amount: bytes):
    assert_refused(await bet(guest, b'{"bet_amount": ' + amount + b"}"))
    assert await guest.balance() == {"gold": 1_000, "version": 1}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
async def test_bodies_that_are_none(guest: Member, body: bytes):
    assert_refused(await bet(guest, body))
    assert await guest.balance() == {"gold": 1_000, "version": 1}


async def test_a_bet_may_not_name_its_outcome(guest: Member):
    reply = await bet(
        guest,
        b'{"bet_amount": 5, "payout_amount": 999999, "balance": {"gold": 999999}, "price": 0,'
        b' "player_id": 1, "stops": [0, 24, 8], "odds_version": 7}',
    )
    assert reply.status_code in (201, 422)
    if reply.status_code == 201:
        played = reply.json()
        assert played["payout_amount"] == sum(win["payout"] for win in played["result"]["wins"])
        assert (await guest.balance())["gold"] == 995 + played["payout_amount"]


async def test_nobody_signs_up_as_an_admin_or_rich(http: httpx.AsyncClient):
    body = signup_body(
        role="admin",
        balance={"gold": 10**9},
        gold=10**9,
        id=1,
        vip_tier="VIP",
        experience_points=10**6,
        is_admin=True,
        level=99,
        signup_bonus_gold=10**6,
    )
    reply = await http.post("/api/auth/signup", json=body)
    assert reply.status_code in (201, 422)
    if reply.status_code == 201:
        user = reply.json()["user_info"]
        assert (user["role"], user["vip_tier"]) == ("player", "STANDARD")
        assert (user["level"], user["experience_points"]) == (1, 0)
        assert reply.json()["balance"] == {"gold": 1_000, "version": 1}


async def test_a_profile_changes_only_what_is_the_members(guest: Member):
    before = (await guest.get("/api/users/profile")).json()
    body = {
        "role": "admin",
        "level": 99,
        "experience_points": 10**6,
        "balance": {"gold": 10**9},
        "vip_tier": "VIP",
        "daily_streak": 400,
        "site_id": "root",
        "id": 1,
        "totp_enabled": True,
    }
    reply = await guest.http.patch("/api/users/profile", json=body, headers=guest.headers)
    assert reply.status_code in (200, 422)
    assert (await guest.get("/api/users/profile")).json() == before
    assert await guest.balance() == {"gold": 1_000, "version": 1}


NUL = "a\0b"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/auth/signup", signup_body(site_id="abc\0d")),
        ("/api/auth/signup", signup_body(nickname="별\0빛")),
        ("/api/auth/signup", signup_body(nickname="\u202e별빛")),
        ("/api/auth/signup", signup_body(nickname="\ud83d")),
        ("/api/auth/signup", signup_body(birth_date="1990-13-45")),
        ("/api/auth/signup", signup_body(birth_date=-1)),
        ("/api/auth/signup", signup_body(terms_accepted=False)),
        ("/api/auth/signup", signup_body(password="short")),
        ("/api/auth/signup", signup_body(password="x" * 129)),
        ("/api/auth/signup", signup_body(site_id="a" * 10_000)),
        ("/api/fairness/rotate", {"client_seed": NUL}),
        ("/api/auth/password", {"current_password": 5, "new_password": []}),
    ],
)
async def test_strings_that_are_none(guest: Member, path: str, body: dict):
    content = json.dumps(body).encode()
    headers = {**guest.headers, "Content-Type": "application/json"}
    assert_refused(await guest.http.post(path, content=content, headers=headers))


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/auth/signup", signup_body(invite_code=NUL)),
        ("/api/auth/login", {"site_id": NUL, "password": NUL}),
        ("/api/auth/login", {"site_id": "user001", "password": "x", "totp_code": NUL}),
        ("/api/invite/validate", {"code": NUL}),
        ("/api/auth/2fa/enable", {"totp_code": NUL}),
    ],
)
async def test_null_bytes_are_no_servers_fault(guest: Member, path: str, body: dict):
    reply = await guest.http.post(path, json=body, headers=guest.headers)
    assert reply.status_code < 500, reply.text
    if reply.status_code >= 400:
        assert shape.objections(reply.status_code, reply.headers, reply.json()) == []


@pytest.mark.parametrize(
    "query",
    [
        {"cursor": "x"},
        {"cursor": "////"},
        {"cursor": "WyJ4Il0"},
        {"cursor": "bnVsbA"},
        {"cursor": "WzEsMl0"},
        {"cursor": "한글"},
        {"cursor": "\0"},
        {"cursor": "W" * 201},
        {"limit": 0},
        {"limit": 101},
        {"limit": -1},
        {"limit": "ten"},
        {"limit": 10**30},
    ],
)
@pytest.mark.parametrize(
    "path", ["/api/games/history", "/api/actions", "/api/users/ledger", "/api/fairness/seeds"]
)
async def test_pages_that_are_none(guest: Member, path: str, query: dict):
    assert_refused(await guest.get(path, **query))


@pytest.mark.parametrize("position", [2**63, -(2**63), 10**30, -1, 0])
@pytest.mark.parametrize(
    "path", ["/api/games/history", "/api/actions", "/api/users/ledger", "/api/fairness/seeds"]
)
async def test_cursors_of_impossible_places(guest: Member, path: str, position: int):
    cursor = base64.urlsafe_b64encode(f"[{position}]".encode()).decode().rstrip("=")
    assert (await guest.get(path, cursor=cursor)).status_code in (200, 422)


async def test_a_game_filter_with_a_null_byte(guest: Member):
    assert (await guest.get("/api/games/history", game="\0")).status_code in (200, 422)


LARGE = b'{"bet_amount": 5, "x": "' + b"x" * 66_000 + b'"}'


async def in_pieces() -> AsyncIterator[bytes]:
    for at in range(0, len(LARGE), 8_192):
        yield LARGE[at : at + 8_192]


@pytest.mark.parametrize("path", ["/api/games/slot/rounds", "/api/auth/login", "/api/fairness/rotate"])
@pytest.mark.parametrize("chunked", [False, True])
async def test_bodies_over_64_kb_are_refused(guest: Member, path: str, chunked: bool):
    headers = {**guest.headers, "Idempotency-Key": "k", "Content-Type": "application/json"}
    content = in_pieces() if chunked else LARGE
    assert_refused(await guest.http.post(path, content=content, headers=headers), status=413)
    assert (await guest.balance())["version"] == 1


async def test_the_largest_body_allowed_is_read(guest: Member):
    body = b'{"bet_amount": 5, "x": "' + b"x" * (65_536 - 26) + b'"}'
    assert len(body) == 65_536
    assert (await bet(guest, body)).status_code in (201, 422)


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1.evil.example", "x"])
@pytest.mark.parametrize("path", ["/api/games/slot/rounds", "/api/auth/login", "/api/realtime/ticket"])
async def test_pages_of_another_origin_may_not_write(guest: Member, origin: str, path: str):
    reply = await guest.post(path, {"bet_amount": 5}, Origin=origin, **{"Idempotency-Key": "k"})
    assert_refused(reply, status=403)
    assert reply.json()["code"] == "ORIGIN_REFUSED"
    assert "access-control-allow-origin" not in reply.headers


async def test_the_clubs_own_pages_may_write(guest: Member):
    origin = str(guest.http.base_url).rstrip("/")
    reply = await guest.post(
        "/api/games/slot/rounds", {"bet_amount": 5}, Origin=origin, **{"Idempotency-Key": "k"}
    )
    assert reply.status_code == 201


async def test_no_other_origin_is_told_that_it_may_read(guest: Member):
    reply = await guest.http.options(
        "/api/games",
        headers={"Origin": "https://evil.example", "Access-Control-Request-Method": "GET"},
    )
    assert "access-control-allow-origin" not in reply.headers


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml", ""]
)
async def test_other_content_types_are_refused(http: httpx.AsyncClient, kind: str):
    reply = await http.post(
        "/api/invite/validate", content=b'{"code": "5858"}', headers={"Content-Type": kind}
    )
    assert_refused(reply)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/nothing", 404),
        ("POST", "/api/nothing", 404),
        ("GET", "/api/auth/login", 405),
        ("DELETE", "/api/games", 405),
        ("PUT", "/api/games/slot/rounds", 405),
        ("GET", "/api/games/slot/rounds", 405),
        ("GET", "/api/games/", 404),
    ],
)
async def test_routes_that_are_none(guest: Member, method: str, path: str, status: int):
    assert_refused(await guest.http.request(method, path, headers=guest.headers), status=status)


async def test_two_members_cannot_take_one_name_in_a_race(http: httpx.AsyncClient):
    body = signup_body()
    replies = await asyncio.gather(
        *(
            http.post("/api/auth/signup", json={**body, "nickname": f"{body['nickname'][:12]}{at}"})
            for at in range(6)
        )
    )
    assert sorted(reply.status_code for reply in replies) == [201] + [409] * 5
    assert (await sign_up(http)).id > 0
