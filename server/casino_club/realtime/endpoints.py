"""Routes of realtime: the ticket, the two transports, and a test message for development."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Header, Query, Request, Response, WebSocket

from casino_club.accounts.deps import CurrentMember
from casino_club.core.db import Reading
from casino_club.core.errors import (
    NotAuthenticated,
    NotFound,
    OriginRefused,
    RateLimited,
    ServiceUnavailable,
    SessionRevoked,
    TokenExpired,
)
from casino_club.core.http import responses
from casino_club.core.http.errors import as_app_error, error_response
from casino_club.core.settings import Settings
from casino_club.protection import SelfExcluded
from casino_club.protection import service as protection
from casino_club.realtime.errors import TicketRefused
from casino_club.realtime.hub import Hub
from casino_club.realtime.outbox import Closing
from casino_club.realtime.schemas import RealtimeMessage, TestEmit, Ticket
from casino_club.realtime.tickets import Visitor
from casino_club.realtime.transports import EventStream, serve_websocket

router = APIRouter(tags=["realtime"])

FOREIGN = Closing(4403, "foreign origin")
REFUSED = Closing(4401, "ticket refused")
MOST_DIGITS = 18
MEMBERS_ONLY = (NotAuthenticated, TokenExpired, SessionRevoked, RateLimited)


def _hub(scoped: Request | WebSocket) -> Hub:
    return scoped.app.state.hub  # type: ignore[no-any-return]


@router.post(
    "/api/realtime/ticket",
    summary="📡 실시간 연결 표",
    responses=responses(*MEMBERS_ONLY, ServiceUnavailable, SelfExcluded),
)
async def ticket(request: Request, member: CurrentMember, session: Reading) -> Ticket:
    """한 번, 30초 안에 쓸 수 있는 연결 표. 토큰은 주소에 실리지 않는다. 자가 제한 중에는 없다."""
    await protection.refuse_excluded(session, member.id, request.app.state.runtime.clock())
    token = request.headers["authorization"].partition(" ")[2]
    claims = request.app.state.runtime.accounts.verifier.verify(token)
    until = datetime.fromtimestamp(claims.expires_at, UTC)
    return Ticket(ticket=_hub(request).tickets.issue(Visitor(member.id, member.session_id, until)))


@router.websocket("/ws/notifications")
async def websocket_notifications(websocket: WebSocket) -> None:
    """Refused after the handshake, for only then browsers see the code; without PostgreSQL 503 before it."""
    if not is_own_origin(websocket):
        await _refuse(websocket, FOREIGN)
        return
    hub, query = _hub(websocket), websocket.query_params
    try:
        visitor = await hub.tickets.take(query.get("ticket", ""))
    except TicketRefused:
        await _refuse(websocket, REFUSED)
        return
    except Exception as error:
        await _deny(websocket, error)
        return
    with hub.attended(visitor, "websocket") as subscriber:
        try:
            await hub.greet(subscriber, as_number(query.get("last_id")))
        except Exception as error:
            await _deny(websocket, error)
            return
        await websocket.accept()
        await serve_websocket(websocket, subscriber)


@router.get(
    "/sse/notifications",
    summary="📡 실시간 메시지 (SSE)",
    status_code=200,
    response_class=EventStream,
    responses={
        200: {"model": RealtimeMessage, "description": "이벤트 하나에 메시지 하나"},
        **responses(TicketRefused, OriginRefused, ServiceUnavailable),
    },
)
async def sse_notifications(
    request: Request,
    ticket: Annotated[str, Query(description="`POST /api/realtime/ticket`의 표")],
    last_id: Annotated[str, Query(description="가진 마지막 순번")] = "",
    last_event_id: Annotated[str, Header(description="`last_id`에 우선하는 마지막 순번")] = "",
) -> EventStream:
    """WebSocket과 같은 메시지. 놓친 것은 `Last-Event-ID` 뒤부터 한 번씩 온다."""
    if not is_own_origin(request):
        raise OriginRefused
    visitor = await _hub(request).tickets.take(ticket)
    return EventStream(_hub(request), visitor, as_number(last_event_id or last_id))


@router.post(
    "/api/test/realtime",
    status_code=204,
    summary="🧪 시험 메시지",
    responses=responses(*MEMBERS_ONLY, NotFound),
)
async def emit_test(request: Request, body: TestEmit, member: CurrentMember) -> Response:
    """내 소켓에 `broadcast` 메시지를 보낸다. 개발과 시험에서만 있다."""
    if request.app.state.runtime.settings.is_strict:
        raise NotFound
    await _hub(request).show(member.id, "broadcast", body.data, subtype="test")
    return Response(status_code=204)


def is_own_origin(scoped: Request | WebSocket) -> bool:
    """Whether a page of ours connects, or no page at all: browsers always say which page it is."""
    origin = scoped.headers.get("origin")
    if origin is None:
        return True
    settings: Settings = scoped.app.state.runtime.settings
    return origin in settings.public_origins or origin.partition("://")[2] == scoped.headers.get("host")


def as_number(text: str | None) -> int | None:
    """A journal number a client sent, or None for anything else."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS else None


async def _refuse(websocket: WebSocket, closing: Closing) -> None:
    await websocket.accept()
    await websocket.close(closing.code, closing.reason)


async def _deny(websocket: WebSocket, error: Exception) -> None:
    await websocket.send_denial_response(error_response(as_app_error(error)))
