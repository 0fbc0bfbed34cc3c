"""Asking whether an invite code opens the door."""

from __future__ import annotations

from fastapi import APIRouter

from casino_club.accounts.deps import KnownCaller, Runtime
from casino_club.accounts.schemas import InviteValidateRequest, InviteValidation
from casino_club.accounts.service import invites
from casino_club.core.db import Reading
from casino_club.core.errors import RateLimited, ValidationFailed
from casino_club.core.http import responses

router = APIRouter(prefix="/invite", tags=["invite"])


@router.post("/validate", summary="💌 초대 코드 확인", responses=responses(ValidationFailed, RateLimited))
async def validate_invite(
    body: InviteValidateRequest, runtime: Runtime, caller: KnownCaller, session: Reading
) -> InviteValidation:
    """가입하기 전에 확인한다. 마구 넣어 보지 못하도록 횟수를 센다."""
    await runtime.limits.hit("invite", caller.network)
    return InviteValidation(valid=await invites.why_invalid(session, runtime.accounts, body.code) is None)
