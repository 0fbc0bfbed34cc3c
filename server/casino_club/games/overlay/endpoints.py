"""Routes of the overlay: a member's addresses, and the feed that their tokens open."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from casino_club.accounts.deps import CurrentMember
from casino_club.accounts.devices import network_of
from casino_club.core import context
from casino_club.core.db import Reading, Session
from casino_club.core.errors import (
    NotAuthenticated,
    NotFound,
    RateLimited,
    ServiceUnavailable,
    SessionRevoked,
    TokenExpired,
    ValidationFailed,
)
from casino_club.core.http import responses
from casino_club.games.overlay import service
from casino_club.games.overlay.errors import TooManyOverlays
from casino_club.games.overlay.repository import Address
from casino_club.games.overlay.schemas import (
    NewOverlay,
    OverlayAddress,
    OverlayAddresses,
    OverlayFeed,
    OverlayRequest,
)
from casino_club.protection import SelfExcluded

router = APIRouter(
    prefix="/api/overlay", tags=["overlay"], responses=responses(RateLimited, ServiceUnavailable)
)
MEMBERS_ONLY = (NotAuthenticated, TokenExpired, SessionRevoked)
AddressId = Annotated[int, Path(ge=1, le=(1 << 63) - 1)]
_bearer = HTTPBearer(
    scheme_name="overlay", description="방송 주소의 토큰: 보기만 할 수 있다", auto_error=False
)


def _shown(address: Address) -> OverlayAddress:
    return OverlayAddress(
        id=str(address.id), label=address.label, goal=address.goal, created_at=address.created_at
    )


@router.get("/tokens", summary="📺 내 방송 주소", responses=responses(*MEMBERS_ONLY))
async def list_addresses(member: CurrentMember, session: Reading) -> OverlayAddresses:
    """토큰 자체는 다시 보이지 않는다."""
    found = await service.addresses(session, member.id)
    return OverlayAddresses(items=[_shown(address) for address in found], most=service.MOST)


@router.post(
    "/tokens",
    status_code=201,
    summary="📺 방송 주소 만들기",
    responses=responses(*MEMBERS_ONLY, ValidationFailed, TooManyOverlays),
)
async def give_address(
    request: Request, body: OverlayRequest, member: CurrentMember, session: Session
) -> NewOverlay:
    """보기만 할 수 있는 토큰을 만든다. 베팅도, 다른 어떤 것도 할 수 없다."""
    runtime = request.app.state.runtime
    address, token = await service.give(
        session, member.id, body.label, body.goal, runtime.entropy, runtime.clock()
    )
    return NewOverlay(**_shown(address).model_dump(), token=token)


@router.delete(
    "/tokens/{address_id}",
    status_code=204,
    summary="📺 방송 주소 지우기",
    responses=responses(*MEMBERS_ONLY, NotFound, ValidationFailed),
)
async def revoke_address(address_id: AddressId, member: CurrentMember, session: Session) -> Response:
    """그 주소의 화면은 바로 비워진다."""
    await service.revoke(session, member.id, address_id)
    return Response(status_code=204)


@router.get("/feed", summary="📺 방송 화면", responses=responses(NotAuthenticated, SelfExcluded))
async def get_feed(
    request: Request,
    session: Reading,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> OverlayFeed:
    """방송 주소의 토큰으로만 열린다: 최근에 딴 판, 골드 목표, 크래시의 지금."""
    if credentials is None:
        raise NotAuthenticated
    runtime = request.app.state.runtime
    # By address, before anything is looked up: a token nobody gave is no member to count.
    await runtime.limits.hit("overlay", network_of(context.current().client_ip))
    return await service.feed(
        session,
        credentials.credentials,
        request.app.state.book,
        runtime.settings.crash_betting_seconds,
        runtime.clock(),
    )
