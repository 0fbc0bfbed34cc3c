"""Tickets: what opens a connection instead of a token in its address.

Signed, so that nothing is stored until one is used; its one use is a row of PostgreSQL. Redis would
be quicker, but a connection reads PostgreSQL in any case, and works while Redis is gone.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import jwt
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts import sessions
from casino_club.core.clock import Clock
from casino_club.core.db import Database, driver
from casino_club.core.ids import new_id
from casino_club.realtime import repository
from casino_club.realtime.errors import TicketRefused

ALGORITHM = "HS256"
AUDIENCE = "casino-club:realtime"
LIFE = timedelta(seconds=30)


class Visitor(NamedTuple):
    """Who a ticket lets in, and until when."""

    player_id: int
    session_id: str
    until: datetime


class Tickets:
    """Issues and takes tickets."""

    def __init__(self, secret: str, database: Database, clock: Clock) -> None:
        self._secret, self._database, self._clock = secret, database, clock

    def issue(self, visitor: Visitor) -> str:
        """A ticket, valid once within `LIFE`."""
        claims = {
            "aud": AUDIENCE,
            "jti": new_id(),
            "sub": str(visitor.player_id),
            "sid": visitor.session_id,
            "until": int(visitor.until.timestamp()),
            "exp": int((self._clock() + LIFE).timestamp()),
        }
        return jwt.encode(claims, self._secret, ALGORITHM)

    async def take(self, ticket: str) -> Visitor:
        """Who comes with this ticket. Raises `TicketRefused` when it is not good, or was good before."""
        ticket_id, expires_at, visitor = self._read(ticket)
        now = self._clock()
        if expires_at <= now or visitor.until <= now:
            raise TicketRefused
        async with repository.unwrapped(self._database) as connection:
            is_first = await repository.use_ticket(connection, ticket_id, expires_at)
            is_live = is_first and await sessions.live(connection, [visitor.session_id])
        if not is_live:
            raise TicketRefused
        return visitor

    def _read(self, ticket: str) -> tuple[str, datetime, Visitor]:
        try:
            claims = jwt.decode(
                ticket,
                self._secret,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                # The caller looks at the clock, which a test may hold.
                options={"require": ["exp", "jti", "sub"], "verify_exp": False},
            )
            until = datetime.fromtimestamp(int(claims["until"]), UTC)
            visitor = Visitor(int(claims["sub"]), str(claims["sid"]), until)
            return str(claims["jti"]), datetime.fromtimestamp(int(claims["exp"]), UTC), visitor
        except (jwt.PyJWTError, KeyError, ValueError):
            raise TicketRefused from None


async def forget_used_tickets(session: AsyncSession, now: datetime) -> None:
    """Forgets uses that no longer need remembering."""
    await repository.forget_tickets(await driver(session), now - LIFE)
