"""API shapes of crash, beside the bet and the round that the catalogue declares."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, WithJsonSchema

PhaseName = Literal["BETTING", "RUNNING", "BUSTED", "SETTLED"]
Multiplier = Annotated[str, Field(pattern=r"^[0-9]+\.[0-9]{2}$")]


class CrashRoundInfo(BaseModel):
    """모두가 함께하는 라운드. 배수는 소수 두 자리 문자열"""

    number: int
    phase: PhaseName
    opens_at: datetime | None = Field(description="베팅이 열린 때. 아직이면 null")
    starts_at: datetime | None = Field(description="곡선이 출발하는(출발한) 때")
    busted_at: datetime | None = Field(description="터진 때. 아직이면 null")
    bust_multiplier: Multiplier | None = Field(description="터진 배수. 아직이면 null")
    server_time: datetime = Field(description="이 값을 만든 서버 시각")
    chain: int = Field(description="해시 체인 번호")
    link_index: int = Field(description="체인에서의 순번")
    terminal_hash: str = Field(description="솔트보다 먼저 공개한 체인의 끝")
    salt: str | None = Field(description="체인의 솔트. 첫 라운드의 베팅이 끝나야 정해진다")
    previous_link: str = Field(description="먼저 공개된 고리: 이 라운드 고리의 SHA-256")
    link: str | None = Field(description="이 라운드의 고리. 터진 뒤에 공개")
    abandoned: bool = Field(description="클럽이 자리를 비워 남은 베팅을 돌려준 라운드인지")


class CrashPublicBet(BaseModel):
    """라운드의 베팅 하나"""

    seat: int = Field(description="이 베팅의 번호")
    name: str | None = Field(description="닉네임. 공개하지 않으면 null")
    bet_amount: int = Field(description="베팅한 골드")
    cashout_multiplier: Multiplier | None
    status: Literal["OPEN", "CASHED_OUT", "LOST", "REFUNDED"]


OwnBet = Annotated[
    dict[str, Any] | None,
    WithJsonSchema({"anyOf": [{"$ref": "#/components/schemas/CrashRound"}, {"type": "null"}]}),
]


class CrashCurrent(BaseModel):
    """지금의 라운드와 내 베팅, 모두의 베팅"""

    round: CrashRoundInfo
    own_bet: OwnBet = Field(description="이 라운드의 내 베팅")
    next_bet: OwnBet = Field(description="다음 라운드에 걸어 둔 내 베팅")
    bets: list[CrashPublicBet]
    growth_per_second: float = Field(description="배수 = e^(growth × 초)")
    betting_seconds: float = Field(description="베팅을 받는 시간")


class CrashPast(BaseModel):
    """터진 라운드"""

    number: int
    bust_multiplier: Multiplier
    chain: int
    link_index: int
    link: str
    previous_link: str
    terminal_hash: str
    salt: str
    bets: int = Field(description="베팅 수")
    abandoned: bool
    at: datetime = Field(description="터진 때")


class CrashPhaseData(BaseModel):
    """단계가 바뀐 라운드와, 그사이 바뀐 베팅"""

    round: CrashRoundInfo
    bets: list[CrashPublicBet]


class CrashTickData(BaseModel):
    """곡선의 한 점과, 그사이 바뀐 베팅. 베팅을 받는 동안에는 배수가 null"""

    round: int
    phase: PhaseName
    elapsed_ms: int | None = Field(description="출발한 뒤 지난 밀리초")
    multiplier: Multiplier | None
    bets: list[CrashPublicBet]
