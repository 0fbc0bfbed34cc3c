"""Invite codes and who came in with them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts.models import (
    InviteCode,
    InviteUse,
)


async def invite(session: AsyncSession, code: str) -> InviteCode | None:
    """An operator's code."""
    return await session.get(InviteCode, code)


async def count_invite(session: AsyncSession, code: str, now: datetime) -> bool:
    """Takes one of a code's uses; False when none is left. The row waits for the sign-up before."""
    counted = await session.execute(
        update(InviteCode)
        .where(InviteCode.code == code)
        .where((InviteCode.max_uses.is_(None)) | (InviteCode.used_count < InviteCode.max_uses))
        .where((InviteCode.expires_at.is_(None)) | (InviteCode.expires_at > now))
        .values(used_count=InviteCode.used_count + 1)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", counted).rowcount == 1


async def add_invite_use(session: AsyncSession, user_id: int, code: str, now: datetime) -> None:
    """Which code a member came in with."""
    await session.execute(insert(InviteUse).values(user_id=user_id, code=code, used_at=now))


async def lock_invite(session: AsyncSession, code: str) -> InviteCode | None:
    """An operator's code, its row held until the commit."""
    return await session.get(InviteCode, code, with_for_update=True)


async def invite_codes(session: AsyncSession) -> Sequence[InviteCode]:
    """Every code of the operators, newest first."""
    return (await session.scalars(select(InviteCode).order_by(InviteCode.created_at.desc()))).all()


async def invite_uses_since(session: AsyncSession, moment: datetime | None) -> list[tuple[str, int]]:
    """(code, sign-ups with it), the most used first; of all time without a moment."""
    uses = func.count()
    counted = select(InviteUse.code, uses).group_by(InviteUse.code).order_by(uses.desc(), InviteUse.code)
    if moment is not None:
        counted = counted.where(InviteUse.used_at >= moment)
    return [(row[0], row[1]) for row in await session.execute(counted)]
