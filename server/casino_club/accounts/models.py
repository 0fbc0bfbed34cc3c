"""Members, their sessions, and what guards the door."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Date,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    Text,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from casino_club.core.db import Base

Moment = DateTime(timezone=True)


class User(Base):
    """A member, or one of the staff. `nickname_key` is what makes a nickname unique whatever its case."""

    __tablename__ = "users"
    __table_args__ = (
        UniqueConstraint("site_id", name="users_site_id_key"),
        UniqueConstraint("nickname_key", name="users_nickname_key"),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    site_id: Mapped[str] = mapped_column(Text)
    nickname: Mapped[str] = mapped_column(Text)
    nickname_key: Mapped[str] = mapped_column(Text)
    password_hash: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(Text)
    vip_tier: Mapped[str] = mapped_column(Text)
    experience_points: Mapped[int] = mapped_column(BigInteger)
    daily_streak: Mapped[int]
    streak_claimed_on: Mapped[date | None] = mapped_column(Date)
    avatar_url: Mapped[str | None] = mapped_column(Text)
    birth_date: Mapped[date]
    locale: Mapped[str] = mapped_column(Text)
    sound_enabled: Mapped[bool]
    motion_reduced: Mapped[bool]
    privacy: Mapped[dict[str, Any]] = mapped_column(JSONB)
    totp_secret: Mapped[bytes | None] = mapped_column(LargeBinary)
    totp_enabled_at: Mapped[datetime | None] = mapped_column(Moment)
    totp_last_step: Mapped[int | None] = mapped_column(BigInteger)
    banned_at: Mapped[datetime | None] = mapped_column(Moment)
    created_at: Mapped[datetime] = mapped_column(Moment)


class LoginSession(Base):
    """One signed-in device: the authority on whether its tokens still count.

    Refresh tokens are not kept: each is derived from the session's salt, its number and a secret of the
    process. `rotated_at` holds, newest first, when the last numbers were exchanged, as far as grace reaches.
    """

    __tablename__ = "login_session"
    __table_args__ = (Index("login_session_user", "user_id", "created_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("users.id"))
    refresh_salt: Mapped[bytes] = mapped_column(LargeBinary)
    refresh_number: Mapped[int]
    rotated_at: Mapped[list[datetime]] = mapped_column(ARRAY(Moment))
    device_info: Mapped[dict[str, Any]] = mapped_column(JSONB)
    ip_hash: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(Moment)
    last_seen_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)
    revoke_reason: Mapped[str | None] = mapped_column(Text)


class AuthAttempt(Base):
    """One knock at a door and how it ended; the application may only add."""

    __tablename__ = "auth_attempt"
    __table_args__ = (Index("auth_attempt_site_id", "site_id", "at"),)

    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    site_id: Mapped[str] = mapped_column(Text)
    ip_hash: Mapped[str] = mapped_column(Text)
    user_agent: Mapped[str] = mapped_column(Text)
    door: Mapped[str] = mapped_column(Text)
    result: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)


class LoginFailure(Base):
    """Recent failures for a site_id from one source; the source `STRANGERS` gathers all unknown ones."""

    __tablename__ = "login_failure"
    __table_args__ = (Index("login_failure_updated", "updated_at"),)

    site_id: Mapped[str] = mapped_column(Text, primary_key=True)
    source: Mapped[str] = mapped_column(Text, primary_key=True)
    failed_at: Mapped[list[datetime]] = mapped_column(ARRAY(Moment))
    locked_until: Mapped[datetime | None] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)


class RecoveryCode(Base):
    """A one-use stand-in for the second factor, as a keyed hash."""

    __tablename__ = "recovery_code"

    user_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("users.id"), primary_key=True)
    code_hash: Mapped[str] = mapped_column(Text, primary_key=True)
    used_at: Mapped[datetime | None] = mapped_column(Moment)


class InviteCode(Base):
    """A code with a quota, an end, or neither. The permanent ones of the settings have no row."""

    __tablename__ = "invite_code"

    code: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    max_uses: Mapped[int | None]
    used_count: Mapped[int]
    expires_at: Mapped[datetime | None] = mapped_column(Moment)
    note: Mapped[str] = mapped_column(Text)
    created_by: Mapped[int | None] = mapped_column(BigInteger)
    created_at: Mapped[datetime] = mapped_column(Moment)


class InviteUse(Base):
    """Which code a member came in with, permanent ones included."""

    __tablename__ = "invite_use"
    __table_args__ = (Index("invite_use_code", "code", "used_at"),)

    user_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("users.id"), primary_key=True)
    code: Mapped[str] = mapped_column(Text)
    used_at: Mapped[datetime] = mapped_column(Moment)
