"""The settler without HTTP, and a race at it, told as what went wrong."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from zoneinfo import ZoneInfo

import asyncpg
import msgspec

from casino_club.app.settlers import SETTLER_SETTINGS
from casino_club.core.clock import Clock, system_clock
from casino_club.core.db import Connection
from casino_club.core.rng import Entropy, system_entropy
from casino_club.games.audit import RoundAudit
from casino_club.games.catalog.slot import SlotBet
from casino_club.games.decide import RoundCommand, Settled
from casino_club.games.odds import OddsBook
from casino_club.games.settler import Settler
from casino_club.journal import key_digest
from casino_club.journal.verify import Finding, verify
from casino_club.protection.audit import LimitAudit
from tests.fixtures.club import Club, Member, Records

KST = ZoneInfo("Asia/Seoul")


@asynccontextmanager
async def settlers(
    club: Club, count: int = 1, *, clock: Clock = system_clock, entropy: Entropy = system_entropy
) -> AsyncIterator[list[Settler]]:
    """As many settlers as there would be API processes, each with connections of its own."""

    async def connect() -> Connection:
        return await asyncpg.connect(club.database.app_url, server_settings=SETTLER_SETTINGS)

    opened = [Settler(connect, club.book, clock, entropy, KST, answer_seconds=60) for _ in range(count)]
    try:
        yield opened
    finally:
        for settler in opened:
            await settler.stop()


def command(book: OddsBook, member: Member, key: str, bet: int = 100) -> RoundCommand:
    """A parsed wish to play, as the route would hand it over."""
    wish = SlotBet(bet)
    return RoundCommand(
        player_id=member.id,
        session_id=member.session_id,
        odds=book.current("slot"),
        bet=wish,
        stake=bet,
        key=key_digest("round:slot", key),
        input_hash=hashlib.blake2b(msgspec.json.encode(wish), digest_size=16).digest(),
    )


async def race(
    settlers: Sequence[Settler], commands: Sequence[RoundCommand]
) -> list[Settled | BaseException]:
    """All commands at once, dealt to the settlers in turn."""
    return await asyncio.gather(
        *(settlers[at % len(settlers)].settle(wish) for at, wish in enumerate(commands)),
        return_exceptions=True,
    )


def settled_of(answers: Sequence[Settled | BaseException]) -> list[Settled]:
    """The rounds played for the first time."""
    return [answer for answer in answers if isinstance(answer, Settled) and not answer.replayed]


async def findings(records: Records) -> list[Finding]:
    """What `casino-club verify` would name."""
    async with records.connection() as connection:
        return [finding async for finding in verify(connection, [RoundAudit(records.book), LimitAudit(KST)])]


async def anomalies(club: Club, member: Member, answers: Sequence[Settled | BaseException]) -> list[str]:
    """Where the books of one member, kept from what was answered, differ from the club's."""
    played, found = settled_of(answers), [str(finding) for finding in await findings(club)]
    versions = sorted(answer.round.balance.version for answer in played)
    if versions != list(range(2, len(played) + 2)):
        found.append(f"versions of {len(played)} rounds are {versions}")
    if len({answer.round.fairness.nonce for answer in played}) != len(played):
        found.append("two rounds share a nonce")
    expected = 1_000 + sum(answer.round.net_amount for answer in played)
    if (gold := (await member.balance())["gold"]) != expected:
        found.append(f"gold is {gold}, the answers say {expected}")
    if (rounds := (await member.stats())["total_games_played"]) != len(played):
        found.append(f"{rounds} rounds are counted, {len(played)} were answered")
    return found
