"""The messages of the stream, as clients see them: one union told apart by `type`."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, RootModel, WithJsonSchema

from casino_club.games.crash.schemas import CrashPhaseData, CrashTickData
from casino_club.games.documentation import any_round
from casino_club.games.schemas import Stats


class Ticket(BaseModel):
    """한 번, 30초 안에 쓰는 연결 표"""

    ticket: str


class GoldAndVersion(BaseModel):
    """골드와 저널 순번"""

    gold: int = Field(description="골드")
    version: int = Field(description="저널 순번. 커지기만 한다")


class Shown(BaseModel):
    """보여주기만 하는 메시지. 순번이 없고 다시 보내지 않는다."""

    progress_version: int = Field(0, description="진행도 순번")
    ts: datetime


class Numbered(Shown):
    """일어난 일 하나. `id`는 회원의 저널 순번이고, 한 일에서 나온 메시지는 같은 순번을 갖는다."""

    id: int


class HelloData(BaseModel):
    """회원의 현재 위치. 뒤처진 것만 다시 읽으면 된다."""

    last_id: int
    balance_version: int
    progress_version: int
    epoch: str = Field(description="순번이 속한 기록의 이름. 달라졌으면 가진 순번을 버린다")


class Hello(Shown):
    """연결됨"""

    type: Literal["hello"]
    data: HelloData


class RoundSettledMessage(Numbered):
    """라운드가 정산됨. `data`는 POST 응답과 같다."""

    type: Literal["round_settled"]
    subtype: str = Field(description="slot_spin 등 게임별 이름")
    data: Annotated[dict[str, Any], WithJsonSchema(any_round())]
    balance: GoldAndVersion


class BalanceData(GoldAndVersion):
    """바뀐 골드"""

    amount: int = Field(description="늘거나 준 골드")


class BalanceChanged(Numbered):
    """골드가 움직임"""

    type: Literal["balance_changed"]
    data: BalanceData
    balance: GoldAndVersion


class StatsChanged(Numbered):
    """내 통계. 여러 라운드가 함께 오면 마지막 것에 한 번만 붙는다."""

    type: Literal["stats_changed"]
    data: Stats


class LevelUpData(BaseModel):
    """새 레벨"""

    level: int
    previous_level: int
    experience_points: int


class LevelUp(Numbered):
    """레벨이 오름"""

    type: Literal["level_up"]
    data: LevelUpData


class RewardData(BaseModel):
    """보상의 내용"""

    gold: int = 0
    xp: int = 0
    items: dict[str, int] = Field(default_factory=dict)


class RewardGrantedData(BaseModel):
    """지급된 보상"""

    name: str = Field(description="한 번만 지급되는 이름")
    source: str = Field(description="streak, mission, level, …")
    ref: str
    reward: RewardData
    xp: int = Field(description="부스터까지 곱한 경험치")
    progress_version: int


class RewardGrantedMessage(Numbered):
    """보상이 지급됨"""

    type: Literal["reward_granted"]
    data: RewardGrantedData
    balance: GoldAndVersion | None = Field(None, description="골드가 든 보상에만 있다")


class MissionCompletedData(BaseModel):
    """끝난 미션"""

    mission: str
    window: str
    reward: str = Field(description="보상의 이름, 미션의 key와 같다")


class MissionCompletedMessage(Numbered):
    """미션을 끝냄. 보상은 아직 받지 않았다"""

    type: Literal["mission_completed"]
    data: MissionCompletedData


class AchievementUnlockedData(BaseModel):
    """이룬 업적의 단계"""

    achievement: str
    tier: int = Field(description="1부터")
    reward: str = Field(description="보상의 이름")


class AchievementUnlockedMessage(Numbered):
    """업적의 한 단계를 이룸. 보상은 아직 받지 않았다"""

    type: Literal["achievement_unlocked"]
    data: AchievementUnlockedData


class ProgressItem(BaseModel):
    """움직인 목표 하나"""

    key: str
    count: int
    target: int
    done: bool


class MissionProgressData(BaseModel):
    """움직인 목표들"""

    items: list[ProgressItem]


class MissionProgress(Shown):
    """진행이 움직임"""

    type: Literal["mission_progress"]
    data: MissionProgressData


class CrashPhase(Shown):
    """크래시의 단계가 바뀜. 모두에게 보낸다"""

    type: Literal["crash_phase"]
    data: CrashPhaseData


class CrashTick(Shown):
    """크래시 곡선의 한 점(0.1초마다)과 바뀐 베팅. 모두에게 보낸다"""

    type: Literal["crash_tick"]
    data: CrashTickData


class SessionRevokedData(BaseModel):
    """끝난 세션"""

    session_id: str


class SessionRevokedMessage(Shown):
    """이 세션이 끝남. 곧이어 4401로 닫힌다."""

    type: Literal["session_revoked"]
    data: SessionRevokedData


class Resync(Shown):
    """놓친 것이 너무 많거나 오래됨. 모두 다시 읽어야 한다."""

    type: Literal["resync"]
    data: dict[str, Any]


class Broadcast(Shown):
    """모두에게 보여주는 것"""

    type: Literal["broadcast"]
    subtype: str | None = None
    data: dict[str, Any]


class Pong(BaseModel):
    """살아 있음. `{"type": "ping"}`의 답이고, SSE에서는 3초마다 온다."""

    type: Literal["pong"]


class RealtimeMessage(
    RootModel[
        Annotated[
            Hello
            | RoundSettledMessage
            | BalanceChanged
            | StatsChanged
            | LevelUp
            | RewardGrantedMessage
            | MissionCompletedMessage
            | MissionProgress
            | AchievementUnlockedMessage
            | CrashPhase
            | CrashTick
            | SessionRevokedMessage
            | Resync
            | Broadcast
            | Pong,
            Field(discriminator="type"),
        ]
    ]
):
    """회원의 실시간 메시지. WebSocket과 SSE가 같은 것을 보낸다."""


class TestEmit(BaseModel):
    """시험 메시지"""

    data: dict[str, Any] = Field(default_factory=dict)
