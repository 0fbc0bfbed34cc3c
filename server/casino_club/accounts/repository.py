"""Every SQL statement of the accounts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, CursorResult, bindparam, column, exists, func, select, update
from sqlalchemy import delete as remove
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from casino_club.accounts.lockout import Failures
from casino_club.accounts.models import (
    AuthAttempt,
    InviteCode,
    InviteUse,
    LoginFailure,
    LoginSession,
    RecoveryCode,
    User,
)
from casino_club.accounts.permissions import Role
from casino_club.core.db import Connection, driver
from casino_club.journal.facts import Fact
from casino_club.journal.models import Account
from casino_club.journal.repository import FACT_COLUMNS, to_fact

_FORGET_AT_ONCE = 4

_LIVE_SESSIONS = """
SELECT s.id::text FROM login_session s JOIN users u ON u.id = s.user_id
WHERE s.id = ANY($1::uuid[]) AND s.revoked_at IS NULL AND s.expires_at > now() AND u.banned_at IS NULL
"""

_GOLD_FACTS = f"""
SELECT {FACT_COLUMNS} FROM journal
WHERE player_id = $1 AND seq < $2 AND (debit > 0 OR credit > 0) ORDER BY seq DESC LIMIT $3
"""


# --- members ---------------------------------------------------------------------------------------------


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
    statement = select(User.id, User.experience_points).where(User.id.in_(user_ids)).order_by(User.id)
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


# --- sessions --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Standing:
    """A session and its member, as one look-up finds them."""

    user_id: int
    role: str
    vip_tier: str
    has_totp: bool
    last_seen_at: datetime
    expires_at: datetime
    is_over: bool


async def standing(connection: AsyncConnection, session_id: UUID, user_id: int) -> Standing | None:
    """Whether a token's session still counts, and who is behind it."""
    is_over = LoginSession.revoked_at.is_not(None) | User.banned_at.is_not(None)
    row = await connection.execute(
        select(
            User.id,
            User.role,
            User.vip_tier,
            User.totp_enabled_at.is_not(None),
            LoginSession.last_seen_at,
            LoginSession.expires_at,
            is_over,
        )
        .join(LoginSession, LoginSession.user_id == User.id)
        .where(LoginSession.id == session_id, User.id == user_id)
    )
    found = row.one_or_none()
    return None if found is None else Standing(*found)


async def touch_session(connection: AsyncConnection, session_id: UUID, now: datetime) -> None:
    """Remembers that the session was seen."""
    await connection.execute(
        update(LoginSession).where(LoginSession.id == session_id).values(last_seen_at=now)
    )


async def live_sessions(session: AsyncSession, user_id: int, now: datetime) -> Sequence[LoginSession]:
    """A member's sessions that still count, oldest first."""
    statement = (
        select(LoginSession)
        .where(LoginSession.user_id == user_id)
        .where(LoginSession.revoked_at.is_(None), LoginSession.expires_at > now)
        .order_by(LoginSession.created_at, LoginSession.id)
    )
    return (await session.scalars(statement)).all()


async def locked_session(session: AsyncSession, session_id: UUID) -> tuple[LoginSession, User] | None:
    """A session, locked, and its member."""
    statement = (
        select(LoginSession, User)
        .join(User, User.id == LoginSession.user_id)
        .where(LoginSession.id == session_id)
        .with_for_update(key_share=True, of=LoginSession)
    )
    row = (await session.execute(statement)).one_or_none()
    return None if row is None else (row[0], row[1])


async def revoke_sessions(
    session: AsyncSession, user_id: int, session_ids: Collection[UUID], reason: str, now: datetime
) -> list[str]:
    """Ends those of them that are this member's and still open; gives their ids."""
    ended = await session.scalars(
        update(LoginSession)
        .where(LoginSession.user_id == user_id, LoginSession.id.in_(session_ids))
        .where(LoginSession.revoked_at.is_(None))
        .values(revoked_at=now, revoke_reason=reason)
        .returning(LoginSession.id)
        .execution_options(synchronize_session=False)
    )
    return [str(session_id) for session_id in ended]


async def live_session_ids(connection: Connection, session_ids: Sequence[str]) -> set[str]:
    """Those of the sessions that still count, on a connection of the driver itself."""
    return {row[0] for row in await connection.fetch(_LIVE_SESSIONS, session_ids)}


# --- the door --------------------------------------------------------------------------------------------


async def add_attempt(session: AsyncSession, **values: Any) -> None:
    """One line of the log of attempts."""
    await session.execute(insert(AuthAttempt).values(**values))


async def failures(
    session: AsyncSession, site_id: str, sources: Collection[str], *, lock: bool = False
) -> dict[str, Failures]:
    """What is remembered of the sources; locked in their order when it is about to change."""
    statement = (
        select(LoginFailure.source, LoginFailure.failed_at, LoginFailure.locked_until)
        .where(LoginFailure.site_id == site_id, LoginFailure.source.in_(sources))
        .order_by(LoginFailure.source)
    )
    rows = await session.execute(statement.with_for_update() if lock else statement)
    return {row.source: Failures(tuple(row.failed_at), row.locked_until) for row in rows}


async def open_failures(
    session: AsyncSession, site_id: str, sources: Collection[str], now: datetime
) -> dict[str, Failures]:
    """The same, made where absent: a first failure too must be seen by the next."""
    rows = [
        {"site_id": site_id, "source": source, "failed_at": [], "updated_at": now}
        for source in sorted(sources)
    ]
    await session.execute(insert(LoginFailure).values(rows).on_conflict_do_nothing())
    return await failures(session, site_id, sources, lock=True)


async def keep_failures(
    session: AsyncSession, site_id: str, source: str, kept: Failures, now: datetime
) -> None:
    """Stores what is remembered of a source."""
    await session.execute(
        update(LoginFailure)
        .where(LoginFailure.site_id == site_id, LoginFailure.source == source)
        .values(failed_at=list(kept.failed_at), locked_until=kept.locked_until, updated_at=now)
    )


async def clear_failures(session: AsyncSession, site_id: str, source: str) -> None:
    """A right password makes up for the wrong ones before it."""
    await session.execute(
        remove(LoginFailure).where(LoginFailure.site_id == site_id, LoginFailure.source == source)
    )


async def forget_failures(session: AsyncSession, before: datetime) -> None:
    """Removes a few rows nobody needs any more: more than one attempt can add, so they do not pile up."""
    stale = (
        select(LoginFailure.site_id, LoginFailure.source)
        .where(LoginFailure.updated_at < before)
        .limit(_FORGET_AT_ONCE)
        .with_for_update(skip_locked=True)
        .cte("stale")
    )
    await session.execute(
        remove(LoginFailure).where(
            LoginFailure.site_id == stale.c.site_id, LoginFailure.source == stale.c.source
        )
    )


async def replace_recovery_codes(session: AsyncSession, user_id: int, hashes: Sequence[str]) -> None:
    """A member's new codes; none of the old ones count."""
    await session.execute(remove(RecoveryCode).where(RecoveryCode.user_id == user_id))
    if hashes:
        rows = [{"user_id": user_id, "code_hash": code_hash} for code_hash in hashes]
        await session.execute(insert(RecoveryCode).values(rows))


async def use_recovery_code(session: AsyncSession, user_id: int, code_hash: str, now: datetime) -> bool:
    """Whether the code was the member's and unused; now it is used."""
    used = await session.execute(
        update(RecoveryCode)
        .where(RecoveryCode.user_id == user_id, RecoveryCode.code_hash == code_hash)
        .where(RecoveryCode.used_at.is_(None))
        .values(used_at=now)
    )
    return cast("CursorResult[Any]", used).rowcount == 1


# --- invites ---------------------------------------------------------------------------------------------


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


async def exists_user(session: AsyncSession, user_id: int) -> bool:
    """Whether there is such a member."""
    return bool(await session.scalar(select(exists().where(User.id == user_id))))


async def members(session: AsyncSession) -> int:
    """How many players the club has."""
    return int(await session.scalar(select(func.count()).where(User.role == Role.PLAYER)) or 0)


async def seen_since(session: AsyncSession, moment: datetime) -> int:
    """How many members showed themselves since then, by sessions that still count."""
    seen = select(func.count(LoginSession.user_id.distinct())).where(
        LoginSession.last_seen_at >= moment, LoginSession.revoked_at.is_(None)
    )
    return int(await session.scalar(seen) or 0)
