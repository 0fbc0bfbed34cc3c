"""A round as clients see it: rendered from its fact, the same on the first reply, a retry and in history."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from casino_club.events import RoundSettled
from casino_club.games.fairness import Draws, RecordedDraws, seed_hash
from casino_club.games.odds import Odds, OddsBook
from casino_club.games.rules import Document, Outcome
from casino_club.journal import Fact


class Balance(msgspec.Struct, frozen=True):
    """Gold and the member's place in the journal."""

    gold: int
    version: int


class RoundFairness(msgspec.Struct, frozen=True):
    """What the result was committed to before the bet."""

    server_seed_hash: str
    client_seed: str
    nonce: int
    odds_hash: str
    algo_version: int


class Round(msgspec.Struct, frozen=True):
    """A settled round. Amounts in gold; `payout_amount` is gross, stake included."""

    round_id: str
    game: str
    status: str
    bet_amount: int
    payout_amount: int
    net_amount: int
    result: Any
    fairness: RoundFairness
    balance: Balance
    created_at: datetime


class RoundDetail(Round, frozen=True):
    """A round with all a verifier needs; `server_seed` is null until its pair is retired."""

    odds_version: int
    odds: Document
    bet: dict[str, Any]
    pre_state: dict[str, Any] | None
    balance_before: int
    server_seed: str | None


class SeedInUse(msgspec.Struct, frozen=True):
    """The public half of a seed pair, and its secret once revealed."""

    server_seed_hash: str
    client_seed: str
    server_seed: str | None = None


def replay(event: RoundSettled, odds: Odds) -> Outcome:
    """The outcome of a recorded round, from its bet, its draws and its odds."""
    return play(event, odds, RecordedDraws(event.drawn))


def play(event: RoundSettled, odds: Odds, draws: Draws) -> Outcome:
    """The same from other draws: the seeds' own, to see that they are the recorded ones."""
    bet = msgspec.convert(event.bet, odds.game.bet)
    before = msgspec.convert(event.pre, odds.game.before) if odds.game.before else None
    return odds.rules.play(bet, draws, before)


def render(fact: Fact, event: RoundSettled, outcome: Outcome, odds: Odds, seed: SeedInUse) -> Round:
    """The reply of a round."""
    return Round(
        round_id=fact.id,
        game=event.game,
        status="SETTLED",
        bet_amount=fact.debit,
        payout_amount=fact.credit,
        net_amount=fact.credit - fact.debit,
        result=outcome.result,
        fairness=RoundFairness(
            seed.server_seed_hash,
            seed.client_seed,
            event.nonce,
            odds.odds_hash,
            odds.document["algo_version"],
        ),
        balance=Balance(fact.balance_after, fact.seq),
        created_at=fact.created_at,
    )


def render_stored(fact: Fact, book: OddsBook, seeds: dict[int, SeedInUse]) -> Round:
    """The same, of a fact read back."""
    event = round_event(fact)
    odds = book.version(event.game, event.odds)
    return render(fact, event, replay(event, odds), odds, seeds[event.seed])


def detail(fact: Fact, book: OddsBook, seeds: dict[int, SeedInUse]) -> RoundDetail:
    """A stored round with what proves it."""
    event = round_event(fact)
    odds = book.version(event.game, event.odds)
    shown = render_stored(fact, book, seeds)
    return RoundDetail(
        **{name: getattr(shown, name) for name in Round.__struct_fields__},
        odds_version=odds.version,
        odds=odds.document,
        bet=event.bet,
        pre_state=event.pre,
        balance_before=fact.balance_after - fact.credit + fact.debit,
        server_seed=seeds[event.seed].server_seed,
    )


def round_event(fact: Fact) -> RoundSettled:
    """The event of a fact that is a round."""
    event = fact.event
    assert isinstance(event, RoundSettled)
    return event


def committed(server_seed: str, client_seed: str, *, revealed: bool) -> SeedInUse:
    """A pair's public half; the server seed too once it is revealed."""
    return SeedInUse(seed_hash(server_seed), client_seed, server_seed if revealed else None)
