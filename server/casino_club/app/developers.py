"""What developers look at: recent logs (A-175) and the documents of the repository (A-176)."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, Field

from casino_club.accounts.deps import CurrentMember, Member, Requires
from casino_club.core.errors import Forbidden, NotAuthenticated, NotFound
from casino_club.core.http import responses
from casino_club.core.logging import KEPT_LINES, RECENT_LINES
from casino_club.core.settings import PROJECT_ROOT

router = APIRouter(tags=["developers"], prefix="/api", responses=responses(NotAuthenticated))


class LogLines(BaseModel):
    """최근 로그, 새것부터"""

    items: list[dict[str, Any]]


class DocTitle(BaseModel):
    """문서 하나"""

    path: str
    title: str


class DocTitles(BaseModel):
    """저장소의 모든 문서"""

    items: list[DocTitle]
    count: int = Field(description="문서 수")


@router.get("/dev/logs", summary="🪵 최근 로그", responses=responses(NotFound, Forbidden))
async def dev_logs(
    request: Request,
    staff: Annotated[Member, Requires.of("system.read")],
    limit: Annotated[int, Query(ge=1, le=KEPT_LINES)] = 100,
) -> LogLines:
    """이 프로세스의 최근 로그. 개발과 시험에서만 있다."""
    if request.app.state.runtime.settings.is_strict:
        raise NotFound
    newest = list(RECENT_LINES)[: -limit - 1 : -1]
    return LogLines(items=[msgspec.json.decode(line) for line in newest])


@router.get("/doc-titles", summary="📚 문서 목록")
async def doc_titles(member: CurrentMember) -> DocTitles:
    """저장소에 든 문서의 경로와 제목."""
    items = [
        DocTitle(path=file.relative_to(PROJECT_ROOT).as_posix(), title=title_of(file)) for file in documents()
    ]
    return DocTitles(items=items, count=len(items))


def documents() -> list[Path]:
    """Every Markdown file a reader of the repository would open."""
    return sorted(
        [*PROJECT_ROOT.glob("*.md"), *PROJECT_ROOT.glob("docs/**/*.md"), *PROJECT_ROOT.glob("bench/*.md")]
    )


def title_of(file: Path) -> str:
    """Its first heading, or its name."""
    headings = (
        line.removeprefix("# ").strip() for line in file.read_text().splitlines() if line.startswith("# ")
    )
    return next(headings, file.stem)
