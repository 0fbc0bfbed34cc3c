"""What every reply carries, and the one line it leaves in the log."""

from __future__ import annotations

import httpx
import pytest

from tests.fixtures.club import Member
from tests.fixtures.served import Served

KOREAN, ENGLISH = "로그인이 필요해요.", "Please sign in."


@pytest.mark.parametrize("path", ["/api/games", "/api/games/slot/rounds", "/healthz", "/api/nothing"])
async def test_a_request_id_is_echoed_and_logged_once(http: httpx.AsyncClient, served: Served, path: str):
    given = f"mine-{path.count('/')}.{len(path)}:a_b"
    reply = await http.get(path, headers={"X-Request-ID": given})
    assert reply.headers["x-request-id"] == given
    (line,) = served.access_lines(given)
    assert (line["path"], line["status_code"], line["method"]) == (path, reply.status_code, "GET")


@pytest.mark.parametrize("given", ["", "a b", "x" * 65, '{"level":"ERROR"}', "é"])
async def test_a_request_id_that_would_spoil_the_log_is_replaced(
    http: httpx.AsyncClient, served: Served, given: str
):
    reply = await http.get("/healthz", headers={"X-Request-ID": given.encode()})
    fresh = reply.headers["x-request-id"]
    assert fresh != given
    assert len(served.access_lines(fresh)) == 1


async def test_a_members_round_is_one_line_with_its_title_and_member(guest: Member, served: Served):
    reply = await guest.spin(bet=5)
    (line,) = served.access_lines(reply.headers["x-request-id"])
    assert line["message"] == "🎰 슬롯 돌리기"
    assert (line["user_id"], line["status_code"]) == (guest.id, 201)
    assert line["route"] == "/api/games/slot/rounds"
    assert 0 < line["latency_ms"] < 5_000


async def test_a_framework_routes_line_has_its_title_and_template(guest: Member, served: Served):
    played = (await guest.spin(bet=5)).json()["round_id"]
    reply = await guest.get(f"/api/games/rounds/{played}")
    (line,) = served.access_lines(reply.headers["x-request-id"])
    assert (line["message"], line["route"]) == ("🔍 라운드 하나", "/api/games/rounds/{round_id}")
    assert line["user_id"] == guest.id


async def test_no_secret_of_a_sign_in_reaches_the_log(guest: Member, served: Served):
    again = await guest.login_again()
    refused = await guest.http.post(
        "/api/auth/login", json={"site_id": guest.site_id, "password": "Wrong-Password-77"}
    )
    assert refused.status_code == 401
    await again.get("/api/auth/me")
    served.access_lines(refused.headers["x-request-id"])
    log = served.log.read_text()
    assert "Wrong-Password-77" not in log
    assert again.token not in log
    assert again.token.rsplit(".", 1)[1] not in log


@pytest.mark.parametrize(
    ("language", "message"),
    [
        (None, KOREAN),
        ("ko-KR,ko;q=0.9", KOREAN),
        ("en-US,en;q=0.9", ENGLISH),
        ("EN", ENGLISH),
        ("fr", KOREAN),
        ("한글", KOREAN),
    ],
)
@pytest.mark.parametrize(("method", "path"), [("GET", "/api/auth/me"), ("POST", "/api/games/slot/rounds")])
async def test_messages_speak_the_readers_language(
    http: httpx.AsyncClient, method: str, path: str, language: str | None, message: str
):
    headers = {} if language is None else {"Accept-Language": language.encode()}
    reply = await http.request(method, path, headers=headers)
    assert (reply.status_code, reply.json()["message"]) == (401, message)


@pytest.mark.parametrize("path", ["/api/games", "/api/nothing", "/healthz", "/docs"])
async def test_security_headers_are_on_every_reply(http: httpx.AsyncClient, path: str):
    headers = (await http.get(path)).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert "default-src" in headers["content-security-policy"]
    assert (
        "unsafe-inline" not in headers["content-security-policy"].partition("script-src")[2].partition(";")[0]
    )
    assert "server" not in headers


async def test_replies_of_the_api_are_not_kept(guest: Member):
    assert (await guest.get("/api/users/balance")).headers["cache-control"] == "no-store"
