"""Reading rounds, and turning seed pairs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal
from casino_club.core.clock import Clock
from casino_club.core.db import Connection, ReadSession, driver
from casino_club.core.errors import NotFound
from casino_club.core.ids import parse_fact_id
from casino_club.core.rng import Entropy
from casino_club.events import CrashBetPlaced, CrashRefunded, CrashSettled, RoundSettled
from casino_club.games import repository
from casino_club.games.catalog import CATALOG
from casino_club.games.catalog.crash import GAME as CRASH
from casino_club.games.crash import rendering as crash
from casino_club.games.crash.errors import RoundOpen
from casino_club.games.crash.repository import has_open_stake
from casino_club.games.decide import retire, seeds_for
from casino_club.games.fairness import seed_hash
from casino_club.games.odds import OddsBook
from casino_club.games.replay import replay_round
from casino_club.games.repository import Tally
from casino_club.games.rounds import Round, RoundDetail, detail, render_stored, round_event
from casino_club.games.schemas import (
    Action,
    FairnessState,
    ReplayDelta,
    RevealedPair,
    RotateResponse,
    RoundReplay,
)
from casino_club.journal import Fact, Head
from casino_club.journal import repository as journal_repository


async def round_of(session: ReadSession, player_id: int, round_id: str, book: OddsBook) -> RoundDetail:
    """One of the member's rounds. Raises `NotFound` for anything else, other members' rounds included."""
    ref = parse_fact_id(round_id)
    if ref is None or ref.player_id != player_id:
        raise NotFound
    connection = await driver(session)
    fact = await journal_repository.find(connection, *ref)
    if fact is None or fact.kind not in (RoundSettled.kind, CrashBetPlaced.kind):
        raise NotFound
    if fact.kind == CrashBetPlaced.kind:
        return (await crash.as_they_stand(connection, player_id, [fact]))[fact.seq].detail(book)
    head = await repository.head_of(connection, player_id)
    return detail(fact, book, await seeds_for(connection, head, {round_event(fact).seed}))


async def replay_of(session: ReadSession, player_id: int, round_id: str, book: OddsBook) -> RoundReplay:
    """One of the member's rounds computed again. Raises `NotFound` for anything else."""
    ref = parse_fact_id(round_id)
    if ref is None or ref.player_id != player_id:
        raise NotFound
    found = await replay_round(await driver(session), round_id, book)
    return RoundReplay(
        round_id=round_id,
        game=found.stored["game"],
        is_identical=found.is_identical,
        payout_amount=found.stored["payout_amount"],
        result=found.stored["result"],
        recomputed_drawn=found.recomputed_drawn,
        recomputed_payout=found.recomputed_payout,
        recomputed_result=found.recomputed_result,
        balance_before=found.balance_before,
        balance_after=found.balance_after,
        statistics_delta=ReplayDelta.model_validate(found.statistics_delta),
    )


async def history(
    session: ReadSession,
    player_id: int,
    book: OddsBook,
    *,
    game: str | None,
    day: tuple[datetime, datetime] | None,
    before: int | None,
    limit: int,
) -> list[tuple[int, Round]]:
    """The member's rounds, newest first, each with its seq."""
    connection = await driver(session)
    facts = await repository.rounds_before(connection, player_id, before, game, day, limit)
    rounds = await render_all(connection, player_id, facts, book)
    return [(fact.seq, round_) for fact, round_ in zip(facts, rounds, strict=True)]


async def render_all(
    connection: Connection, player_id: int, facts: Sequence[Fact], book: OddsBook
) -> list[Round]:
    """Rounds of one member, in the order given."""
    if not facts:
        return []
    head = await repository.head_of(connection, player_id)
    whole = [fact for fact in facts if fact.kind == RoundSettled.kind]
    seeds = await seeds_for(connection, head, {round_event(fact).seed for fact in whole})
    staged = [fact for fact in facts if fact.kind != RoundSettled.kind]
    standing = await crash.as_they_stand(connection, player_id, staged) if staged else {}
    return [
        standing[fact.seq].render(book) if fact.seq in standing else render_stored(fact, book, seeds)
        for fact in facts
    ]


async def actions(
    session: ReadSession, player_id: int, before: int | None, limit: int
) -> list[tuple[int, Action]]:
    """What happened to the member, newest first, each with its seq."""
    facts = await repository.actions_before(await driver(session), player_id, before, limit)
    return [(fact.seq, to_action(fact)) for fact in facts]


def to_action(fact: Fact) -> Action:
    """A fact in the words of the behaviour log; what only an auditor needs stays out."""
    event = fact.event
    if isinstance(event, RoundSettled):
        payload = {"game": event.game, **event.bet, "payout_amount": fact.credit, "round_id": fact.id}
        return Action(
            id=fact.id,
            action_type=CATALOG[event.game].action_type,
            payload=payload,
            created_at=fact.created_at,
        )
    if isinstance(event, CrashBetPlaced):
        payload = {"game": event.game, "round": event.seat.round, **event.seat.bet, "round_id": fact.id}
        return Action(
            id=fact.id,
            action_type=CATALOG[event.game].action_type,
            payload=payload,
            created_at=fact.created_at,
        )
    if isinstance(event, CrashSettled | CrashRefunded):
        payload = {
            "game": CRASH.key,
            "round": event.seat.round,
            "payout_amount": fact.credit,
            "round_id": crash.stake_id(fact.player_id, event),
        }
        return Action(id=fact.id, action_type=fact.kind.upper(), payload=payload, created_at=fact.created_at)
    told = msgspec.to_builtins(event)
    return Action(id=fact.id, action_type=fact.kind.upper(), payload=told, created_at=fact.created_at)


async def stats_of(session: ReadSession, player_id: int) -> list[Tally]:
    """The member's counters."""
    return await repository.stats_of(await driver(session), player_id)


async def fairness_of(session: ReadSession, player_id: int) -> FairnessState:
    """The commitment in force."""
    return state_of(await repository.head_of(await driver(session), player_id))


async def rotate(
    session: AsyncSession, player_id: int, client_seed: str | None, clock: Clock, entropy: Entropy
) -> RotateResponse:
    """Retires the pair in use, reveals its server seed, and commits to a new one. Raises `RoundOpen`."""
    head = await journal.lock(session, player_id)
    if await has_open_stake(await driver(session), player_id):
        raise RoundOpen
    now = clock()
    retired = Head(*(getattr(head, name) for name in Head.__slots__))
    await repository.retire_seed(await driver(session), retired, now)
    entry = retire(head, client_seed or head.client_seed, entropy)
    await journal.append_under_lock(session, head, [entry], now)
    return RotateResponse(
        server_seed=retired.server_seed,
        server_seed_hash=seed_hash(retired.server_seed),
        client_seed=retired.client_seed,
        first_nonce=0,
        last_nonce=retired.nonce - 1 if retired.nonce else None,
        retired_at=now,
        current=state_of(head),
    )


async def revealed(
    session: ReadSession, player_id: int, below: int | None, limit: int
) -> list[tuple[int, RevealedPair]]:
    """Retired pairs, newest first, each with its number."""
    rows = await repository.revealed(await driver(session), player_id, below, limit)
    return [
        (
            row["number"],
            RevealedPair(
                server_seed=row["server_seed"],
                server_seed_hash=seed_hash(row["server_seed"]),
                client_seed=row["client_seed"],
                first_nonce=0,
                last_nonce=row["last_nonce"],
                retired_at=row["retired_at"],
            ),
        )
        for row in rows
    ]


def state_of(head: Head) -> FairnessState:
    """The public half of a head's seeds."""
    return FairnessState(
        server_seed_hash=seed_hash(head.server_seed),
        next_server_seed_hash=seed_hash(head.next_server_seed),
        client_seed=head.client_seed,
        nonce=head.nonce,
    )


def span_of(day: date, tz: ZoneInfo) -> tuple[datetime, datetime]:
    """A business day as a span of time (D10)."""
    start = datetime.combine(day, datetime.min.time(), tz)
    return start, start + timedelta(days=1)
