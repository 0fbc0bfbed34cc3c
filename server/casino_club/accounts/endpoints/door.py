"""Coming in: sign-up, the two logins, and staying signed in."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Query, Request, Response

from casino_club.accounts import errors
from casino_club.accounts.deps import KnownCaller, Runtime
from casino_club.accounts.endpoints.replies import (
    API_CLIENT,
    REFRESH_COOKIE,
    login_response,
    token_response,
)
from casino_club.accounts.schemas import (
    SITE_ID,
    Availability,
    LoginRequest,
    LoginResponse,
    Nickname,
    RefreshRequest,
    SignUpRequest,
    TokenResponse,
)
from casino_club.accounts.service import Grant
from casino_club.accounts.service.log_in import Door, Knock, log_in
from casino_club.accounts.service.refresh import refresh
from casino_club.accounts.service.sign_up import Application, is_free, sign_up
from casino_club.accounts.sessions import announce_revoked
from casino_club.core.db import Reading, Session
from casino_club.core.errors import Forbidden, RateLimited, ServiceUnavailable, ValidationFailed
from casino_club.core.http import responses

router = APIRouter(prefix="/auth", tags=["auth"])

Client = Annotated[
    str | None, Header(alias="X-Client", description="`api`: refresh_token을 쿠키 대신 본문으로 주고받는다")
]
_LOGIN_ERRORS = (
    errors.InvalidCredentials,
    errors.TotpRequired,
    errors.TotpInvalid,
    errors.AccountBanned,
    ValidationFailed,
    errors.TooManyAttempts,
    RateLimited,
    ServiceUnavailable,
)


@router.post(
    "/signup",
    status_code=201,
    summary="🎟️ 회원가입",
    responses=responses(
        errors.InviteInvalid,
        errors.AgeRestricted,
        errors.SiteIdTaken,
        errors.NicknameTaken,
        ValidationFailed,
        RateLimited,
        ServiceUnavailable,
    ),
)
async def signup(
    body: SignUpRequest,
    response: Response,
    runtime: Runtime,
    caller: KnownCaller,
    session: Session,
    client: Client = None,
) -> LoginResponse:
    """초대 코드로 가입하고 바로 로그인한다. 가입 보너스 1,000골드."""
    await runtime.limits.hit("signup", caller.network)
    application = Application(body.site_id, body.nickname, body.password, body.invite_code, body.birth_date)
    grant = await sign_up(session, runtime.accounts, application, caller)
    return login_response(runtime, response, grant, client)


@router.get(
    "/availability",
    summary="🔎 아이디·별명 사용 가능 여부",
    responses=responses(ValidationFailed, RateLimited),
)
async def availability(
    runtime: Runtime,
    caller: KnownCaller,
    session: Reading,
    site_id: Annotated[str | None, Query(pattern=SITE_ID, description="아이디")] = None,
    nickname: Annotated[Nickname | None, Query(description="별명")] = None,
) -> Availability:
    """가입 화면에서 입력하는 동안 묻는다."""
    await runtime.limits.hit("availability", caller.network)
    site_id_free, nickname_free = await is_free(session, site_id, nickname)
    return Availability(site_id=site_id_free, nickname=nickname_free)


@router.post("/login", summary="🔑 로그인", responses=responses(*_LOGIN_ERRORS, errors.AdminLoginRequired))
async def login(
    body: LoginRequest, response: Response, runtime: Runtime, caller: KnownCaller, client: Client = None
) -> LoginResponse:
    """아이디로만 로그인한다. 2단계 인증을 켰다면 `totp_code`도 보낸다."""
    grant = await _knock(Door.MEMBERS, body, runtime, caller)
    return login_response(runtime, response, grant, client)


@router.post("/admin/login", summary="🛡️ 운영자 로그인", responses=responses(*_LOGIN_ERRORS, Forbidden))
async def admin_login(
    body: LoginRequest, response: Response, runtime: Runtime, caller: KnownCaller, client: Client = None
) -> LoginResponse:
    """운영진만 들어온다. 회원에게는 403."""
    grant = await _knock(Door.STAFF, body, runtime, caller)
    return login_response(runtime, response, grant, client)


@router.post(
    "/refresh",
    summary="♻️ 로그인 연장",
    responses=responses(errors.RefreshInvalid, ValidationFailed, ServiceUnavailable),
)
async def refresh_tokens(
    request: Request,
    response: Response,
    runtime: Runtime,
    caller: KnownCaller,
    body: RefreshRequest | None = None,
    client: Client = None,
) -> TokenResponse:
    """새 access_token을 받는다. 쓴 refresh_token은 20초 뒤부터 다시 쓰면 세션이 끊긴다."""
    given = body.refresh_token if client == API_CLIENT and body else request.cookies.get(REFRESH_COOKIE)
    if not given:
        raise errors.RefreshInvalid
    async with runtime.database.transaction() as session:
        outcome = await refresh(session, runtime.accounts, given, caller)
    if isinstance(outcome, Grant):
        return token_response(runtime, response, outcome, client)
    await announce_revoked(runtime.redis, outcome.user_id, outcome.ended)
    raise errors.RefreshInvalid


async def _knock(door: Door, body: LoginRequest, runtime: Runtime, caller: KnownCaller) -> Grant:
    await runtime.limits.hit("login", caller.network)
    await runtime.limits.hit("login_account", body.site_id, caller.network)
    knock = Knock(door, body.site_id, body.password, body.totp_code, caller)
    grant = await log_in(runtime.database, runtime.accounts, knock)
    await announce_revoked(runtime.redis, grant.user.id, grant.ended)
    return grant
