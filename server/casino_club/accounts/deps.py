"""Who is asking, as dependencies of the endpoints of every package."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any, Protocol
from uuid import UUID

from fastapi import Depends, Header, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from redis.asyncio import Redis

from casino_club.accounts import repository
from casino_club.accounts.devices import Caller, describe
from casino_club.accounts.errors import TotpSetupRequired
from casino_club.accounts.kit import Kit
from casino_club.accounts.permissions import ALL, STAFF, allows
from casino_club.accounts.profile import TotalsReader
from casino_club.core import context
from casino_club.core.db import Database
from casino_club.core.errors import Forbidden, NotAuthenticated, SessionRevoked
from casino_club.core.ratelimit import RateLimits
from casino_club.core.settings import Settings

SEEN_EVERY = timedelta(minutes=1)
DEVICE_COOKIE = "device"
_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_bearer = HTTPBearer(scheme_name="bearer", auto_error=False)


class Host(Protocol):
    """What the accounts need of the runtime."""

    settings: Settings
    database: Database
    redis: Redis
    limits: RateLimits
    accounts: Kit
    totals: TotalsReader


def host_of(request: Request) -> Host:
    """The runtime of the process that serves this request."""
    return request.app.state.runtime  # type: ignore[no-any-return]


Runtime = Annotated[Host, Depends(host_of)]


@dataclass(frozen=True, slots=True)
class Member:
    """Who is asking: a member with a session that still counts."""

    id: int
    session_id: str
    role: str
    vip_tier: str
    has_totp: bool

    def may(self, permission: str) -> bool:
        """Whether role or tier gives the permission."""
        return allows(self.role, self.vip_tier, permission)


async def current_member(
    request: Request,
    runtime: Runtime,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Member:
    """The member behind the token. PostgreSQL says on every request whether the session still counts."""
    if credentials is None:
        raise NotAuthenticated
    claims = runtime.accounts.verifier.verify(credentials.credentials)
    context.current().user_id = claims.user_id
    await runtime.limits.hit("read" if request.method in _READS else "write", str(claims.user_id))
    standing = await _standing(runtime, UUID(claims.session_id), claims.user_id)
    return Member(claims.user_id, claims.session_id, standing.role, standing.vip_tier, standing.has_totp)


async def _standing(runtime: Host, session_id: UUID, user_id: int) -> repository.Standing:
    """One statement on a connection of its own, without a transaction around it."""
    now = runtime.accounts.clock()
    async with runtime.database.engine.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        found = await repository.standing(connection, session_id, user_id)
        if found is None:
            raise NotAuthenticated
        if found.is_over or found.expires_at <= now:
            raise SessionRevoked
        if found.last_seen_at <= now - SEEN_EVERY:
            await repository.touch_session(connection, session_id, now)
    return found


CurrentMember = Annotated[Member, Depends(current_member)]


class Requires:
    """A dependency that lets only members with the permission pass: `Annotated[Member, Requires.of(…)]`."""

    def __init__(self, permission: str) -> None:
        if permission not in ALL:
            raise ValueError(f"no role or tier has the permission {permission!r}")
        self.permission = permission

    async def __call__(self, member: CurrentMember, runtime: Runtime) -> Member:
        if not member.may(self.permission):
            raise Forbidden(permission=self.permission)
        if member.role in STAFF and runtime.settings.is_strict and not member.has_totp:
            raise TotpSetupRequired
        return member

    @classmethod
    def of(cls, permission: str) -> Any:
        """The dependency, ready for an annotation."""
        return Depends(cls(permission))


def caller_of(
    request: Request,
    runtime: Runtime,
    platform: Annotated[str, Header(alias="Sec-CH-UA-Platform", include_in_schema=False)] = "",
    client_id: Annotated[
        str, Header(alias="X-Client-Id", max_length=128, description="기기를 구별하는 임의의 값")
    ] = "",
) -> Caller:
    """The address and device of the request."""
    asked = context.current()
    return describe(
        runtime.accounts.secrets,
        address=asked.client_ip,
        user_agent=asked.user_agent,
        client_hint=platform,
        client_id=client_id,
        language=asked.language,
        device_cookie=request.cookies.get(DEVICE_COOKIE),
    )


KnownCaller = Annotated[Caller, Depends(caller_of)]
