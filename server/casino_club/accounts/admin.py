"""Operator routes of the accounts, each with its permission."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Query
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from casino_club import journal
from casino_club.accounts import repository
from casino_club.accounts.deps import Member, Requires, Runtime
from casino_club.accounts.errors import InviteCodeTaken, TotpSetupRequired
from casino_club.accounts.schemas import InviteCodeText
from casino_club.accounts.service import end_all_sessions
from casino_club.accounts.service.invite_codes import NewCode, concentration, expire_code, open_code, usage
from casino_club.accounts.sessions import announce_revoked
from casino_club.core.db import Reading, Session
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
from casino_club.events import MemberSignedOut
from casino_club.journal import Entry
from casino_club.journal.models import CLUB_ID

router = APIRouter(
    prefix="/api/admin",
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
Days = Annotated[int, Query(ge=1, le=365, description="며칠 치를 볼지")]


class InviteCodeRequest(BaseModel):
    """새 초대 코드"""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{4,32}$")] | None = Field(
        None, description="비우면 추측할 수 없는 코드를 만든다"
    )
    max_uses: int | None = Field(
        None, ge=1, le=1_000_000, strict=True, description="쓸 수 있는 횟수, null은 제한 없음"
    )
    expires_at: AwareDatetime | None = Field(None, description="끝나는 때 (RFC 3339), null은 없음")
    note: Annotated[str, StringConstraints(max_length=200, pattern=r"^[^\x00]*$")] = ""
    reason: Reason


class ReasonRequest(BaseModel):
    """이유가 필요한 명령"""

    reason: Reason


class InviteCodeView(BaseModel):
    """초대 코드 하나"""

    model_config = ConfigDict(from_attributes=True)

    code: str
    kind: str = Field(description="permanent 또는 dynamic")
    max_uses: int | None
    used_count: int
    expires_at: datetime | None
    note: str
    created_by: int | None
    created_at: datetime | None


class InviteCodeList(BaseModel):
    """모든 초대 코드"""

    items: list[InviteCodeView]


class InviteUsage(BaseModel):
    """기간 안에 쓰인 코드 하나"""

    model_config = ConfigDict(from_attributes=True)

    code: str
    uses: int
    share: float


class InviteReport(BaseModel):
    """초대 코드 사용 보고"""

    days: int
    total: int = Field(description="기간 안의 가입 수")
    concentration: float = Field(description="집중도 (HHI): 한 코드로만 들어왔으면 1")
    items: list[InviteUsage]


class SignedOut(BaseModel):
    """강제 로그아웃의 결과"""

    sessions: int = Field(description="끝난 세션 수")


@router.get("/invite-codes", summary="🎟️ 초대 코드 목록")
async def list_codes(
    staff: Annotated[Member, Requires.of("invites.read")], runtime: Runtime, session: Reading
) -> InviteCodeList:
    """영구 코드와 운영자가 만든 코드, 쓰인 횟수와 함께."""
    uses = dict(await repository.invite_uses_since(session, None))
    permanent = [
        InviteCodeView(
            code=code,
            kind="permanent",
            max_uses=None,
            used_count=uses.get(code, 0),
            expires_at=None,
            note="",
            created_by=None,
            created_at=None,
        )
        for code in runtime.settings.fixed_invite_codes
    ]
    made = [InviteCodeView.model_validate(code) for code in await repository.invite_codes(session)]
    return InviteCodeList(items=permanent + made)


@router.post(
    "/invite-codes",
    status_code=201,
    summary="🎟️ 초대 코드 만들기",
    responses=responses(InviteCodeTaken, ValidationFailed),
)
async def create_code(
    body: InviteCodeRequest,
    staff: Annotated[Member, Requires.of("invites.write")],
    runtime: Runtime,
    session: Session,
) -> InviteCodeView:
    """횟수와 기한이 있는 코드를 연다. 누가 왜 열었는지 클럽의 장부에 남는다."""
    wanted = NewCode(body.code, body.max_uses, body.expires_at, body.note, body.reason)
    return InviteCodeView.model_validate(await open_code(session, runtime.accounts, staff.id, wanted))


@router.post(
    "/invite-codes/{code}/expire",
    summary="🎟️ 초대 코드 끝내기",
    responses=responses(NotFound, ValidationFailed),
)
async def end_code(
    code: InviteCodeText,
    body: ReasonRequest,
    staff: Annotated[Member, Requires.of("invites.write")],
    runtime: Runtime,
    session: Session,
) -> InviteCodeView:
    """지금부터 쓸 수 없다. 영구 코드는 설정에서만 바뀐다."""
    ended = await expire_code(session, runtime.accounts, staff.id, code, body.reason)
    return InviteCodeView.model_validate(ended)


@router.get("/invite/report", summary="🎟️ 초대 코드 사용 보고", responses=responses(ValidationFailed))
async def report(
    staff: Annotated[Member, Requires.of("invites.read")],
    runtime: Runtime,
    session: Reading,
    days: Days = 30,
) -> InviteReport:
    """코드별 가입 수와 집중도. 합은 기간 안의 가입 수와 같다."""
    usages = await usage(session, runtime.accounts, days)
    return InviteReport(
        days=days,
        total=sum(each.uses for each in usages),
        concentration=concentration(usages),
        items=[InviteUsage.model_validate(each) for each in usages],
    )


@router.post(
    "/users/{user_id}/logout",
    summary="🚪 회원 강제 로그아웃",
    responses=responses(NotFound, ValidationFailed),
)
async def force_logout(
    user_id: Annotated[int, Field(ge=1, lt=1 << 36)],
    body: ReasonRequest,
    staff: Annotated[Member, Requires.of("users.logout")],
    runtime: Runtime,
    session: Session,
    after: BackgroundTasks,
) -> SignedOut:
    """회원의 모든 세션을 끝내고 열린 소켓을 닫는다."""
    if not await repository.exists_user(session, user_id):
        raise NotFound
    ended = await end_all_sessions(session, runtime.accounts, user_id, "operator")
    told = MemberSignedOut(staff.id, user_id, len(ended), body.reason)
    await journal.append(session, [(CLUB_ID, Entry(told))], runtime.accounts.clock())
    after.add_task(announce_revoked, runtime.redis, user_id, ended)
    return SignedOut(sessions=len(ended))
