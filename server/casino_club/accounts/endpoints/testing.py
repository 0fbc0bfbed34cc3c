"""A member at once, for tests by hand and by machine (A-040). Strict profiles have no such door."""

from __future__ import annotations

from datetime import date

from fastapi import APIRouter, Response

from casino_club.accounts.deps import KnownCaller, Runtime
from casino_club.accounts.endpoints.replies import API_CLIENT, login_response
from casino_club.accounts.schemas import LoginResponse
from casino_club.accounts.service.sign_up import Application, sign_up
from casino_club.core.db import Session
from casino_club.core.errors import NotFound, RateLimited
from casino_club.core.http import responses

router = APIRouter(prefix="/test", tags=["auth"])
NAME_BYTES = 6


@router.post("/signup", status_code=201, summary="🧪 시험 회원", responses=responses(NotFound, RateLimited))
async def test_signup(
    response: Response, runtime: Runtime, caller: KnownCaller, session: Session
) -> LoginResponse:
    """아무 이름의 회원을 만들어 로그인한다. 개발과 시험에서만 있다."""
    if runtime.settings.is_strict or not runtime.settings.fixed_invite_codes:
        raise NotFound
    await runtime.limits.hit("signup", caller.network)
    name = runtime.accounts.entropy(NAME_BYTES).hex()
    application = Application(
        site_id=f"test-{name}",
        nickname=f"시험{name}",
        password=runtime.accounts.entropy(NAME_BYTES).hex(),
        invite_code=runtime.settings.fixed_invite_codes[0],
        birth_date=date(1990, 1, 1),
    )
    grant = await sign_up(session, runtime.accounts, application, caller)
    return login_response(runtime, response, grant, API_CLIENT)
