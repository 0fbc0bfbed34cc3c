"""Signed-in devices: listed and ended."""

from __future__ import annotations

from fastapi import APIRouter, BackgroundTasks, Response

from casino_club.accounts.deps import CurrentMember, Runtime
from casino_club.accounts.endpoints.replies import forget_refresh, session_list
from casino_club.accounts.schemas import SessionList
from casino_club.accounts.service.sessions import end_all_sessions, end_session, list_sessions
from casino_club.accounts.sessions import announce_revoked
from casino_club.core.db import Reading, Session
from casino_club.core.errors import NotAuthenticated, NotFound, RateLimited, SessionRevoked, TokenExpired
from casino_club.core.http import responses

router = APIRouter(
    prefix="/auth",
    tags=["auth"],
    responses=responses(NotAuthenticated, TokenExpired, SessionRevoked, RateLimited),
)


@router.post("/logout", status_code=204, summary="🚪 로그아웃")
async def logout(
    member: CurrentMember, response: Response, runtime: Runtime, session: Session, after: BackgroundTasks
) -> None:
    """이 기기에서 나간다. access_token도 바로 못 쓴다."""
    ended = await end_session(session, runtime.accounts, member.id, member.session_id, "logout")
    # Background tasks run when the reply has left, so after the commit.
    after.add_task(announce_revoked, runtime.redis, member.id, ended)
    forget_refresh(response)


@router.post("/logout-all", status_code=204, summary="🚪 모든 기기에서 로그아웃")
async def logout_all(
    member: CurrentMember, response: Response, runtime: Runtime, session: Session, after: BackgroundTasks
) -> None:
    """이 기기를 포함해 모두 나간다."""
    ended = await end_all_sessions(session, runtime.accounts, member.id, "logout_all")
    after.add_task(announce_revoked, runtime.redis, member.id, ended)
    forget_refresh(response)


@router.get("/sessions", summary="📱 로그인한 기기 목록")
async def get_sessions(member: CurrentMember, runtime: Runtime, session: Reading) -> SessionList:
    """지금 쓸 수 있는 세션, 최근 것부터."""
    logins = await list_sessions(session, runtime.accounts, member.id)
    return session_list(logins, member.session_id)


@router.delete(
    "/sessions/{session_id}", status_code=204, summary="📵 기기 하나 로그아웃", responses=responses(NotFound)
)
async def delete_session(
    session_id: str, member: CurrentMember, runtime: Runtime, session: Session, after: BackgroundTasks
) -> None:
    """내 세션 하나를 끝낸다. 열린 소켓도 닫힌다."""
    ended = await end_session(session, runtime.accounts, member.id, session_id)
    after.add_task(announce_revoked, runtime.redis, member.id, ended)
