"""`casino-club replay` and `casino-club stats rebuild`: the records alone are enough."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from casino_club.core.db import Connection
from casino_club.core.errors import NotFound
from casino_club.core.ids import parse_fact_id
from casino_club.events import RoundSettled
from casino_club.games import repository
from casino_club.games.decide import seeds_for
from casino_club.games.fairness import SeededDraws
from casino_club.games.odds import OddsBook
from casino_club.games.repository import Tally
from casino_club.games.rounds import play, render_stored, round_event
from casino_club.games.rounds import replay as outcome_of
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


def _as_told(value: msgspec.Struct) -> dict[str, Any]:
    """What a client reads: through JSON and back."""
    told: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(value))
    return told


async def rebuild_stats(connection: Connection, book: OddsBook) -> int:
    """Recounts every member's statistics from the rounds; gives the number of rows written.

    Holds all accounts still meanwhile: no round may settle between the count and the write.
    """
    tallies: dict[tuple[int, str], Tally] = {}
    async with connection.transaction():
        await repository.hold_accounts(connection)
        async for fact in journal.all_facts(connection):
            if fact.kind == RoundSettled.kind:
                event = round_event(fact)
                tally = tallies.setdefault((fact.player_id, event.game), Tally(fact.player_id, event.game))
                tally.add(
                    fact.debit, fact.credit, outcome_of(event, book.version(event.game, event.odds)).standing
                )
        await repository.replace_stats(connection, list(tallies.values()))
    return len(tallies)
