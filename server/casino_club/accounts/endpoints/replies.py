"""Domain values as replies: tokens with their cookies, members, sessions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from fastapi import Response

from casino_club.accounts import devices
from casino_club.accounts.deps import DEVICE_COOKIE, Host
from casino_club.accounts.levels import level_of, progress_of
from casino_club.accounts.models import LoginSession, User
from casino_club.accounts.profile import Totals
from casino_club.accounts.schemas import (
    Balance,
    DeviceInfoView,
    LevelProgressView,
    LoginResponse,
    Privacy,
    SessionInfo,
    SessionList,
    TokenResponse,
    TotalsView,
    UserInfo,
    UserProfileResponse,
)
from casino_club.accounts.service import Grant

REFRESH_COOKIE = "refresh_token"
COOKIE_PATH = "/api/auth"
DEVICE_REMEMBERED = timedelta(days=365)
API_CLIENT = "api"


def user_info(user: User, streak: int) -> UserInfo:
    """A member as everybody's token reply and `auth/me` show them."""
    return UserInfo(**_shared(user, streak))


def profile(user: User, streak: int, totals: Totals) -> UserProfileResponse:
    """The same with everything that is the member's own business."""
    return UserProfileResponse(
        **_shared(user, streak),
        level_progress=LevelProgressView(**progress_of(user.experience_points)._asdict()),
        totals=TotalsView(**asdict(totals)),
        total_games_played=totals.games_played,
        total_games_won=totals.won,
        total_games_lost=totals.lost,
        locale=user.locale,
        sound_enabled=user.sound_enabled,
        motion_reduced=user.motion_reduced,
        privacy=Privacy(**user.privacy),
    )


def _shared(user: User, streak: int) -> dict[str, Any]:
    return {
        "id": user.id,
        "site_id": user.site_id,
        "nickname": user.nickname,
        "role": user.role,
        "vip_tier": user.vip_tier,
        "level": level_of(user.experience_points),
        "experience_points": user.experience_points,
        "daily_streak": streak,
        "avatar_url": user.avatar_url,
        "created_at": user.created_at,
        "totp_enabled": user.totp_enabled_at is not None,
    }


def session_list(logins: Sequence[LoginSession], current: str) -> SessionList:
    """A member's sessions, the asking one marked."""
    return SessionList(
        items=[
            SessionInfo(
                session_id=str(login.id),
                device_info=DeviceInfoView(**login.device_info),
                created_at=login.created_at,
                last_seen_at=login.last_seen_at,
                current=str(login.id) == current,
            )
            for login in logins
        ]
    )


def tokens(host: Host, response: Response, grant: Grant, client: str | None) -> dict[str, Any]:
    """The fields of a TokenResponse; the refresh token goes into the cookie, or for `X-Client: api` here."""
    in_body = client == API_CLIENT
    if not in_body:
        _set_cookie(host, response, REFRESH_COOKIE, grant.refresh_token, _refresh_lifetime(host))
    return {
        "access_token": grant.access_token,
        "expires_in": int(host.accounts.issuer.lifetime.total_seconds()),
        "session_id": grant.session_id,
        "user_info": user_info(grant.user, grant.streak),
        "balance": Balance(gold=grant.gold, version=grant.version),
        "refresh_token": grant.refresh_token if in_body else None,
    }


def token_response(host: Host, response: Response, grant: Grant, client: str | None) -> TokenResponse:
    """The reply of a refresh."""
    return TokenResponse(**tokens(host, response, grant, client))


def login_response(host: Host, response: Response, grant: Grant, client: str | None) -> LoginResponse:
    """The reply of a door; the browser is remembered as a device of this member."""
    if client != API_CLIENT:
        cookie = devices.issue_cookie(host.accounts.secrets, grant.user.id)
        _set_cookie(host, response, DEVICE_COOKIE, cookie, DEVICE_REMEMBERED)
    device_info = DeviceInfoView(**grant.device_info)
    return LoginResponse(**tokens(host, response, grant, client), device_info=device_info)


def forget_refresh(response: Response) -> None:
    """Takes the refresh cookie back."""
    response.delete_cookie(REFRESH_COOKIE, path=COOKIE_PATH, httponly=True, samesite="strict")


def _refresh_lifetime(host: Host) -> timedelta:
    return timedelta(days=host.settings.refresh_expire_days)


def _set_cookie(host: Host, response: Response, name: str, value: str, lasts: timedelta) -> None:
    response.set_cookie(
        name,
        value,
        max_age=int(lasts.total_seconds()),
        path=COOKIE_PATH,
        secure=host.settings.is_strict,
        httponly=True,
        samesite="strict",
    )
