"""API shapes of the games, beside the ones the catalogue declares."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, create_model

from casino_club.games.catalog import CATALOG
from casino_club.games.rules import Game

ClientSeed = Annotated[
    str, StringConstraints(min_length=1, max_length=64, pattern=r"^[\x21-\x39\x3b-\x7e]+$", strict=True)
]
"""1–64 printable ASCII characters, no blank and no colon (the colon separates the message's parts)."""


class ExactFigure(BaseModel):
    """기약분수와 소수"""

    model_config = ConfigDict(from_attributes=True)

    numerator: int
    denominator: int
    value: float


class GameSummary(BaseModel):
    """게임 한 가지의 공개 정보"""

    key: str
    title: str
    title_en: str
    image_url: str
    min_bet: int = Field(description="최소 베팅 (골드)")
    max_bet: int = Field(description="최대 베팅 (골드)")
    bet_step: int = Field(description="베팅 단위 (골드)")
    rtp: float = Field(description="이론 환급률 (0–1)")
    rtp_exact: ExactFigure = Field(description="전체 경우의 수로 나눈 환급률")
    hit_frequency: float = Field(description="지급이 0보다 클 확률")
    volatility: str = Field(description="LOW, MED, HIGH")
    odds_version: int
    odds_hash: str = Field(description="확률표의 SHA-256")
    enabled: bool


class GameList(BaseModel):
    """모든 게임"""

    items: list[GameSummary]


class SymbolFigures(BaseModel):
    """심볼 하나의 정확한 확률"""

    model_config = ConfigDict(from_attributes=True)

    symbol: str
    payout_per_line_bet: float = Field(description="이 결과의 지급: 라인 베팅 또는 베팅의 배수")
    hits: int = Field(description="전체 경우 × 라인에서 나온 횟수")
    probability: ExactFigure = Field(description="라인 하나에서 나올 확률")
    rtp_share: ExactFigure = Field(description="환급률 중 이 심볼의 몫")


class OutcomeFigures(BaseModel):
    """결과 하나와 그 확률. 모두 더하면 1"""

    model_config = ConfigDict(from_attributes=True)

    key: str
    probability: ExactFigure


class ParSheet(BaseModel):
    """전수 계산한 PAR 수치"""

    model_config = ConfigDict(from_attributes=True)

    cycle: int = Field(description="전체 경우의 수")
    rtp: ExactFigure
    rtp_per_cycle: ExactFigure
    hit_frequency: ExactFigure
    true_win_frequency: ExactFigure = Field(description="지급이 베팅 이상일 확률")
    ldw_frequency: ExactFigure = Field(description="지급이 0보다 크고 베팅보다 작을 확률")
    sigma: float = Field(description="베팅 1단위당 지급의 표준편차")
    volatility: str
    max_win_multiple: float = Field(description="베팅 대비 최대 지급 배수")
    by_symbol: list[SymbolFigures]
    outcomes: list[OutcomeFigures]


class OddsVersionInfo(BaseModel):
    """확률표의 한 판"""

    odds_version: int
    odds_hash: str
    active_from: datetime


class OddsResponse(BaseModel):
    """확률표와 그 정확한 수치. `odds_hash`는 `document`의 정규형 JSON의 SHA-256"""

    game: str
    odds_version: int
    odds_hash: str
    algo_version: int
    document: dict[str, Any] = Field(description="키를 정렬하고 공백을 뺀 UTF-8 JSON이 정규형")
    par: ParSheet
    versions: list[OddsVersionInfo]


class FairnessState(BaseModel):
    """지금 쓰는 시드 쌍"""

    server_seed_hash: str = Field(description="서버 시드의 SHA-256, 베팅 전에 공개")
    next_server_seed_hash: str = Field(description="다음 서버 시드의 SHA-256")
    client_seed: str
    nonce: int = Field(description="다음 라운드의 순번")


class RotateRequest(BaseModel):
    """시드 쌍 교체"""

    client_seed: ClientSeed | None = Field(None, description="새 내 시드, 없으면 지금 값을 유지")


class RevealedPair(BaseModel):
    """공개된 시드 쌍"""

    server_seed: str
    server_seed_hash: str
    client_seed: str
    first_nonce: int
    last_nonce: int | None = Field(description="한 판도 없었으면 null")
    retired_at: datetime


class RotateResponse(RevealedPair):
    """공개된 쌍과 새로 쓰는 쌍"""

    current: FairnessState


def _breakdown_of(game: Game) -> type[BaseModel]:
    """SlotBreakdown, RpsBreakdown: the game's own counters."""
    name = f"{game.result.__name__.removesuffix('Result')}Breakdown"
    counters: dict[str, Any] = {counter: (int, ...) for counter in game.breakdown}
    return create_model(name, __doc__=game.title, **counters)


_fields: dict[str, Any] = {key: (_breakdown_of(game), ...) for key, game in CATALOG.items()}
GameBreakdown = create_model("GameBreakdown", __doc__="게임별 횟수", **_fields)
"""A field a game of the catalogue; a game never played counts zero."""


class Stats(BaseModel):
    """모든 게임의 합. 라운드와 같은 거래에서 기록된다."""

    user_id: int
    total_bets: int = Field(description="베팅한 라운드 수")
    total_wins: int
    total_losses: int
    total_games_played: int
    total_wagered: int = Field(description="베팅한 골드")
    total_payout: int = Field(description="받은 골드")
    best_win_amount: int = Field(description="한 판 최고 지급 (골드)")
    game_breakdown: GameBreakdown


class StatsResponse(BaseModel):
    """내 통계"""

    success: bool = True
    stats: Stats


class GameStatsResponse(BaseModel):
    """한 게임의 내 통계"""

    game: str
    total_games: int
    total_wins: int
    total_losses: int
    total_bet: int
    total_payout: int
    best_score: int = Field(description="한 판 최고 지급 (골드)")
    best_win_amount: int


class ReplayDelta(BaseModel):
    """라운드가 내 통계에 더한 것"""

    rounds: int
    wins: int
    losses: int
    ties: int
    total_bet: int = Field(description="베팅한 골드")
    total_payout: int = Field(description="받은 골드")
    best_payout: int = Field(description="한 판 최고 지급 후보 (골드)")


class RoundReplay(BaseModel):
    """기록만으로 다시 계산한 라운드"""

    round_id: str
    game: str
    is_identical: bool = Field(description="다시 계산한 것이 기록과 모두 같은지")
    payout_amount: int = Field(description="기록된 지급 (골드)")
    result: dict[str, Any] = Field(description="기록된 결과")
    recomputed_drawn: list[int] = Field(description="시드에서 다시 뽑은 수. 크래시가 터지기 전에는 없다")
    recomputed_payout: int = Field(description="다시 계산한 지급 (골드)")
    recomputed_result: dict[str, Any] = Field(description="다시 계산한 결과")
    balance_before: int = Field(description="라운드 전 골드")
    balance_after: int = Field(description="라운드 뒤 골드")
    statistics_delta: ReplayDelta


class Action(BaseModel):
    """내게 일어난 일 하나"""

    id: str
    action_type: str
    payload: dict[str, Any]
    created_at: datetime
