"""What a member shows and chooses; and the gold that came and went."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts import repository, streaks
from casino_club.accounts.errors import NicknameTaken
from casino_club.accounts.kit import Kit
from casino_club.accounts.models import User
from casino_club.accounts.nicknames import key_of
from casino_club.core.clock import business_date
from casino_club.core.db import driver
from casino_club.inventory import repository as belongings
from casino_club.inventory.items import Item
from casino_club.journal import Fact

_NEWEST = (1 << 63) - 1


async def update_profile(session: AsyncSession, user_id: int, changes: Mapping[str, Any]) -> User:
    """Applies the given fields. Raises `NicknameTaken`."""
    user = await repository.locked_user(session, user_id)
    for name, value in changes.items():
        setattr(user, name, value)
    if "nickname" in changes:
        user.nickname_key = key_of(user.nickname)
    try:
        await session.flush()
    except IntegrityError:
        raise NicknameTaken from None
    return user


async def streak_of(session: AsyncSession, user: User, kit: Kit) -> int:
    """The member's streak as it stands today: a missed day ends it, unless a freeze will cover it."""
    items = await belongings.items_of(await driver(session), [user.id])
    freezes = items.get(user.id, {}).get(Item.STREAK_FREEZE, 0)
    today = business_date(kit.clock(), kit.settings.tz)
    return streaks.kept(user.daily_streak, user.streak_claimed_on, today, freezes)


async def ledger(session: AsyncSession, user_id: int, before: int | None, limit: int) -> list[Fact]:
    """The facts that moved the member's gold, newest first, below a version."""
    return await repository.gold_facts(session, user_id, _NEWEST if before is None else before, limit)
