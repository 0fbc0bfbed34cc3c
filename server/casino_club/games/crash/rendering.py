"""Crash rounds as clients see them: from the stake's fact, and from the one that settled it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from casino_club.core.db import Connection
from casino_club.core.ids import fact_id
from casino_club.events import CrashBetPlaced, CrashRefunded, CrashSeat, CrashSettled
from casino_club.games.catalog.crash import GAME, CrashResult
from casino_club.games.catalog.crash import shown as multiplier
from casino_club.games.crash import repository
from casino_club.games.crash.state import Phase, Shared, Stake, Standing
from casino_club.games.odds import OddsBook
from casino_club.games.repository import Tally
from casino_club.games.rounds import Balance, Round, RoundDetail, RoundFairness
from casino_club.games.rules import Standing as Counted
from casino_club.journal import Fact

SETTLING = frozenset({CrashSettled.kind, CrashRefunded.kind})
KINDS = SETTLING | {CrashBetPlaced.kind}
REFUNDED = "REFUNDED"


def of_fact(fact: Fact, book: OddsBook) -> Round:
    """What the member was told when this fact was written."""
    event = fact.event
    if isinstance(event, CrashBetPlaced):
        return _opened(fact, event, book)
    assert isinstance(event, CrashSettled | CrashRefunded)
    return _settled(fact, event, book)


def _opened(fact: Fact, event: CrashBetPlaced, book: OddsBook) -> Round:
    return Round(
        round_id=fact.id,
        game=GAME.key,
        status="OPEN",
        bet_amount=fact.debit,
        payout_amount=0,
        net_amount=-fact.debit,
        result=CrashResult(Phase.BETTING, event.seat.bet.get("auto_cashout"), None, None),
        fairness=_fairness(event.seat, event.salt, book),
        balance=Balance(fact.balance_after, fact.seq),
        created_at=fact.created_at,
    )


def _settled(fact: Fact, event: CrashSettled | CrashRefunded, book: OddsBook) -> Round:
    cashout = event.cashout if isinstance(event, CrashSettled) else None
    return Round(
        round_id=stake_id(fact.player_id, event),
        game=GAME.key,
        status="SETTLED" if isinstance(event, CrashSettled) else REFUNDED,
        bet_amount=event.bet_amount,
        payout_amount=fact.credit,
        net_amount=fact.credit - event.bet_amount,
        result=CrashResult(
            Phase.RUNNING if event.bust is None else Phase.BUSTED,
            event.seat.bet.get("auto_cashout"),
            _multiplier(cashout),
            _multiplier(event.bust),
        ),
        fairness=_fairness(event.seat, event.salt, book),
        balance=Balance(fact.balance_after, fact.seq),
        created_at=event.staked_at,
    )


def count(fact: Fact, tally: Tally) -> None:
    """What a fact adds to the member's counters: an open stake is a bet, a refunded one never was."""
    event = fact.event
    if isinstance(event, CrashBetPlaced):
        tally.open(fact.debit)
    elif isinstance(event, CrashRefunded):
        tally.void(fact.credit)
    else:
        assert isinstance(event, CrashSettled)
        tally.close(fact.credit, Counted.LOSS if event.cashout is None else Counted.WIN)


def stake_id(player_id: int, event: CrashSettled | CrashRefunded) -> str:
    """The round's id: that of the stake's fact."""
    return fact_id(player_id, event.seq, event.staked_at)


def _fairness(seat: CrashSeat, salt: str, book: OddsBook) -> RoundFairness:
    odds = book.version(GAME.key, seat.odds)
    return RoundFairness(seat.link_hash, salt, seat.link_index, odds.odds_hash, odds.document["algo_version"])


def _multiplier(hundredths: int | None) -> str | None:
    return None if hundredths is None else multiplier(hundredths)


class Shown:
    """A stake as it stands now: its two facts, and the shared round it is in."""

    def __init__(self, placed: Fact, settled: Fact | None, round_: Shared) -> None:
        self.placed, self.settled, self.round = placed, settled, round_

    def render(self, book: OddsBook) -> Round:
        """With the phase the shared round is in, and its bust once that has happened."""
        told = of_fact(self.settled or self.placed, book)
        bust = self.round.bust if self.round.is_revealed else None
        result = CrashResult(
            self.round.phase, told.result.auto_cashout, told.result.cashout_multiplier, _multiplier(bust)
        )
        fairness = told.fairness
        if self.round.salt is not None:
            fairness = replace(fairness, client_seed=self.round.salt)
        return replace(told, result=result, fairness=fairness)

    def detail(self, book: OddsBook) -> RoundDetail:
        """With what proves it."""
        event = self.placed.event
        assert isinstance(event, CrashBetPlaced)
        odds = book.version(GAME.key, event.seat.odds)
        told = self.render(book)
        return RoundDetail(
            **{name: getattr(told, name) for name in Round.__struct_fields__},
            odds_version=odds.version,
            odds=odds.document,
            bet=event.seat.bet,
            pre_state={"round": event.seat.round, "terminal_hash": self.round.terminal_hash},
            balance_before=self.placed.balance_after + self.placed.debit,
            server_seed=self.round.link if self.round.is_revealed else None,
        )


async def as_they_stand(connection: Connection, player_id: int, placed: Sequence[Fact]) -> dict[int, Shown]:
    """A member's stakes by seq, with what became of them since."""
    stakes = await repository.stakes(connection, [(player_id, fact.seq) for fact in placed])
    by_seq = {stake.seq: stake for stake in stakes}
    rounds = await repository.rounds(connection, {stake.round for stake in stakes})
    closed = [stake for stake in stakes if stake.status != Standing.OPEN]
    settled = await repository.settlements(connection, player_id, closed) if closed else {}
    return {
        fact.seq: Shown(fact, settled.get(fact.seq), rounds[by_seq[fact.seq].round])
        for fact in placed
        if fact.seq in by_seq
    }


def public(stake: Stake) -> dict[str, Any]:
    """What everybody sees of a stake; `name` is null for whoever does not want to be named."""
    return {
        "seat": stake.seat,
        "name": stake.name,
        "bet_amount": stake.bet_amount,
        "cashout_multiplier": _multiplier(stake.cashout),
        "status": str(stake.status),
    }
