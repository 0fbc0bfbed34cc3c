"""What operators do with codes and sessions, and what remains of it in the club's own journal."""

from __future__ import annotations

from typing import Any

import asyncpg
import pytest

from casino_club.core.settings import Profile
from tests.fixtures.club import Club, OpenClub, signup_body

WHY = {"reason": "가을 이벤트"}


async def facts_of_the_club(club: Club) -> list[asyncpg.Record]:
    async with club.connection() as connection:
        return await connection.fetch(
            "SELECT kind, payload->>'reason' AS reason, (payload->>'actor_id')::bigint AS actor "
            "FROM journal WHERE player_id = 0 AND kind NOT IN ('odds_published', 'crash_chain_published') "
            "ORDER BY seq"
        )


async def join_with(club: Club, code: str) -> int:
    body = signup_body(invite_code=code)
    return (await club.http.post("/api/auth/signup", json=body)).status_code


async def test_a_code_lives_from_its_making_to_its_end(club: Club) -> None:
    operator = await club.staff("operator")
    made = await operator.post("/api/admin/invite-codes", {"code": "AUTUMN", "max_uses": 2, **WHY})
    assert (made.status_code, made.json()["max_uses"]) == (201, 2)
    assert [await join_with(club, "AUTUMN") for _ in range(3)] == [201, 201, 403]
    again = await operator.post("/api/admin/invite-codes", {"code": "AUTUMN", **WHY})
    assert (again.status_code, again.json()["code"]) == (409, "INVITE_CODE_TAKEN")
    await operator.post("/api/admin/invite-codes", {"code": "WINTER", **WHY})
    ended = await operator.post("/api/admin/invite-codes/WINTER/expire", WHY)
    assert ended.status_code == 200
    assert await join_with(club, "WINTER") == 403
    told = [(fact["kind"], fact["reason"], fact["actor"]) for fact in await facts_of_the_club(club)]
    assert told == [
        ("invite_code_created", WHY["reason"], operator.id),
        ("invite_code_created", WHY["reason"], operator.id),
        ("invite_code_expired", WHY["reason"], operator.id),
    ]


async def test_the_report_adds_up_to_the_sign_ups(club: Club) -> None:
    auditor = await club.staff("auditor")
    for _ in range(2):
        await club.join()
    report = (await auditor.get("/api/admin/invite/report", days=30)).json()
    assert (report["total"], report["concentration"]) == (3, 1.0)
    assert report["items"] == [{"code": "5858", "uses": 3, "share": 1.0}]
    listed = (await auditor.get("/api/admin/invite-codes")).json()["items"]
    assert [(code["code"], code["kind"], code["used_count"]) for code in listed] == [("5858", "permanent", 3)]


async def test_a_forced_logout_counts_at_once(club: Club) -> None:
    support, member = await club.staff("support"), await club.join()
    reply = await support.post(f"/api/admin/users/{member.id}/logout", WHY)
    assert reply.json() == {"sessions": 1}
    assert (await member.get("/api/auth/me")).json()["code"] == "SESSION_REVOKED"
    assert (await member.spin()).status_code == 401
    assert [fact["kind"] for fact in await facts_of_the_club(club)] == ["member_signed_out"]
    assert (await support.post("/api/admin/users/999999/logout", WHY)).status_code == 404


@pytest.mark.parametrize(
    ("role", "path", "body"),
    [
        ("player", "/api/admin/invite-codes", WHY),
        ("auditor", "/api/admin/invite-codes", WHY),
        ("support", "/api/admin/invite-codes", WHY),
        ("auditor", "/api/admin/users/1/logout", WHY),
    ],
)
async def test_without_the_permission_nothing_happens(
    club: Club, role: str, path: str, body: dict[str, Any]
) -> None:
    someone = await club.staff(role)
    reply = await someone.post(path, body)
    assert (reply.status_code, reply.json()["code"]) == (403, "FORBIDDEN")
    assert await facts_of_the_club(club) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"code": "AUTUMN"},
        {"code": "a b", **WHY},
        {"max_uses": 0, **WHY},
        {"max_uses": "5", **WHY},
        {"expires_at": "2020-01-01T00:00:00Z", **WHY},
        {"expires_at": "2099-01-01T00:00:00", **WHY},
        {"reason": "\u0000\u0000\u0000"},
    ],
)
async def test_malformed_codes_are_refused(club: Club, wrong: dict[str, Any]) -> None:
    operator = await club.staff("operator")
    assert (await operator.post("/api/admin/invite-codes", wrong)).status_code == 422
    assert await facts_of_the_club(club) == []


async def test_the_test_door_is_for_development(club: Club, open_club: OpenClub) -> None:
    made = await club.http.post("/api/test/signup")
    assert (made.status_code, made.json()["balance"]) == (201, {"gold": 1000, "version": 1})
    async with open_club(env=Profile.PRODUCTION) as strict:
        assert (await strict.http.post("/api/test/signup")).status_code == 404
