"""Everything but an explicit public list answers 401 without a token that counts."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import httpx
import jwt
import pytest

from casino_club.app import openapi
from tests.contract import shape
from tests.fixtures.bets import BETS
from tests.fixtures.club import Member, signup_body

PUBLIC = {
    ("post", "/api/auth/signup"),
    ("post", "/api/auth/login"),
    ("post", "/api/auth/admin/login"),
    ("post", "/api/auth/refresh"),
    ("get", "/api/auth/availability"),
    ("post", "/api/invite/validate"),
    ("post", "/api/test/signup"),
    ("get", "/api/status"),
    ("get", "/api/metrics/global"),
    ("get", "/api/odds-proof"),
    ("get", "/health"),
    ("get", "/healthz"),
}
BY_TICKET = {("get", "/sse/notifications"), ("get", "/ws/notifications")}
"""Opened by a one-use ticket instead of a token."""

KEY = "1" * 64
CLAIMS = {"iss": "casino-club", "aud": "casino-club", "sub": "1", "sid": "x", "role": "player"}


def operations() -> Iterator[tuple[str, str]]:
    for path, item in openapi.document()["paths"].items():
        for method in item.keys() & {"get", "post", "put", "patch", "delete"}:
            yield method, path


PRIVATE = sorted(set(operations()) - PUBLIC - BY_TICKET)


def forged(key: str = KEY, algorithm: str = "HS256", **claims: Any) -> str:
    return jwt.encode({**CLAIMS, "exp": int(time.time()) + 900, **claims}, key, algorithm)


TOKENS = {
    "none": None,
    "no bearer": "Basic dXNlcjpwYXNz",
    "garbage": "Bearer x.y.z",
    "only the word": "Bearer",
    "not ascii": "Bearer 한글".encode(),
    "unsigned": f"Bearer {forged('', 'none')}",
    "another key": f"Bearer {forged('9' * 64)}",
    "another algorithm": f"Bearer {forged(algorithm='HS512')}",
    "another audience": f"Bearer {forged(aud='else')}",
    "expired": f"Bearer {forged(exp=1)}",
    "nobody's session": f"Bearer {forged(sid='00000000-0000-7000-8000-000000000000')}",
    "no session id": f"Bearer {forged(sid='nothing')}",
    "a negative member": f"Bearer {forged(sub='-1')}",
    "a huge member": f"Bearer {forged(sub=str(10**30))}",
}


def test_the_public_list_names_only_what_there_is():
    assert set(operations()) >= PUBLIC


@pytest.mark.parametrize("token", TOKENS.values(), ids=TOKENS.keys())
async def test_no_private_operation_opens(http: httpx.AsyncClient, token: str | bytes | None):
    headers = {"Idempotency-Key": "k"} if token is None else {"Idempotency-Key": "k", "Authorization": token}
    answers = {}
    for method, path in PRIVATE:
        url = path.replace("{", "").replace("}", "")
        body = BETS[path.split("/")[-2]] if path.endswith("/rounds") else None
        reply = await http.request(method, url, headers=headers, json=body)
        answers[method, path] = reply.status_code
        if reply.status_code == 401:
            assert shape.objections(401, reply.headers, reply.json()) == []
            assert reply.headers["WWW-Authenticate"] == "Bearer"
    assert {operation: status for operation, status in answers.items() if status != 401} == {}


@pytest.mark.parametrize("authorization", [None, "Bearer x.y.z"])
async def test_who_is_not_signed_in_is_not_told_what_else_is_wrong(
    http: httpx.AsyncClient, authorization: str | None
):
    headers = {} if authorization is None else {"Authorization": authorization}
    for method, path in PRIVATE:
        reply = await http.request(method, path, headers=headers, content=b"{")
        assert reply.status_code == 401, (method, path)


async def test_anybody_may_knock_at_the_public_ones(http: httpx.AsyncClient):
    bodies: dict[str, Any] = {
        "/api/auth/signup": signup_body(),
        "/api/invite/validate": {"code": "5858"},
    }
    for method, path in PUBLIC - {("post", "/api/auth/refresh")}:
        reply = await http.request(method, path, json=bodies.get(path) if method == "post" else None)
        assert reply.status_code not in (401, 403, 404, 405), (method, path)


async def test_a_member_who_is_no_player_of_mine_cannot_be_told_from_a_missing_one(guest: Member):
    mine = await guest.http.delete(
        "/api/auth/sessions/00000000-0000-7000-8000-000000000000", headers=guest.headers
    )
    other = await guest.login_again()
    stranger_id = other.session_id
    assert mine.status_code == 404
    assert (
        await guest.http.delete(f"/api/auth/sessions/{stranger_id}", headers=guest.headers)
    ).status_code == 204
