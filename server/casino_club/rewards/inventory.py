"""Player routes of the inventory: what is owned, and using it."""

from __future__ import annotations

from datetime import datetime

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from casino_club.accounts.deps import CurrentMember
from casino_club.core.db import Reading, Session, driver
from casino_club.core.errors import (
    IdempotencyConflict,
    IdempotencyKeyRequired,
    NotAuthenticated,
    RateLimited,
    ServiceUnavailable,
    SessionRevoked,
    TokenExpired,
)
from casino_club.core.http import REPLAYED, Now, RetryKey, responses
from casino_club.inventory import repository as belongings
from casino_club.inventory.items import DESCRIBED
from casino_club.rewards import boosters
from casino_club.rewards.boosters import BoosterRunning, NothingToUse
from casino_club.rewards.replies import request_of

router = APIRouter(
    prefix="/api",
    tags=["inventory"],
    responses=responses(NotAuthenticated, TokenExpired, SessionRevoked, RateLimited, ServiceUnavailable),
)


class OwnedItem(BaseModel):
    """가진 아이템. 없는 것도 0개로 보인다"""

    item: str
    count: int
    title: str
    title_en: str
    effect: str
    effect_en: str
    usable: bool = Field(description="회원이 직접 켜는 아이템인지")


class RunningBoost(BaseModel):
    """켜진 경험치 부스터"""

    factor: int
    until: datetime


class Inventory(BaseModel):
    """내 아이템"""

    items: list[OwnedItem]
    boost: RunningBoost | None


@router.get("/shop/inventory", summary="🎒 내 아이템")
async def get_inventory(member: CurrentMember, session: Reading, at: Now) -> Inventory:
    """보상으로 받은 아이템과 지금 켜진 부스터. 캡슐 장식은 컬렉션에 있다."""
    connection = await driver(session)
    held = (await belongings.items_of(connection, [member.id])).get(member.id, {})
    running = (await belongings.boosts_of(connection, [member.id], at.now)).get(member.id)
    return Inventory(
        items=[
            OwnedItem(
                item=item,
                count=held.get(item, 0),
                title=described.ko,
                title_en=described.en,
                effect=described.what_ko,
                effect_en=described.what_en,
                usable=described.usable,
            )
            for item, described in DESCRIBED.items()
        ],
        boost=RunningBoost(factor=running[0].factor, until=running[0].ends_at) if running else None,
    )


@router.post(
    "/inventory/xp_booster/use",
    summary="⚡ 경험치 부스터 켜기",
    responses=responses(NothingToUse, BoosterRunning, IdempotencyConflict, IdempotencyKeyRequired),
)
async def use_booster(
    member: CurrentMember, session: Session, response: Response, key: RetryKey, at: Now
) -> RunningBoost:
    """30분 동안 경험치가 두 배. 켜져 있는 동안에는 하나 더 켤 수 없다."""
    started = await boosters.start(session, member.id, request_of("booster", "", key), at)
    if started.replayed:
        response.headers.update(REPLAYED)
    return RunningBoost(factor=started.event.factor, until=datetime.fromisoformat(started.event.until))
