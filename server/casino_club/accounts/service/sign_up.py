"""Somebody becomes a member."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal, wallet
from casino_club.accounts import repository
from casino_club.accounts.devices import Caller
from casino_club.accounts.errors import AgeRestricted, NicknameTaken, SiteIdTaken
from casino_club.accounts.kit import Kit
from casino_club.accounts.models import User
from casino_club.accounts.nicknames import key_of
from casino_club.accounts.permissions import Role, VipTier
from casino_club.accounts.service import invites
from casino_club.accounts.service.grants import Grant, admit
from casino_club.core.clock import business_date
from casino_club.events import MemberJoined

MINIMUM_AGE = 19


@dataclass(frozen=True)
class Application:
    """What somebody tells about themselves to join."""

    site_id: str
    nickname: str
    password: str
    invite_code: str
    birth_date: date


async def sign_up(session: AsyncSession, kit: Kit, application: Application, caller: Caller) -> Grant:
    """A member with the sign-up bonus, signed in. The session must not have begun: hashing comes first."""
    if age_on(business_date(kit.clock(), kit.settings.tz), application.birth_date) < MINIMUM_AGE:
        raise AgeRestricted(minimum_age=MINIMUM_AGE)
    password_hash = await kit.passwords.hash(application.password)
    await invites.check(session, kit, application.invite_code)
    user = await enrol(session, kit, application, password_hash, locale=caller.language)
    # Last: the code's row is held until the commit, and everybody with the same code waits for it.
    await invites.redeem(session, kit, user.id, application.invite_code)
    await repository.add_attempt(
        session,
        site_id=user.site_id,
        ip_hash=caller.ip_hash,
        user_agent=caller.user_agent,
        door="signup",
        result="OK",
        at=kit.clock(),
    )
    return await admit(session, kit, user, caller)


async def enrol(
    session: AsyncSession,
    kit: Kit,
    application: Application,
    password_hash: str,
    *,
    role: Role = Role.PLAYER,
    locale: str = "ko",
) -> User:
    """The member's row, account and first fact. Raises `SiteIdTaken` or `NicknameTaken`."""
    now = kit.clock()
    nickname_key = key_of(application.nickname)
    user_id = await repository.add_user(
        session,
        site_id=application.site_id,
        nickname=application.nickname,
        nickname_key=nickname_key,
        password_hash=password_hash,
        role=role,
        vip_tier=VipTier.STANDARD,
        experience_points=0,
        daily_streak=0,
        birth_date=application.birth_date,
        locale=locale,
        sound_enabled=True,
        motion_reduced=False,
        privacy={"show_in_feed": True},
        created_at=now,
    )
    if user_id is None:
        site_id_taken, _ = await repository.taken(session, application.site_id, nickname_key)
        raise SiteIdTaken if site_id_taken else NicknameTaken
    await journal.open_account(session, user_id, kit.entropy)
    joined = MemberJoined(nickname=application.nickname, invite_code=application.invite_code)
    bonus = wallet.mint(joined, gold=kit.settings.signup_bonus_gold, reason="signup")
    await journal.append(session, [(user_id, bonus)], now)
    return await repository.user(session, user_id)


async def is_free(
    session: AsyncSession, site_id: str | None, nickname: str | None
) -> tuple[bool | None, bool | None]:
    """Whether the site_id and the nickname are free; None for what was not asked."""
    key = None if nickname is None else key_of(nickname)
    site_id_taken, nickname_taken = await repository.taken(session, site_id, key)
    return (None if site_id is None else not site_id_taken, None if nickname is None else not nickname_taken)


def age_on(today: date, birth_date: date) -> int:
    """만 나이: full years lived; whoever was born on 29 February ages on 1 March of a common year."""
    had_birthday = (today.month, today.day) >= (birth_date.month, birth_date.day)
    return today.year - birth_date.year - (not had_birthday)
