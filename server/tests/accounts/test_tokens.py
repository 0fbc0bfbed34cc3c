"""Access tokens: one algorithm, one audience, and a look at the clock every time."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from timeit import timeit
from typing import Any

import jwt
import pytest

from casino_club.accounts.tokens import TokenIssuer, TokenVerifier
from casino_club.core.errors import NotAuthenticated, TokenExpired
from casino_club.core.ids import new_id
from casino_club.core.settings import Settings
from tests.accounts.conftest import MovedClock, Welcome

KEY = "k" * 64
SETTINGS = Settings(_env_file=None, env="test", jwt_secret_key=KEY)
SESSION = new_id()
GOOD = {"iss": "casino-club", "aud": "casino-club", "sub": "7", "sid": SESSION, "role": "player"}


def token(key: str = KEY, algorithm: str = "HS256", **claims: Any) -> str:
    return jwt.encode({**GOOD, "exp": int(time.time()) + 60, **claims}, key, algorithm)


def test_a_token_says_who_and_which_session():
    issued = TokenIssuer(SETTINGS).issue(7, SESSION, "player", datetime.now(UTC))
    claims = TokenVerifier(SETTINGS).verify(issued)
    assert (claims.user_id, claims.session_id, claims.role) == (7, SESSION, "player")
    assert 890 < claims.expires_at - time.time() <= 900


@pytest.mark.parametrize(
    "bad",
    [
        token("", "none"),
        token("another-key" * 6),
        token(algorithm="HS512"),
        token(aud="elsewhere"),
        token(iss="somebody"),
        token(sub="zero"),
        token(sub="0"),
        token(sub="-1"),
        token(sub=str(1 << 63)),
        token(sid="nothing"),
        token(sid=None),
        token(exp=None),
        "",
        "a.b.c",
        "한글.토큰.이다",
    ],
)
def test_what_is_no_token(bad: str):
    with pytest.raises(NotAuthenticated):
        TokenVerifier(SETTINGS).verify(bad)


@pytest.mark.parametrize("missing", ["exp", "sub", "sid", "role", "aud", "iss"])
def test_no_claim_may_be_missing(missing: str):
    claims = {**GOOD, "exp": int(time.time()) + 60}
    del claims[missing]
    with pytest.raises(NotAuthenticated):
        TokenVerifier(SETTINGS).verify(jwt.encode(claims, KEY, "HS256"))


def test_only_one_algorithm_can_be_configured():
    with pytest.raises(ValueError, match="JWT_ALGORITHM"):
        TokenIssuer(SETTINGS.model_copy(update={"jwt_algorithm": "none"}))


def test_a_remembered_token_expires_too():
    now = time.time()
    verifier = TokenVerifier(SETTINGS, lambda: now)
    good = token(exp=int(now) + 10)
    verifier.verify(good)
    now += 10
    with pytest.raises(TokenExpired):
        verifier.verify(good)


def test_a_remembered_token_costs_about_a_microsecond():
    verifier, good = TokenVerifier(SETTINGS), token()
    first = timeit(lambda: TokenVerifier(SETTINGS).verify(good), number=200) / 200
    again = min(timeit(lambda: verifier.verify(good), number=10_000) / 10_000 for _ in range(5))
    assert again < first / 10


async def test_an_expired_token_is_told_so(welcome: Welcome, clock: MovedClock):
    member = await welcome()
    clock.forward(minutes=16)
    reply = await member.get("/api/auth/me")
    assert (reply.status_code, reply.json()["code"]) == (401, "TOKEN_EXPIRED")
    assert reply.headers["WWW-Authenticate"] == "Bearer"
    await member.refresh()
    assert await member.is_in()
