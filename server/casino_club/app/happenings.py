"""Facts as what objectives listen to: the one place that knows both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.core.db import driver
from casino_club.events import CrashSettled, LevelReached, RoundSettled, StreakExtended
from casino_club.games import of_many
from casino_club.games.catalog.gacha import GAME as GACHA
from casino_club.games.catalog.gacha import RARE_OR_BETTER, GachaResult
from casino_club.games.odds import OddsBook
from casino_club.journal import Fact
from casino_club.journal.relay import Reaction
from casino_club.progress.happenings import CheckedIn, Happening, LevelledUp, Played
from casino_club.progress.tracking import Source, track


def counting_towards(book: OddsBook, sources: Sequence[Source]) -> Reaction:
    """The reaction that moves everybody's objectives."""

    async def count(session: AsyncSession, facts: Sequence[Fact], now: datetime) -> None:
        rare = await _rare_pulls(session, facts, book)
        happenings = [(fact.player_id, _happening(fact, rare.get(fact.id, 0))) for fact in facts]
        await track(session, happenings, sources, now)

    return Reaction("progress", count)


def _happening(fact: Fact, rare: int) -> Happening:
    at = fact.created_at
    match fact.event:
        case RoundSettled(game=game):
            return Played(at, game, fact.debit, fact.credit, rare)
        case CrashSettled(bet_amount=stake):
            return Played(at, "crash", stake, fact.credit)
        case StreakExtended(days=days):
            return CheckedIn(at, days)
        case LevelReached(level=level):
            return LevelledUp(at, level)
        case other:
            raise TypeError(f"{other.kind} moves no objective")


async def _rare_pulls(session: AsyncSession, facts: Sequence[Fact], book: OddsBook) -> dict[str, int]:
    """How many items of RARE or better each gacha round gave: its result is drawn again from its numbers."""
    pulls = [fact for fact in facts if isinstance(fact.event, RoundSettled) and fact.event.game == GACHA.key]
    if not pulls:
        return {}
    found = {}
    for fact, round_ in zip(pulls, await of_many.rounds(await driver(session), pulls, book), strict=True):
        assert isinstance(round_.result, GachaResult)
        found[fact.id] = sum(pull.rarity in RARE_OR_BETTER for pull in round_.result.pulls)
    return found
