"""Player routes of crash; the bet itself is a route of the catalogue's."""

from __future__ import annotations

from fastapi import APIRouter, Request

from casino_club.accounts.deps import CurrentMember
from casino_club.core.db import Reading, driver
from casino_club.core.errors import (
    IdempotencyConflict,
    IdempotencyKeyRequired,
    NotAuthenticated,
    NotFound,
    RateLimited,
    ServiceUnavailable,
    SessionRevoked,
    TokenExpired,
    ValidationFailed,
)
from casino_club.core.http import responses
from casino_club.core.pagination import Cursor, Limit, Page, Place, decode_cursor, encode_cursor
from casino_club.games.catalog.crash import GAME
from casino_club.games.crash import service
from casino_club.games.crash.cashout import PATH
from casino_club.games.crash.errors import AlreadySettled, CashoutTooEarly, CashoutTooLate
from casino_club.games.crash.schemas import CrashCurrent, CrashPast
from casino_club.games.documentation import (
    IDEMPOTENCY_KEY,
    RoundDocumentation,
    json_reply,
    reference,
    round_type,
)

router = APIRouter(
    tags=["games"],
    responses=responses(NotAuthenticated, TokenExpired, SessionRevoked, RateLimited, ServiceUnavailable),
)


@router.get("/api/games/crash/current", summary="🚀 크래시: 지금 라운드")
async def get_current(request: Request, member: CurrentMember, session: Reading) -> CrashCurrent:
    """단계와 시계, 내 베팅, 모두의 베팅. 다시 접속하면 이것으로 이어 간다."""
    runtime, book = request.app.state.runtime, request.app.state.book
    connection = await driver(session)
    seconds = runtime.settings.crash_betting_seconds
    return await service.current(connection, member.id, book, seconds, runtime.clock())


@router.get(
    "/api/games/crash/history", summary="📈 크래시: 지난 라운드", responses=responses(ValidationFailed)
)
async def list_history(
    member: CurrentMember, session: Reading, limit: Limit = 20, cursor: Cursor = None
) -> Page[CrashPast]:
    """터진 배수와 그것을 증명하는 고리·솔트, 최근 것부터."""
    (before,) = decode_cursor(cursor, tuple[Place]) if cursor else (None,)
    found = await service.history(await driver(session), before, limit)
    return Page(items=found, next_cursor=encode_cursor(found[-1].number) if len(found) == limit else None)


async def cash_out() -> None:
    """지금 배수로 나간다. 요청이 서버에 닿은 때가 기준이고, 늦었으면 늦었다고 답한다."""


router.add_api_route(
    PATH,
    cash_out,
    methods=["POST"],
    summary="💰 크래시 캐시아웃",
    operation_id="cash_out_crash",
    route_class_override=RoundDocumentation,
    responses={
        200: json_reply(reference(round_type(GAME)), "정산된 라운드"),
        **responses(
            NotFound,
            CashoutTooEarly,
            CashoutTooLate,
            AlreadySettled,
            IdempotencyConflict,
            IdempotencyKeyRequired,
            ValidationFailed,
        ),
    },
    openapi_extra={
        "parameters": [
            {"name": "round_id", "in": "path", "required": True, "schema": {"type": "string"}},
            IDEMPOTENCY_KEY,
        ],
        "requestBody": {
            "required": False,
            "content": {"application/json": {"schema": {"type": "object", "maxProperties": 0}}},
        },
        "security": [{"bearer": []}],
    },
)
