"""Counting outcomes in public, and stopping a game whose draws left its odds (first 10)."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.core.db import Database, driver
from casino_club.events import CrashSettled
from casino_club.games import operation, proof, repository
from casino_club.games.catalog.crash import GAME as CRASH
from casino_club.games.odds import Odds, OddsBook
from casino_club.games.repository import Observed
from casino_club.games.rounds import replay, round_event
from casino_club.journal import Fact
from casino_club.journal.relay import Reaction

log = logging.getLogger(__name__)


def counting(book: OddsBook) -> Reaction:
    """The reaction that counts every settled round's draws, once each."""

    async def count(session: AsyncSession, facts: Sequence[Fact], now: datetime) -> None:
        connection = await driver(session)
        seen: dict[tuple[str, int], Observed] = {}
        for fact in facts:
            event = round_event(fact)
            if not book.knows(event.game, event.odds):
                await book.load(connection, now)
            odds = book.version(event.game, event.odds)
            outcome = replay(event, odds)
            observed = seen.setdefault((event.game, event.odds), Observed())
            for key in odds.rules.observe(outcome):
                observed.counts[key] = observed.counts.get(key, 0) + 1
            returned = observed.returned
            returned.rounds += 1
            if fact.debit:
                returned.paid_rounds += 1
                returned.staked += fact.debit
                returned.worth += outcome.payout if outcome.worth is None else outcome.worth
        await repository.add_observed(connection, seen)

    return Reaction("games.observed", count)


def counting_staged() -> Reaction:
    """What the stakes of shared rounds came to; a shared draw is counted once, when it is revealed."""

    async def count(session: AsyncSession, facts: Sequence[Fact], now: datetime) -> None:
        seen: dict[tuple[str, int], Observed] = {}
        for fact in facts:
            event = fact.event
            assert isinstance(event, CrashSettled)
            returned = seen.setdefault((CRASH.key, event.seat.odds), Observed()).returned
            returned.rounds += 1
            returned.paid_rounds += 1
            returned.staked += event.bet_amount
            returned.worth += fact.credit
        await repository.add_observed(await driver(session), seen)

    return Reaction("games.observed_stakes", count)


def odds_of(odds: Odds) -> dict[str, float]:
    """Outcome → published probability."""
    return {outcome.key: outcome.probability.value for outcome in odds.par.outcomes}


async def stop_drifting(database: Database, book: OddsBook, now: datetime) -> list[str]:
    """Closes every open game whose counts speak against its odds; gives their names."""
    stopped = []
    async with database.transaction() as session:
        connection = await driver(session)
        for (game, version), seen in (await repository.observed(connection)).items():
            if not book.knows(game, version) or not book.setting(game).enabled:
                continue
            odds = book.version(game, version)
            evidence = proof.e_value(seen.counts, odds_of(odds))
            if evidence < proof.STOP_AT or odds is not book.current(game):
                continue
            found = {
                "odds_version": version,
                "draws": sum(seen.counts.values()),
                "e_value": min(evidence, 1e300),
            }
            reason = "실제 결과가 공개한 확률을 벗어나 점검 중이에요."
            await operation.set_game(session, game, {"enabled": False}, operation.Act(None, reason, now))
            details = msgspec.json.encode(found).decode()
            await repository.open_incident(connection, "odds_drift", game, details, now)
            log.error("game stopped: its outcomes left its odds: %s %s", game, found)
            stopped.append(game)
    if stopped:
        async with database.reading() as reading:
            await book.load(await driver(reading), now)
    return stopped
