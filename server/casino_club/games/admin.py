"""Operator routes of the games: what is open, with which limits, and by which odds."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, BackgroundTasks, Request
from pydantic import AwareDatetime, BaseModel, Field, StringConstraints

from casino_club.accounts.deps import Member, Requires
from casino_club.accounts.errors import TotpSetupRequired
from casino_club.core.db import Session, driver
from casino_club.core.errors import (
    Forbidden,
    NotAuthenticated,
    NotFound,
    RateLimited,
    SessionRevoked,
    TokenExpired,
    ValidationFailed,
)
from casino_club.core.http import responses
from casino_club.games import operation
from casino_club.games.catalog import CATALOG
from casino_club.games.odds import OddsBook
from casino_club.games.operation import OddsRefused
from casino_club.games.repository import Setting
from casino_club.games.schemas import OddsVersionInfo

router = APIRouter(
    prefix="/api/admin/games",
    tags=["operators"],
    responses=responses(
        NotAuthenticated, TokenExpired, SessionRevoked, Forbidden, TotpSetupRequired, RateLimited
    ),
)
Reason = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=2, max_length=200, pattern=r"^[^\x00]*$"),
    Field(description="감사 기록에 남는 이유"),
]
Ceiling = Annotated[int, Field(ge=0, le=1_000_000_000, strict=True)]
Reader = Annotated[Member, Requires.of("games.read")]
Writer = Annotated[Member, Requires.of("games.write")]


class GameControl(BaseModel):
    """게임 하나의 상태와 한도"""

    game: str
    enabled: bool
    reason: str = Field(description="닫혀 있다면 그 이유")
    daily_rounds: int | None = Field(description="회원 한 명의 하루 라운드, null은 제한 없음")
    daily_loss: int | None = Field(description="회원 한 명이 하루에 잃을 수 있는 골드")
    max_bet: int | None = Field(description="확률표보다 낮은 최대 베팅")
    odds_version: int
    versions: list[OddsVersionInfo]


class GameControls(BaseModel):
    """모든 게임"""

    items: list[GameControl]


class GameChange(BaseModel):
    """게임을 열고 닫거나 한도를 정한다. 적지 않은 것은 그대로 둔다."""

    enabled: Annotated[bool, Field(strict=True)] | None = None
    daily_rounds: Ceiling | None = None
    daily_loss: Ceiling | None = None
    max_bet: Ceiling | None = None
    reason: Reason


class OddsRequest(BaseModel):
    """새 확률표. 한 번 공개하면 고칠 수 없다."""

    document: dict[str, Any]
    active_from: AwareDatetime | None = Field(None, description="적용되는 때, 비우면 바로")
    reason: Reason


def _book(request: Request) -> OddsBook:
    return request.app.state.book  # type: ignore[no-any-return]


def _control(book: OddsBook, game: str, setting: Setting) -> GameControl:
    return GameControl(
        game=game,
        enabled=setting.enabled,
        reason=setting.reason,
        daily_rounds=setting.daily_rounds,
        daily_loss=setting.daily_loss,
        max_bet=setting.max_bet,
        odds_version=book.current(game).version,
        versions=[
            OddsVersionInfo(odds_version=odds.version, odds_hash=odds.odds_hash, active_from=odds.active_from)
            for odds in book.history(game)
        ],
    )


@router.get("", summary="🎛️ 게임 관리")
async def list_controls(request: Request, staff: Reader) -> GameControls:
    """게임마다 열림, 한도, 확률표의 판."""
    book = _book(request)
    return GameControls(items=[_control(book, game, book.setting(game)) for game in CATALOG])


@router.patch("/{game}", summary="🎛️ 게임 열고 닫기, 한도", responses=responses(NotFound, ValidationFailed))
async def set_game(
    request: Request, game: str, body: GameChange, staff: Writer, session: Session, after: BackgroundTasks
) -> GameControl:
    """바로 적용되고, 이유와 함께 클럽의 기록에 남는다."""
    if game not in CATALOG:
        raise NotFound
    book, now = _book(request), _now(request)
    changes = body.model_dump(exclude_unset=True, exclude={"reason"})
    act = operation.Act(staff.id, body.reason, now)
    setting = await operation.set_game(session, game, changes, act)
    after.add_task(_reload, request)
    return _control(book, game, setting)


@router.post(
    "/{game}/odds",
    summary="📜 새 확률표 공개",
    status_code=201,
    responses=responses(NotFound, OddsRefused, ValidationFailed),
)
async def publish_odds(
    request: Request, game: str, body: OddsRequest, staff: Writer, session: Session, after: BackgroundTasks
) -> OddsVersionInfo:
    """수치를 전수 계산해 함께 공개한다. 지난 라운드는 지난 확률표로 영원히 검증된다."""
    if game not in CATALOG:
        raise NotFound
    now = _now(request)
    # Counting every outcome may take seconds: off the event loop, before any lock.
    par = await asyncio.to_thread(operation.examine, CATALOG[game], body.document)
    act = operation.Act(staff.id, body.reason, now)
    version, odds_hash = await operation.publish(
        session, CATALOG[game], body.document, par, body.active_from, act
    )
    after.add_task(_reload, request)
    return OddsVersionInfo(odds_version=version, odds_hash=odds_hash, active_from=body.active_from or now)


async def _reload(request: Request) -> None:
    """After the commit, so that this process plays by it at once; the others look every second."""
    async with request.app.state.runtime.database.reading() as session:
        await _book(request).load(await driver(session), _now(request))


def _now(request: Request) -> datetime:
    return request.app.state.runtime.clock()  # type: ignore[no-any-return]
