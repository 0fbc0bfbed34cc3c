"""Player routes of the games."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Query, Request, Response

from casino_club.accounts.deps import CurrentMember
from casino_club.core.db import Reading, Session, driver
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
from casino_club.games import belongings, service, stats
from casino_club.games.catalog import CATALOG
from casino_club.games.crash.errors import AlreadyInRound, RoundOpen
from casino_club.games.daily import DailyLimit
from casino_club.games.documentation import (
    IDEMPOTENCY_KEY,
    RoundDocumentation,
    any_round,
    json_reply,
    reference,
    round_type,
)
from casino_club.games.errors import GameDisabled
from casino_club.games.odds import Odds, OddsBook
from casino_club.games.repository import Setting, Tally
from casino_club.games.rounds import RoundDetail
from casino_club.games.rules import BetOutOfRange
from casino_club.games.schemas import (
    Action,
    FairnessState,
    GameList,
    GameStatsResponse,
    GameSummary,
    OddsResponse,
    OddsVersionInfo,
    ParSheet,
    RevealedPair,
    RotateRequest,
    RotateResponse,
    RoundReplay,
    StatsResponse,
)
from casino_club.journal import InsufficientGold
from casino_club.protection import LimitReached, SelfExcluded

router = APIRouter(
    prefix="/api",
    responses=responses(NotAuthenticated, TokenExpired, SessionRevoked, RateLimited, ServiceUnavailable),
)
DAY = Annotated[date | None, Query(ge=date(2020, 1, 1), le=date(2100, 1, 1), description="KST 날짜")]


def _book(request: Request) -> OddsBook:
    return request.app.state.book  # type: ignore[no-any-return]


def _json(value: Any) -> Response:
    return Response(msgspec.json.encode(value), media_type="application/json")


def _summary(odds: Odds, setting: Setting) -> GameSummary:
    bet, par, game = odds.document["bet"], odds.par, odds.game
    return GameSummary(
        key=game.key,
        title=game.title,
        title_en=game.title_en,
        image_url=game.image_url,
        min_bet=bet["min"],
        max_bet=min(bet["max"], setting.max_bet or bet["max"]),
        bet_step=bet["step"],
        rtp=par.rtp.value,
        rtp_exact=par.rtp_per_cycle,
        hit_frequency=par.hit_frequency.value,
        volatility=par.volatility,
        odds_version=odds.version,
        odds_hash=odds.odds_hash,
        enabled=setting.enabled,
    )


@router.get("/games", tags=["games"], summary="🎮 게임 목록")
async def list_games(request: Request, member: CurrentMember) -> GameList:
    """모든 게임의 베팅 범위와 공개 확률."""
    book = _book(request)
    return GameList(items=[_summary(book.current(key), book.setting(key)) for key in CATALOG])


@router.get(
    "/games/history",
    tags=["games"],
    summary="🕘 내 라운드 기록",
    responses={
        200: json_reply(
            {
                "type": "object",
                "required": ["items", "next_cursor"],
                "properties": {
                    "items": {"type": "array", "items": any_round()},
                    "next_cursor": {"type": ["string", "null"]},
                },
            },
            "내 라운드, 최근 것부터",
        ),
        **responses(ValidationFailed),
    },
)
async def list_history(
    request: Request,
    member: CurrentMember,
    session: Reading,
    game: Annotated[str | None, Query(max_length=32, pattern="^[a-z_]+$", description="게임 하나만")] = None,
    day: Annotated[DAY, Query(alias="date")] = None,
    limit: Limit = 20,
    cursor: Cursor = None,
) -> Response:
    """내 라운드, 최근 것부터. 게임과 날짜(KST)로 거를 수 있다."""
    (before,) = decode_cursor(cursor, tuple[Place]) if cursor else (None,)
    tz = request.app.state.runtime.settings.tz
    span = service.span_of(day, tz) if day else None
    rounds = await service.history(
        session, member.id, _book(request), game=game, day=span, before=before, limit=limit
    )
    more = encode_cursor(rounds[-1][0]) if len(rounds) == limit else None
    return _json({"items": [round_ for _, round_ in rounds], "next_cursor": more})


@router.get("/games/stats/me", tags=["games"], summary="📊 내 통계")
async def my_stats(member: CurrentMember, session: Reading) -> StatsResponse:
    """모든 게임의 합과 게임별 횟수."""
    return StatsResponse(stats=stats.summarise(member.id, await service.stats_of(session, member.id)))


@router.get("/games/stats/{game}", tags=["games"], summary="📊 게임별 내 통계", responses=responses(NotFound))
async def my_game_stats(game: str, member: CurrentMember, session: Reading) -> GameStatsResponse:
    """한 게임의 횟수와 최고 지급."""
    if game not in CATALOG:
        raise NotFound
    tallies = {tally.game: tally for tally in await service.stats_of(session, member.id)}
    return stats.of_game(tallies.get(game, Tally(member.id, game)))


@router.get(
    "/games/rounds/{round_id}",
    tags=["games"],
    summary="🔍 라운드 하나",
    responses={
        200: json_reply(any_round(RoundDetail), "검증에 필요한 모든 것"),
        **responses(NotFound),
    },
)
async def get_round(request: Request, round_id: str, member: CurrentMember, session: Reading) -> Response:
    """내 라운드와 검증에 필요한 모든 것. 서버 시드는 쌍이 교체된 뒤에 나온다."""
    return _json(await service.round_of(session, member.id, round_id, _book(request)))


@router.get(
    "/games/rounds/{round_id}/replay",
    tags=["games"],
    summary="🔁 라운드 다시 계산",
    responses=responses(NotFound),
)
async def replay_round(
    request: Request, round_id: str, member: CurrentMember, session: Reading
) -> RoundReplay:
    """내 라운드를 기록만으로 다시 계산해 기록과 나란히 놓는다. 시드가 공개되기 전에도 서버가 해 준다."""
    return await service.replay_of(session, member.id, round_id, _book(request))


@router.get("/games/{game}/odds", tags=["games"], summary="📜 확률 공개", responses=responses(NotFound))
async def get_odds(request: Request, game: str, member: CurrentMember) -> OddsResponse:
    """확률표 원문, 해시, 전수 계산한 수치, 지난 판."""
    if game not in CATALOG:
        raise NotFound
    book = _book(request)
    odds = book.current(game)
    return OddsResponse(
        game=game,
        odds_version=odds.version,
        odds_hash=odds.odds_hash,
        algo_version=odds.document["algo_version"],
        document=dict(odds.document),
        par=ParSheet.model_validate(odds.par),
        versions=[
            OddsVersionInfo(odds_version=past.version, odds_hash=past.odds_hash, active_from=past.active_from)
            for past in book.history(game)
        ],
    )


def _state_route(key: str) -> Callable[..., Awaitable[Response]]:
    async def get_state(request: Request, member: CurrentMember, session: Reading) -> Response:
        """게임이 기억하는 나: 남은 무료 회전, 천장, 모은 장식."""
        runtime = request.app.state.runtime
        odds, connection = _book(request).current(key), await driver(session)
        return _json(
            await belongings.shown(connection, member.id, odds, runtime.clock(), runtime.settings.tz)
        )

    return get_state


def _declare_states() -> None:
    """Where the member stands, a typed route a game that remembers."""
    for game in CATALOG.values():
        if game.shown:
            router.add_api_route(
                f"/games/{game.key}/state",
                _state_route(game.key),
                tags=["games"],
                summary=f"🎒 {game.title}: 내 상태",
                operation_id=f"state_of_{game.key}",
                responses={200: json_reply(reference(game.shown), "내 상태")},
            )


@router.get("/fairness", tags=["fairness"], summary="🔐 지금 쓰는 시드")
async def get_fairness(member: CurrentMember, session: Reading) -> FairnessState:
    """베팅 전에 공개한 해시, 내 시드, 다음 순번."""
    return await service.fairness_of(session, member.id)


@router.post(
    "/fairness/rotate",
    tags=["fairness"],
    summary="🔁 시드 교체",
    responses=responses(ValidationFailed, RoundOpen),
)
async def rotate_seeds(
    request: Request, member: CurrentMember, session: Session, body: RotateRequest | None = None
) -> RotateResponse:
    """지금 쌍을 공개하고 다음 쌍으로 넘어간다."""
    runtime = request.app.state.runtime
    client_seed = body.client_seed if body else None
    return await service.rotate(session, member.id, client_seed, runtime.clock, runtime.entropy)


@router.get(
    "/fairness/seeds", tags=["fairness"], summary="🗝️ 공개된 시드", responses=responses(ValidationFailed)
)
async def list_revealed(
    member: CurrentMember, session: Reading, limit: Limit = 20, cursor: Cursor = None
) -> Page[RevealedPair]:
    """교체되어 공개된 시드 쌍, 최근 것부터."""
    (below,) = decode_cursor(cursor, tuple[Place]) if cursor else (None,)
    rows = await service.revealed(session, member.id, below, limit)
    return Page(
        items=[pair for _, pair in rows],
        next_cursor=encode_cursor(rows[-1][0]) if len(rows) == limit else None,
    )


@router.get("/actions", tags=["games"], summary="🧾 내 활동", responses=responses(ValidationFailed))
async def list_actions(
    member: CurrentMember, session: Reading, limit: Limit = 20, cursor: Cursor = None
) -> Page[Action]:
    """내게 일어난 모든 일, 최근 것부터."""
    (before,) = decode_cursor(cursor, tuple[Place]) if cursor else (None,)
    rows = await service.actions(session, member.id, before, limit)
    return Page(
        items=[action for _, action in rows],
        next_cursor=encode_cursor(rows[-1][0]) if len(rows) == limit else None,
    )


def _declare_rounds() -> None:
    """A typed route a game; `RoundDocumentation` hands the request to the game's lean application."""
    for game in CATALOG.values():

        async def declared() -> None: ...

        router.add_api_route(
            f"/games/{game.key}/rounds",
            declared,
            methods=["POST"],
            tags=["games"],
            summary=game.summary,
            operation_id=f"play_{game.key}",
            status_code=201,
            route_class_override=RoundDocumentation,
            responses={
                201: json_reply(reference(round_type(game)), "정산된 라운드"),
                **responses(
                    InsufficientGold,
                    GameDisabled,
                    IdempotencyConflict,
                    BetOutOfRange,
                    DailyLimit,
                    LimitReached,
                    SelfExcluded,
                    IdempotencyKeyRequired,
                    ValidationFailed,
                    RateLimited,
                    ServiceUnavailable,
                    *([AlreadyInRound] if game.staged else []),
                ),
            },
            openapi_extra={
                "parameters": [IDEMPOTENCY_KEY],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": reference(game.bet)}},
                },
                "security": [{"bearer": []}],
            },
        )


_declare_rounds()
_declare_states()
