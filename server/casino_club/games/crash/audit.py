"""Crash's side of `casino-club verify`: every stake ends once, as its round's chain and salt say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from casino_club.core.db import Connection
from casino_club.events import (
    CrashBetPlaced,
    CrashChainPublished,
    CrashRefunded,
    CrashSaltFixed,
    CrashSettled,
)
from casino_club.games.catalog.crash import CrashBet
from casino_club.games.crash import chain, repository
from casino_club.games.crash.proof import objections
from casino_club.games.crash.rounds import rules_of
from casino_club.games.crash.state import Phase, Shared, Stake, Standing
from casino_club.games.odds import OddsBook
from casino_club.journal import Fact
from casino_club.journal.models import CLUB_ID
from casino_club.journal.verify import Finding

ONCE, RECOMPUTABLE = "one settlement per round", "recomputable"


class CrashAudit:
    """Watches the pass over the journal; keeps one member's stakes, and the club's promises."""

    def __init__(self, book: OddsBook) -> None:
        self._book = book
        self._rounds: dict[int, Shared] = {}
        self._stakes: dict[tuple[int, int], Stake] = {}
        self._terminals: dict[int, str] = {}
        self._pools: dict[int, list[str]] = {}
        self._placed: dict[tuple[int, int], Fact] = {}
        self._ended: dict[tuple[int, int], Fact] = {}

    async def begin(self, connection: Connection) -> None:
        self._rounds = {round_.number: round_ for round_ in await repository.all_rounds(connection)}
        self._stakes = {(s.player_id, s.seq): s for s in await repository.all_stakes(connection)}

    def observe(self, fact: Fact) -> Iterable[Finding]:
        match fact.kind:
            case CrashChainPublished.kind | CrashSaltFixed.kind:
                yield from self._promise(fact)
            case CrashBetPlaced.kind:
                self._placed[fact.player_id, fact.seq] = fact
            case CrashSettled.kind | CrashRefunded.kind:
                yield from self._end(fact)

    def _promise(self, fact: Fact) -> Iterator[Finding]:
        event = fact.event
        if isinstance(event, CrashChainPublished):
            self._terminals[event.number] = event.terminal_hash
        elif isinstance(event, CrashSaltFixed):
            self._pools[event.number] = event.pool
            if event.number not in self._terminals:
                yield Finding("committed before", CLUB_ID, fact.seq, "a salt before its chain was published")
            if chain.salt_of(event.pool) != event.salt:
                yield Finding(RECOMPUTABLE, CLUB_ID, fact.seq, "the salt is not what its pool makes")

    def _end(self, fact: Fact) -> Iterator[Finding]:
        event = fact.event
        assert isinstance(event, CrashSettled | CrashRefunded)
        place = (fact.player_id, event.seq)
        placed, earlier = self._placed.get(place), self._ended.setdefault(place, fact)
        if placed is None:
            yield Finding(ONCE, fact.player_id, fact.seq, f"the stake it ends, seq {event.seq}, is missing")
            return
        if earlier is not fact:
            yield Finding(
                ONCE, fact.player_id, fact.seq, f"the stake at seq {event.seq} ended at {earlier.seq}"
            )
        stake = placed.event
        assert isinstance(stake, CrashBetPlaced)
        if stake.seat != event.seat or placed.debit != event.bet_amount:
            yield Finding(RECOMPUTABLE, fact.player_id, fact.seq, "it speaks of another bet than the stake")
        yield from self._amount(fact, placed)

    def _amount(self, fact: Fact, placed: Fact) -> Iterator[Finding]:
        event = fact.event
        assert isinstance(event, CrashSettled | CrashRefunded)
        round_ = self._rounds.get(event.seat.round)
        if round_ is None or round_.bust is None:
            yield Finding(RECOMPUTABLE, fact.player_id, fact.seq, f"round {event.seat.round} never ran")
            return
        expected = placed.debit
        if isinstance(event, CrashSettled):
            rules = rules_of(round_, self._book)
            auto = rules.auto_of(msgspec.convert(event.seat.bet, CrashBet))
            asked = round_.bust if event.elapsed_ms is None else rules.multiplier(event.elapsed_ms)
            cashout = rules.cashed_out(auto, asked, round_.bust)
            if cashout != event.cashout:
                detail = f"the curve lets it leave at {cashout}, the row says {event.cashout} (hundredths)"
                yield Finding(RECOMPUTABLE, fact.player_id, fact.seq, detail)
            expected = 0 if cashout is None else rules.payout(placed.debit, cashout)
        elif not round_.abandoned:
            yield Finding(RECOMPUTABLE, fact.player_id, fact.seq, "a refund in a round that was played")
        if fact.credit != expected:
            detail = f"the curve pays {expected}, the row {fact.credit}"
            yield Finding(RECOMPUTABLE, fact.player_id, fact.seq, detail)

    async def finish(self, connection: Connection) -> Iterable[Finding]:
        return [*self._of_rounds(), *self._of_stakes()]

    def _of_rounds(self) -> Iterator[Finding]:
        """Recomputes every round that started; a chain's salt and end are those that were published."""
        seats: dict[int, list[Stake]] = defaultdict(list)
        for stake in sorted(self._stakes.values(), key=lambda stake: stake.seat):
            seats[stake.round].append(stake)
        for round_ in self._rounds.values():
            name = f"crash round {round_.number}"
            if self._terminals.get(round_.chain) != round_.terminal_hash:
                yield Finding("committed before", CLUB_ID, 0, f"{name}: its chain was never published")
            pool = self._pools.get(round_.chain)
            if round_.salt is not None and (pool is None or chain.salt_of(pool) != round_.salt):
                yield Finding("committed before", CLUB_ID, 0, f"{name}: its salt is not the published one")
            if round_.bust is not None:
                for objection in objections(round_, self._book):
                    yield Finding(RECOMPUTABLE, CLUB_ID, 0, f"{name}: {objection}")
            if round_.link_index == 1 and round_.salt is not None:
                seeds = [s.client_seed for s in seats[round_.number] if s.client_seed is not None]
                if seeds != pool:
                    yield Finding(RECOMPUTABLE, CLUB_ID, 0, f"{name}: the pool is not the seeds of its bets")

    def _of_stakes(self) -> Iterator[Finding]:
        """Facts and seats say the same, and no stake stays open in a round that is over."""
        for place in sorted(self._stakes.keys() | self._placed.keys()):
            stake, placed, ended = self._stakes.get(place), self._placed.get(place), self._ended.get(place)
            if stake is None or placed is None:
                missing = "its seat" if stake is None else "its fact"
                yield Finding("open stakes", *place, f"a stake without {missing}")
                continue
            if (ended is None) != (stake.status == Standing.OPEN) or (
                ended and ended.seq != stake.settled_seq
            ):
                detail = f"the seat is {stake.status}, the journal ends it at {ended and ended.seq}"
                yield Finding("open stakes", *place, detail)
            round_ = self._rounds.get(stake.round)
            if round_ is None or (ended is None and round_.phase == Phase.SETTLED):
                yield Finding("open stakes", *place, f"open in round {stake.round}, which is over")
