"""The week's ranking and the large wins, kept by a reaction (A-093)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, Field
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts.deps import CurrentMember
from casino_club.accounts.levels import XP_PER_ROUND
from casino_club.core.db import Connection, Reading, driver
from casino_club.core.errors import (
    NotAuthenticated,
    RateLimited,
    ServiceUnavailable,
    SessionRevoked,
    TokenExpired,
    ValidationFailed,
)
from casino_club.core.http import responses
from casino_club.events import CrashSettled, RoundSettled
from casino_club.games import repository
from casino_club.games.catalog.crash import GAME as CRASH
from casino_club.games.repository import BigWin, Metric, WeekScore
from casino_club.journal import Fact
from casino_club.journal.relay import Reaction

TOP = 50
LEAST_STAKED = 1_000
"""Gold staked in a week before its multiplier is ranked: one lucky spin is no record."""
BIG_WIN_TIMES = 20
BIG_WIN_LEAST = 1_000

router = APIRouter(
    prefix="/api/games",
    tags=["games"],
    responses=responses(NotAuthenticated, TokenExpired, SessionRevoked, RateLimited, ServiceUnavailable),
)


class Place(BaseModel):
    """순위 하나"""

    rank: int
    name: str | None = Field(description="공개를 원하지 않으면 null")
    score: int = Field(description="multiplier는 만분율 (받은 골드 ÷ 베팅), xp는 경험치, best_win은 골드")
    is_me: bool


class Leaderboard(BaseModel):
    """한 주의 순위. 같은 점수는 먼저 이룬 회원이 앞선다."""

    metric: Metric
    period: str
    week_starts_on: date = Field(description="월요일 (KST)")
    ends_at: str
    least_staked: int = Field(description="multiplier 순위에 드는 최소 베팅 합계")
    items: list[Place]
    me: Place | None


class BigWinView(BaseModel):
    """큰 당첨 하나"""

    id: str
    name: str | None = Field(description="공개를 원하지 않으면 null")
    game: str
    bet_amount: int
    payout_amount: int
    created_at: datetime


class BigWins(BaseModel):
    """최근 큰 당첨"""

    items: list[BigWinView]


def week_of(moment: datetime, tz: ZoneInfo) -> date:
    """The Monday of the business week."""
    day = moment.astimezone(tz).date()
    return day - timedelta(days=day.weekday())


def scoring(tz: ZoneInfo) -> Reaction:
    """The reaction that adds settled rounds to their members' weeks, and remembers the large wins."""

    async def score(session: AsyncSession, facts: Sequence[Fact], now: datetime) -> None:
        scores: dict[tuple[date, int], WeekScore] = {}
        wins = []
        for fact in facts:
            place = week_of(fact.created_at, tz), fact.player_id
            game, stake = _played(fact)
            found = scores.setdefault(place, WeekScore(0, 0, 0, 0, 0, fact.created_at, fact.created_at))
            found.rounds += 1
            found.staked += stake
            found.paid += fact.credit
            found.xp += XP_PER_ROUND
            if fact.credit > found.best_win:
                found.best_win, found.best_at = fact.credit, fact.created_at
            found.reached_at = fact.created_at
            if stake and fact.credit >= max(BIG_WIN_LEAST, BIG_WIN_TIMES * stake):
                wins.append(BigWin(fact.player_id, game, stake, fact.credit, fact.created_at))
        connection = await driver(session)
        await repository.add_scores(connection, scores)
        if wins:
            await repository.add_big_wins(connection, wins)

    return Reaction("games.leaderboard", score)


def _played(fact: Fact) -> tuple[str, int]:
    """The game of a settled round, and what was staked: a staged game staked it in an earlier fact."""
    event = fact.event
    if isinstance(event, CrashSettled):
        return CRASH.key, event.bet_amount
    assert isinstance(event, RoundSettled)
    return event.game, fact.debit


@router.get("/leaderboard", summary="🏆 주간 순위", responses=responses(ValidationFailed))
async def get_leaderboard(
    request: Request,
    member: CurrentMember,
    session: Reading,
    metric: Annotated[Metric, Query(description="multiplier, xp, best_win")] = "multiplier",
    period: Annotated[Literal["week", "last_week"], Query(description="이번 주 또는 지난주")] = "week",
) -> Leaderboard:
    """월요일 0시(KST)에 새로 시작한다. 내 순위도 함께 온다."""
    runtime = request.app.state.runtime
    tz: ZoneInfo = runtime.settings.tz
    week = week_of(runtime.clock(), tz) - timedelta(weeks=1 if period == "last_week" else 0)
    rows = await repository.ranking(await driver(session), metric, week, LEAST_STAKED, TOP, member.id)
    places = [
        Place(
            rank=row["rank"],
            name=row["nickname"] if row["is_shown"] or row["player_id"] == member.id else None,
            score=row["score"],
            is_me=row["player_id"] == member.id,
        )
        for row in rows
    ]
    ends_at = datetime.combine(week + timedelta(weeks=1), datetime.min.time(), tz)
    return Leaderboard(
        metric=metric,
        period=period,
        week_starts_on=week,
        ends_at=ends_at.astimezone(ZoneInfo("UTC")).isoformat().replace("+00:00", "Z"),
        least_staked=LEAST_STAKED,
        items=[place for place in places if place.rank <= TOP],
        me=next((place for place in places if place.is_me), None),
    )


@router.get("/wins", summary="✨ 최근 큰 당첨", responses=responses(ValidationFailed))
async def list_big_wins(
    member: CurrentMember, session: Reading, limit: Annotated[int, Query(ge=1, le=50)] = 20
) -> BigWins:
    """베팅의 20배, 1,000골드 이상을 받은 라운드. 이름은 공개를 원한 회원만."""
    return BigWins(items=await latest_big_wins(await driver(session), limit))


async def latest_big_wins(connection: Connection, limit: int) -> list[BigWinView]:
    """Newest first; who does not want to be named is not."""
    return [
        BigWinView(
            id=str(row["id"]),
            name=row["nickname"] if row["is_shown"] else None,
            game=row["game"],
            bet_amount=row["bet"],
            payout_amount=row["payout"],
            created_at=row["won_at"],
        )
        for row in await repository.big_wins(connection, limit)
    ]
