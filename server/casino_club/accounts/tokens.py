"""Access tokens: JWT, one algorithm, one audience; verified once and remembered."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID

import jwt

from casino_club.core.errors import NotAuthenticated, TokenExpired
from casino_club.core.settings import Settings

ALGORITHM = "HS256"
AUDIENCE = ISSUER = "casino-club"
REMEMBERED = 16_384
_LAST_ID = (1 << 63) - 1


class Claims(NamedTuple):
    """What a valid token says. Whether its session still lives is PostgreSQL's to say."""

    user_id: int
    session_id: str
    role: str
    expires_at: int


class TokenIssuer:
    """Signs access tokens."""

    def __init__(self, settings: Settings) -> None:
        if settings.jwt_algorithm != ALGORITHM:
            raise ValueError(f"JWT_ALGORITHM: only {ALGORITHM} is allowed")
        self._key = settings.jwt_secret_key
        self.lifetime = timedelta(minutes=settings.jwt_expire_minutes)

    def issue(self, user_id: int, session_id: str, role: str, now: datetime) -> str:
        """An access token of this session, valid for `lifetime`."""
        claims = {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": str(user_id),
            "sid": session_id,
            "role": role,
            "iat": int(now.timestamp()),
            "exp": int((now + self.lifetime).timestamp()),
        }
        return jwt.encode(claims, self._key, ALGORITHM)


class TokenVerifier:
    """Checks access tokens; a token seen before costs a dictionary look-up and a look at the clock."""

    def __init__(self, settings: Settings, now: Callable[[], float] = time.time) -> None:
        self._key = settings.jwt_secret_key
        self._now = now
        self._claims = lru_cache(REMEMBERED)(self._decode)

    def verify(self, token: str) -> Claims:
        """The claims. Raises `TokenExpired`, or `NotAuthenticated` for anything else that is wrong."""
        claims = self._claims(token)
        if claims.expires_at <= self._now():
            raise TokenExpired
        return claims

    def _decode(self, token: str) -> Claims:
        try:
            found = jwt.decode(
                token,
                self._key,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                issuer=ISSUER,
                options={
                    "require": ["exp", "sub", "sid", "role"],
                    # `verify` looks at the clock itself, on remembered tokens too.
                    "verify_exp": False,
                    "verify_iat": False,
                },
            )
            claims = Claims(int(found["sub"]), str(UUID(found["sid"])), str(found["role"]), int(found["exp"]))
        except (jwt.PyJWTError, ValueError, TypeError, AttributeError, OverflowError):
            raise NotAuthenticated from None
        if not 0 < claims.user_id <= _LAST_ID:
            raise NotAuthenticated
        return claims
