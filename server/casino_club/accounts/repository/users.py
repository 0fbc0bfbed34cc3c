"""Members, their standing and their gold."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ARRAY, BigInteger, any_, bindparam, column, exists, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts.models import (
    LoginSession,
    User,
)
from casino_club.accounts.permissions import Role
from casino_club.core.db import Connection, driver
from casino_club.journal.facts import Fact
from casino_club.journal.models import Account
from casino_club.journal.repository import FACT_COLUMNS, to_fact

_GOLD_FACTS = f"""
SELECT {FACT_COLUMNS} FROM journal
WHERE player_id = $1 AND seq < $2 AND (debit > 0 OR credit > 0) ORDER BY seq DESC LIMIT $3
"""

_PUBLIC_NAMES = """
SELECT id, CASE WHEN privacy ->> 'show_in_feed' = 'true' THEN nickname END
FROM users WHERE id = ANY($1::bigint[])
"""


async def add_user(session: AsyncSession, **values: Any) -> int | None:
    """A new row's id; None when its site_id or nickname is taken (after waiting for whoever is taking it)."""
    statement = insert(User).values(**values).on_conflict_do_nothing().returning(User.id)
    return await session.scalar(statement)


async def taken(session: AsyncSession, site_id: str | None, nickname_key: str | None) -> tuple[bool, bool]:
    """Whether somebody has the site_id, and whether somebody has the nickname."""
    row = await session.execute(
        select(
            exists().where(User.site_id == site_id).label("site_id"),
            exists().where(User.nickname_key == nickname_key).label("nickname"),
        )
    )
    site_id_taken, nickname_taken = row.one()
    return bool(site_id_taken), bool(nickname_taken)


async def user(session: AsyncSession, user_id: int) -> User:
    """A member that exists."""
    return await session.get_one(User, user_id)


async def locked_user(session: AsyncSession, user_id: int) -> User:
    """The same, locked: what follows for this member waits its turn."""
    statement = select(User).where(User.id == user_id).with_for_update(key_share=True)
    return (await session.scalars(statement.execution_options(populate_existing=True))).one()


async def users_by_site_id(session: AsyncSession, site_ids: Collection[str]) -> Sequence[User]:
    """Those of them that exist, in id order."""
    statement = select(User).where(User.site_id.in_(site_ids)).order_by(User.id)
    return (await session.scalars(statement)).all()


async def id_by_nickname(session: AsyncSession, nickname_key: str) -> int | None:
    """The member of this nickname; None when nobody has it."""
    return await session.scalar(select(User.id).where(User.nickname_key == nickname_key))


async def login_candidate(session: AsyncSession, site_id: str, ip_hash: str) -> tuple[User | None, bool]:
    """Who that may be, and whether they signed in from this address before."""
    seen = exists().where(LoginSession.user_id == User.id, LoginSession.ip_hash == ip_hash)
    row = (await session.execute(select(User, seen).where(User.site_id == site_id))).one_or_none()
    return (None, False) if row is None else (row[0], row[1])


async def lock_experience(session: AsyncSession, user_ids: Collection[int]) -> dict[int, int]:
    """The experience of each, locked in id order."""
    # One array: the relay asks for hundreds at once, and a parameter each would be rendered anew every time.
    asked = any_(bindparam("ids", list(user_ids), ARRAY(BigInteger)))
    statement = select(User.id, User.experience_points).where(User.id == asked).order_by(User.id)
    rows = await session.execute(statement.with_for_update(key_share=True))
    return {row.id: row.experience_points for row in rows}


async def add_experience(session: AsyncSession, gains: Mapping[int, int]) -> None:
    """One update for all of them."""
    bigints = ARRAY(BigInteger)
    gained = (
        func.unnest(bindparam("ids", list(gains), bigints), bindparam("gains", list(gains.values()), bigints))
        .table_valued(column("user_id", BigInteger), column("xp", BigInteger), name="gained")
        .render_derived()
    )
    await session.execute(
        update(User)
        .where(User.id == gained.c.user_id)
        .values(experience_points=User.experience_points + gained.c.xp)
        .execution_options(synchronize_session=False)
    )


async def balance(session: AsyncSession, user_id: int) -> tuple[int, int]:
    """Gold and the place in the journal it is true at."""
    row = await session.execute(select(Account.balance, Account.seq).where(Account.player_id == user_id))
    gold, version = row.one()
    return gold, version


async def gold_facts(session: AsyncSession, user_id: int, before_seq: int, limit: int) -> list[Fact]:
    """The member's facts that moved gold, newest first."""
    connection = await driver(session)
    return [to_fact(row) for row in await connection.fetch(_GOLD_FACTS, user_id, before_seq, limit)]


async def exists_user(session: AsyncSession, user_id: int) -> bool:
    """Whether there is such a member."""
    return bool(await session.scalar(select(exists().where(User.id == user_id))))


async def public_names(connection: Connection, user_ids: Collection[int]) -> dict[int, str | None]:
    """How each is called in public, None for whoever does not want to be; on the driver itself."""
    return {row[0]: row[1] for row in await connection.fetch(_PUBLIC_NAMES, list(user_ids))}


async def members(session: AsyncSession) -> int:
    """How many players the club has."""
    return int(await session.scalar(select(func.count()).where(User.role == Role.PLAYER)) or 0)
