"""Giving overlay addresses out, taking them back, and what they show."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.core import context
from casino_club.core.db import ReadSession, driver
from casino_club.core.errors import NotAuthenticated, NotFound, ServiceUnavailable
from casino_club.core.rng import Entropy
from casino_club.games import leaderboard
from casino_club.games import service as games
from casino_club.games.crash import service as crash
from casino_club.games.odds import OddsBook
from casino_club.games.overlay import repository
from casino_club.games.overlay.errors import TooManyOverlays
from casino_club.games.overlay.repository import Address
from casino_club.games.overlay.schemas import OverlayCrash, OverlayFeed, OverlayGoal, OverlayStake, OverlayWin
from casino_club.protection import service as protection

PREFIX = "ovl_"
TOKEN_BYTES = 24
MOST = 5
LOOKED_AT, SHOWN, CLUB_SHOWN = 50, 8, 5
"""How many of the latest rounds are looked at for wins, and how many wins are shown."""


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


async def give(
    session: AsyncSession, player_id: int, label: str, goal: int | None, entropy: Entropy, now: datetime
) -> tuple[Address, str]:
    """One more address with its token, which nobody sees again. Raises `TooManyOverlays`."""
    connection = await driver(session)
    await repository.hold_member(connection, player_id)
    if await repository.count(connection, player_id) >= MOST:
        raise TooManyOverlays(most=MOST)
    token = PREFIX + urlsafe_b64encode(entropy(TOKEN_BYTES)).decode()
    return await repository.add(connection, player_id, _digest(token), label, goal, now), token


async def addresses(session: ReadSession, player_id: int) -> list[Address]:
    """The member's addresses, oldest first."""
    return await repository.of_member(await driver(session), player_id)


async def revoke(session: AsyncSession, player_id: int, address_id: int) -> None:
    """Makes an address show nothing from now on. Raises `NotFound` for anything but one's own."""
    if not await repository.remove(await driver(session), player_id, address_id):
        raise NotFound


async def feed(
    session: ReadSession, token: str, book: OddsBook, betting_seconds: float, now: datetime
) -> OverlayFeed:
    """What viewers see.

    Raises `NotAuthenticated` for a token that was revoked, `SelfExcluded` while the member excludes themself.
    """
    connection = await driver(session)
    viewed = await repository.viewed(connection, _digest(token))
    if viewed is None:
        raise NotAuthenticated
    await protection.refuse_excluded(session, viewed.player_id, now)
    rounds = await games.history(
        session, viewed.player_id, book, game=None, day=None, before=None, limit=LOOKED_AT
    )
    wins = [
        OverlayWin(
            round_id=round_.round_id,
            game=round_.game,
            bet_amount=round_.bet_amount,
            payout_amount=round_.payout_amount,
            created_at=round_.created_at,
        )
        for _, round_ in rounds
        if round_.net_amount > 0
    ]
    context.current().user_id = viewed.player_id
    return OverlayFeed(
        nickname=viewed.nickname,
        wins=wins[:SHOWN],
        club_wins=await leaderboard.latest_big_wins(connection, CLUB_SHOWN),
        goal=None if viewed.goal is None else OverlayGoal(target=viewed.goal, gold=viewed.gold),
        crash=await _crash(session, viewed.player_id, book, betting_seconds, now),
    )


async def _crash(
    session: ReadSession, player_id: int, book: OddsBook, betting_seconds: float, now: datetime
) -> OverlayCrash | None:
    try:
        current = await crash.current(await driver(session), player_id, book, betting_seconds, now)
    except ServiceUnavailable:
        return None
    own = current.own_bet
    return OverlayCrash(
        round=current.round,
        growth_per_second=current.growth_per_second,
        own=None
        if own is None
        else OverlayStake(
            bet_amount=own["bet_amount"],
            auto_cashout=own["result"]["auto_cashout"],
            cashout_multiplier=own["result"]["cashout_multiplier"],
        ),
    )
