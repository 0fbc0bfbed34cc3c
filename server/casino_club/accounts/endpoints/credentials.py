"""What proves who one is: password and second factor."""

from __future__ import annotations

from fastapi import APIRouter

from casino_club.accounts import errors
from casino_club.accounts.deps import CurrentMember, Runtime
from casino_club.accounts.schemas import (
    PasswordChangeRequest,
    RecoveryCodes,
    TotpDisableRequest,
    TotpEnableRequest,
    TotpSetup,
)
from casino_club.accounts.service import password, two_factor
from casino_club.accounts.sessions import announce_revoked
from casino_club.core.db import Session
from casino_club.core.errors import (
    NotAuthenticated,
    RateLimited,
    ServiceUnavailable,
    SessionRevoked,
    TokenExpired,
    ValidationFailed,
)
from casino_club.core.http import responses

router = APIRouter(prefix="/auth", tags=["auth"])
_COMMON = (NotAuthenticated, TokenExpired, SessionRevoked, ValidationFailed, RateLimited, ServiceUnavailable)


@router.post(
    "/password",
    status_code=204,
    summary="🔏 비밀번호 변경",
    responses=responses(errors.InvalidCredentials, *_COMMON),
)
async def change_password(body: PasswordChangeRequest, member: CurrentMember, runtime: Runtime) -> None:
    """다른 기기는 모두 로그아웃된다."""
    await runtime.limits.hit("credentials", str(member.id))
    ended = await password.change(
        runtime.database,
        runtime.accounts,
        member.id,
        member.session_id,
        current=body.current_password,
        new=body.new_password,
    )
    await announce_revoked(runtime.redis, member.id, ended)


@router.post(
    "/2fa/setup", summary="📲 2단계 인증 준비", responses=responses(errors.TotpAlreadyEnabled, *_COMMON)
)
async def set_up_totp(member: CurrentMember, runtime: Runtime, session: Session) -> TotpSetup:
    """인증 앱에 넣을 비밀 값. 코드로 확인하기 전에는 켜지지 않는다."""
    await runtime.limits.hit("credentials", str(member.id))
    secret, url = await two_factor.set_up(session, runtime.accounts, member.id)
    return TotpSetup(secret=secret, otpauth_url=url)


@router.post(
    "/2fa/enable",
    summary="🔒 2단계 인증 켜기",
    responses=responses(errors.TotpInvalid, errors.TotpNotSetUp, errors.TotpAlreadyEnabled, *_COMMON),
)
async def enable_totp(
    body: TotpEnableRequest, member: CurrentMember, runtime: Runtime, session: Session
) -> RecoveryCodes:
    """맞는 코드를 보내면 켜진다. 복구 코드는 이번 한 번만 보여 준다."""
    await runtime.limits.hit("credentials", str(member.id))
    codes = await two_factor.enable(session, runtime.accounts, member.id, body.totp_code)
    return RecoveryCodes(recovery_codes=codes)


@router.post(
    "/2fa/disable",
    status_code=204,
    summary="🔓 2단계 인증 끄기",
    responses=responses(errors.InvalidCredentials, errors.TotpInvalid, errors.TotpNotSetUp, *_COMMON),
)
async def disable_totp(body: TotpDisableRequest, member: CurrentMember, runtime: Runtime) -> None:
    """비밀번호와 코드(또는 복구 코드)가 모두 맞아야 한다."""
    await runtime.limits.hit("credentials", str(member.id))
    await password.confirm(runtime.database, runtime.accounts, member.id, body.password)
    async with runtime.database.transaction() as session:
        await two_factor.disable(session, runtime.accounts, member.id, body.totp_code)
