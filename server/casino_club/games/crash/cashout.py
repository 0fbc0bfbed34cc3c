"""The way out of a round, as lean as the way in: the moment the request comes in decides."""

from __future__ import annotations

from starlette.types import Receive, Scope, Send

from casino_club.accounts.tokens import TokenVerifier
from casino_club.core import context
from casino_club.core.clock import Clock
from casino_club.core.errors import IdempotencyKeyRequired, NotAuthenticated, ValidationFailed
from casino_club.core.ids import FactRef, parse_fact_id
from casino_club.core.ratelimit import MemberLimit
from casino_club.games.crash.desk import CashOut
from casino_club.games.lean import KEY_MAX_LENGTH, body_of, encode, headers_of, reply
from casino_club.games.metrics import PAID
from casino_club.games.settler import Settler
from casino_club.journal import key_digest

PATH = "/api/games/crash/rounds/{round_id}/cashout"
_BODIES = (b"", b"{}")


class CashOutRoute:
    """`POST /api/games/crash/rounds/{round_id}/cashout`, as an ASGI application."""

    def __init__(self, settler: Settler, verifier: TokenVerifier, limit: MemberLimit, clock: Clock) -> None:
        self._settler, self._clock = settler, clock
        self._verify, self._limit = verifier.verify, limit
        self._paid = PAID.labels("crash")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        received_at = self._clock()
        request = context.current()
        request.title = "💰 크래시 캐시아웃"
        authorization, key = headers_of(scope)
        if not authorization.startswith(b"Bearer "):
            raise NotAuthenticated
        claims = self._verify(authorization[7:].decode("latin-1"))
        request.user_id = claims.user_id
        if not 1 <= len(key) <= KEY_MAX_LENGTH:
            raise IdempotencyKeyRequired
        self._limit.check(claims.user_id)
        if (await body_of(receive)).strip() not in _BODIES:
            raise ValidationFailed(errors=[{"loc": ["body"], "msg": "must be {}", "type": "body"}])
        round_id = scope["path"].split("/")[5]
        stake = parse_fact_id(round_id)
        if stake is None or stake.player_id != claims.user_id:
            stake = FactRef(claims.user_id, 0, received_at)  # nobody's: 404, once the session is known
        settled = await self._settler.settle(
            CashOut(
                player_id=claims.user_id,
                session_id=claims.session_id,
                key=key_digest("crash:cashout", key),
                input_hash=key_digest("round", round_id.lower()),
                stake=stake,
                received_at=received_at,
            )
        )
        if not settled.replayed:
            self._paid.inc(settled.round.payout_amount)
        await reply(send, encode(settled.round), replayed=settled.replayed, status=200)
