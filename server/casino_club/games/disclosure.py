"""확률 공개: published against measured, for everybody to read."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from math import isinf, sqrt

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from casino_club.core.clock import Clock
from casino_club.core.db import Database, driver
from casino_club.core.errors import ServiceUnavailable
from casino_club.core.http import responses
from casino_club.games import proof, repository
from casino_club.games.monitor import odds_of
from casino_club.games.odds import Odds, OddsBook
from casino_club.games.repository import Observed

router = APIRouter(prefix="/api", tags=["fairness"])
FRESH_FOR = timedelta(seconds=2)
_LARGEST = 1e300


class OutcomeProof(BaseModel):
    """결과 하나: 공개한 확률과 실제 횟수"""

    key: str
    probability: float
    observed: int
    expected: float
    low: float = Field(description="실제 비율의 95 % 구간 (Wilson)")
    high: float


class OddsProof(BaseModel):
    """확률표 한 판의 검사"""

    game: str
    title: str
    title_en: str
    odds_version: int
    odds_hash: str
    active_from: datetime
    is_current: bool
    rtp: float
    rtp_measured: float | None
    rtp_low: float | None = Field(description="공개한 환급률에서 기대되는 95 % 범위")
    rtp_high: float | None
    rounds: int
    draws: int
    outcomes: list[OutcomeProof]
    chi_square: float
    degrees: int
    p_value: float
    e_value: float = Field(description="언제 보아도 유효한 증거값. 1,000에 닿으면 게임이 멈춘다")
    status: str = Field(description="within 범위 안, watch 지켜봄, paused 멈춤")


class OddsProofs(BaseModel):
    """모든 게임의 모든 확률표"""

    generated_at: datetime
    stop_at: float
    items: list[OddsProof]


class Disclosure:
    """Counts are read at most every two seconds, however many look."""

    def __init__(self, database: Database, book: OddsBook, clock: Clock) -> None:
        self._database, self._book, self._clock = database, book, clock
        self._shown: OddsProofs | None = None
        self._reading = asyncio.Lock()

    async def now(self) -> OddsProofs:
        """Every version of every game."""
        async with self._reading:
            moment = self._clock()
            if self._shown is None or moment - self._shown.generated_at > FRESH_FOR:
                async with self._database.reading() as session:
                    seen = await repository.observed(await driver(session))
                items = [
                    self._proof(odds, seen.get((odds.game.key, odds.version), Observed()))
                    for game in self._book.games()
                    for odds in reversed(self._book.history(game))
                ]
                self._shown = OddsProofs(generated_at=moment, stop_at=proof.STOP_AT, items=items)
            return self._shown

    def _proof(self, odds: Odds, seen: Observed) -> OddsProof:
        game, par, returned = odds.game, odds.par, seen.returned
        published = odds_of(odds)
        draws = sum(seen.counts.values())
        chi = proof.chi_square(seen.counts, published)
        evidence = proof.e_value(seen.counts, published)
        is_current = odds is self._book.current(game.key)
        enabled = self._book.setting(game.key).enabled or not is_current
        half = proof.Z95 * par.sigma / sqrt(returned.paid_rounds) if returned.paid_rounds else None
        return OddsProof(
            game=game.key,
            title=game.title,
            title_en=game.title_en,
            odds_version=odds.version,
            odds_hash=odds.odds_hash,
            active_from=odds.active_from,
            is_current=is_current,
            rtp=par.rtp.value,
            rtp_measured=returned.worth / returned.staked if returned.staked else None,
            rtp_low=max(0.0, par.rtp.value - half) if half is not None else None,
            rtp_high=par.rtp.value + half if half is not None else None,
            rounds=returned.rounds,
            draws=draws,
            outcomes=[
                OutcomeProof(
                    key=key,
                    probability=published[key],
                    observed=count,
                    expected=draws * published[key],
                    low=low,
                    high=high,
                )
                for key, count, low, high in proof.shares(list(published), seen.counts)
            ],
            chi_square=chi.statistic,
            degrees=chi.degrees,
            p_value=chi.p_value,
            e_value=_LARGEST if isinf(evidence) else evidence,
            status=proof.status_of(evidence, enabled=enabled),
        )


@router.get("/odds-proof", summary="📊 확률과 실제 결과", responses=responses(ServiceUnavailable))
async def get_odds_proof(request: Request) -> OddsProofs:
    """공개한 확률, 실제 횟수, 95 % 구간, 카이제곱 p값. 누구나 볼 수 있다."""
    disclosure: Disclosure = request.app.state.disclosure
    return await disclosure.now()
