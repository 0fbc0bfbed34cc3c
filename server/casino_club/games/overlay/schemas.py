"""API shapes of the overlay."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from casino_club.games.crash.schemas import CrashRoundInfo, Multiplier
from casino_club.games.leaderboard import BigWinView


class OverlayRequest(BaseModel):
    """새 방송 주소"""

    model_config = ConfigDict(extra="forbid")

    label: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)] = Field(
        description="어디에 쓰는 주소인지"
    )
    goal: Annotated[int, Field(strict=True, ge=1, le=1_000_000_000)] | None = Field(
        default=None, description="시청자에게 보일 골드 목표. 없으면 가진 골드도 보이지 않는다"
    )


class OverlayAddress(BaseModel):
    """방송 주소 하나"""

    id: str
    label: str
    goal: int | None
    created_at: datetime


class NewOverlay(OverlayAddress):
    """방금 만든 주소. 토큰은 지금 한 번만 보인다"""

    token: str


class OverlayAddresses(BaseModel):
    """내 방송 주소"""

    items: list[OverlayAddress]
    most: int = Field(description="만들 수 있는 개수")


class OverlayWin(BaseModel):
    """방송하는 회원이 딴 라운드"""

    round_id: str
    game: str
    bet_amount: int
    payout_amount: int
    created_at: datetime


class OverlayStake(BaseModel):
    """지금 곡선에 걸린 회원의 베팅"""

    bet_amount: int
    auto_cashout: Multiplier | None
    cashout_multiplier: Multiplier | None


class OverlayCrash(BaseModel):
    """크래시의 지금"""

    round: CrashRoundInfo
    growth_per_second: float = Field(description="배수 = e^(growth × 초)")
    own: OverlayStake | None


class OverlayGoal(BaseModel):
    """골드 목표와 지금 골드"""

    target: int
    gold: int


class OverlayFeed(BaseModel):
    """방송 화면에 그리는 모든 것"""

    nickname: str
    wins: list[OverlayWin] = Field(description="최근에 딴 라운드, 최근 것부터")
    club_wins: list[BigWinView] = Field(description="클럽의 큰 당첨, 최근 것부터")
    goal: OverlayGoal | None
    crash: OverlayCrash | None = Field(description="크래시가 쉬는 중이면 null")
