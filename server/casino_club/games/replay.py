"""`casino-club replay` and `casino-club stats rebuild`: the records alone are enough."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from casino_club.core.db import Connection
from casino_club.core.errors import NotFound
from casino_club.core.ids import parse_fact_id
from casino_club.events import CrashBetPlaced, RoundSettled
from casino_club.games import repository
from casino_club.games.catalog.crash import GAME as CRASH
from casino_club.games.counting import Tallies, count
from casino_club.games.crash import rendering as crash
from casino_club.games.crash.proof import recomputed
from casino_club.games.crash.rendering import as_they_stand
from casino_club.games.decide import seeds_for
from casino_club.games.fairness import SeededDraws
from casino_club.games.odds import OddsBook
from casino_club.games.repository import Tally
from casino_club.games.rounds import play, render_stored, round_event
from casino_club.journal import Fact
from casino_club.journal import repository as journal


@dataclass(slots=True, frozen=True)
class Replay:
    """A stored round beside the same round computed again from its seeds."""

    stored: dict[str, Any]
    recomputed_drawn: list[int]
    recomputed_payout: int
    recomputed_result: dict[str, Any]
    balance_before: int
    balance_after: int
    statistics_delta: dict[str, int]
    is_identical: bool


async def replay_round(connection: Connection, round_id: str, book: OddsBook) -> Replay:
    """Recomputes one round. Raises `NotFound` when no round has this id."""
    ref = parse_fact_id(round_id)
    fact = await journal.find(connection, *ref) if ref else None
    if fact is not None and fact.kind == CrashBetPlaced.kind:
        return await _replay_crash(connection, fact, book)
    if fact is None or fact.kind != RoundSettled.kind:
        raise NotFound
    event = round_event(fact)
    odds = book.version(event.game, event.odds)
    head = await repository.head_of(connection, fact.player_id)
    shown = render_stored(fact, book, await seeds_for(connection, head, {event.seed}))
    seeds = await repository.all_seeds(connection, fact.player_id)
    draws = SeededDraws(*seeds[fact.player_id, event.seed], event.nonce)
    outcome = play(event, odds, draws)
    delta = Tally(fact.player_id, event.game)
    delta.add(fact.debit, outcome.payout, outcome.standing)
    return Replay(
        stored=_as_told(shown),
        recomputed_drawn=draws.drawn,
        recomputed_payout=outcome.payout,
        recomputed_result=_as_told(outcome.result),
        balance_before=fact.balance_after - fact.credit + fact.debit,
        balance_after=fact.balance_after,
        statistics_delta={
            name: getattr(delta, name) for name in Tally.__slots__ if name not in ("player_id", "game")
        },
        is_identical=draws.drawn == event.drawn
        and outcome.payout == fact.credit
        and outcome.result == shown.result,
    )


@dataclass(slots=True, frozen=True)
class Sample:
    """Rounds replayed: how many of each game, and the ids of those that differ from their records."""

    replayed: dict[str, int]
    differing: list[str]


async def replay_at_random(connection: Connection, most: int, book: OddsBook) -> Sample:
    """Recomputes up to `most` rounds of all members and games, each as likely as any other."""
    sample = Sample({}, [])
    for round_id in await repository.rounds_at_random(connection, most):
        found = await replay_round(connection, round_id, book)
        game = found.stored["game"]
        sample.replayed[game] = sample.replayed.get(game, 0) + 1
        if not found.is_identical:
            sample.differing.append(round_id)
    return sample


async def _replay_crash(connection: Connection, fact: Fact, book: OddsBook) -> Replay:
    """A stake's round from its chain and salt; one that is open has no outcome, and recomputes as none."""
    standing = (await as_they_stand(connection, fact.player_id, [fact]))[fact.seq]
    shown, settled = standing.render(book), standing.settled
    number, payout, result = recomputed(standing, book)
    delta = Tally(fact.player_id, CRASH.key)
    crash.count(fact, delta)
    if settled is not None:
        crash.count(settled, delta)
    return Replay(
        stored=_as_told(shown),
        recomputed_drawn=[] if number is None else [number],
        recomputed_payout=payout,
        recomputed_result=_as_told(result),
        balance_before=fact.balance_after + fact.debit,
        balance_after=(settled or fact).balance_after,
        statistics_delta={
            name: getattr(delta, name) for name in Tally.__slots__ if name not in ("player_id", "game")
        },
        is_identical=payout == shown.payout_amount and result == shown.result,
    )


def _as_told(value: msgspec.Struct) -> dict[str, Any]:
    """What a client reads: through JSON and back."""
    told: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(value))
    return told


async def rebuild_stats(connection: Connection, book: OddsBook) -> int:
    """Recounts every member's statistics from the rounds; gives the number of rows written.

    Holds all accounts still meanwhile: no round may settle between the count and the write.
    """
    tallies: Tallies = {}
    async with connection.transaction():
        await repository.hold_accounts(connection)
        async for fact in journal.all_facts(connection):
            count(tallies, fact, book)
        await repository.replace_stats(connection, list(tallies.values()))
    return len(tallies)
