"""Where a batch takes bets on shared rounds and pays them out, under the locks of its members' accounts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from casino_club import wallet
from casino_club.accounts import names
from casino_club.core.db import Connection
from casino_club.core.errors import NotFound, ServiceUnavailable
from casino_club.core.ids import FactRef
from casino_club.events import CrashBetPlaced, CrashRefunded, CrashSeat, CrashSettled
from casino_club.games.catalog.crash import GAME, CrashRules, shown
from casino_club.games.crash import repository
from casino_club.games.crash.errors import AlreadyInRound, AlreadySettled, CashoutTooEarly, CashoutTooLate
from casino_club.games.crash.state import Shared, Stake, Standing
from casino_club.games.odds import OddsBook
from casino_club.journal import Entry, Fact, Head


@dataclass(slots=True, frozen=True)
class CashOut:
    """A member's wish to leave, with the moment it came in: that moment decides."""

    player_id: int
    session_id: str
    key: bytes
    input_hash: bytes
    stake: FactRef
    received_at: datetime
    game = GAME.key


@dataclass(slots=True, frozen=True)
class Close:
    """The conductor's word on a stake: its target was passed, or its round has bust or was abandoned."""

    player_id: int
    seq: int
    key: bytes
    input_hash: bytes = b""
    session_id: str = ""
    game = GAME.key


class StillRunning(Exception):
    """A stake that cannot be closed yet."""


class Desk:
    """The stakes and rounds of a batch's members. Empty, and free of SQL, for a batch without crash."""

    def __init__(
        self,
        taking_bets: Sequence[Shared],
        taken: set[int],
        rounds: dict[int, Shared],
        stakes: Sequence[Stake],
        names_: dict[int, str | None],
        book: OddsBook,
        now: datetime,
    ) -> None:
        self._taking_bets, self._taken, self._rounds = taking_bets, taken, rounds
        self._stakes = {(stake.player_id, stake.seq): stake for stake in stakes}
        self._seated = {(stake.player_id, stake.round) for stake in stakes}
        self._names, self._book, self._now = names_, book, now
        self._placed: list[Stake] = []
        self._closed: list[Stake] = []

    @classmethod
    async def load(
        cls,
        connection: Connection,
        bettors: set[int],
        closing: Sequence[CashOut | Close],
        book: OddsBook,
        now: datetime,
    ) -> Desk:
        """What is needed for members whose accounts the caller has locked."""
        if not bettors and not closing:
            return cls((), set(), {}, (), {}, book, now)
        taking_bets, taken, stakes = [], set(), []
        shown: dict[int, str | None] = {}
        if bettors:
            taking_bets = await repository.rounds_taking_bets(connection)
            taken = {r.number for r in taking_bets if await repository.has_stakes(connection, r.number)}
            stakes += await repository.open_stakes(connection, bettors)
            shown = await names.in_public(connection, bettors)
        if closing:
            stakes += await repository.stakes(connection, [_place(command) for command in closing])
        rounds = await repository.rounds(connection, {stake.round for stake in stakes})
        return cls(taking_bets, taken, rounds, stakes, shown, book, now)

    def _rules(self, round_: Shared) -> CrashRules:
        return self._book.version(GAME.key, round_.odds).rules  # type: ignore[return-value]

    # ---- bets

    def place(self, bet: Any, session_id: str, head: Head) -> CrashBetPlaced:
        """A seat in the round that takes bets now. Raises `AlreadyInRound`."""
        round_ = self._round_for_bets()
        if (head.player_id, round_.number) in self._seated:
            raise AlreadyInRound(round=round_.number)
        return CrashBetPlaced(
            game=GAME.key,
            seat=_seat(round_, msgspec.to_builtins(bet)),
            sid=session_id,
            salt=round_.salt or "",
            client_seed=None if round_.salt else head.client_seed,
        )

    def placed(self, fact: Fact, bet: Any) -> None:
        """Takes the seat the fact has paid for."""
        event = fact.event
        assert isinstance(event, CrashBetPlaced)
        auto = CrashRules.auto_of(bet)
        name = self._names.get(fact.player_id)
        stake = Stake(
            fact.player_id,
            fact.seq,
            0,
            event.seat.round,
            fact.created_at,
            fact.debit,
            auto,
            name,
            event.client_seed,
            Standing.OPEN,
            None,
            None,
            None,
        )
        self._seated.add((stake.player_id, stake.round))
        self._taken.add(stake.round)
        self._placed.append(stake)

    def _round_for_bets(self) -> Shared:
        """The window that is open, else the next round's; a window in which nobody bet does not close."""
        for round_ in self._taking_bets:
            if round_.starts_at is None or self._now < round_.starts_at or round_.number not in self._taken:
                return round_
        raise ServiceUnavailable

    # ---- ends

    def end(self, command: CashOut | Close) -> Entry:
        """The settlement of a stake. Raises a typed refusal."""
        stake = self._stakes.get(_place(command))
        if stake is None or (isinstance(command, CashOut) and stake.placed_at != command.stake.created_at):
            raise NotFound
        round_ = self._rounds[stake.round]
        if stake.status == Standing.LOST:
            raise CashoutTooLate(bust_multiplier=shown(round_.bust or 0))
        if stake.status != Standing.OPEN:
            raise AlreadySettled
        if isinstance(command, Close):
            return self._close(command, stake, round_)
        return self._cash_out(command, stake, round_)

    def _cash_out(self, command: CashOut, stake: Stake, round_: Shared) -> Entry:
        if round_.bust is None or round_.starts_at is None:
            raise CashoutTooEarly
        elapsed_ms, rules = round_.elapsed_ms(command.received_at), self._rules(round_)
        if elapsed_ms < 0:
            raise CashoutTooEarly
        reached = rules.multiplier(elapsed_ms)
        cashout = rules.cashed_out(stake.auto_cashout, reached, round_.bust)
        if cashout is None:
            raise CashoutTooLate(bust_multiplier=shown(round_.bust))
        asked = None if cashout == stake.auto_cashout else elapsed_ms
        return self._settled(command, stake, round_, cashout, asked)

    def _close(self, command: Close, stake: Stake, round_: Shared) -> Entry:
        if round_.bust is None or round_.starts_at is None:
            raise StillRunning
        rules = self._rules(round_)
        has_bust = round_.is_revealed
        reached = round_.bust if has_bust else rules.multiplier(round_.elapsed_ms(self._now))
        if stake.auto_cashout is not None and stake.auto_cashout <= min(reached, round_.bust):
            return self._settled(command, stake, round_, stake.auto_cashout, None)
        if not has_bust:
            raise StillRunning
        if round_.abandoned:
            return self._refunded(command, stake, round_)
        return self._settled(command, stake, round_, None, None)

    def _settled(
        self, command: CashOut | Close, stake: Stake, round_: Shared, cashout: int | None, asked: int | None
    ) -> Entry:
        event = CrashSettled(
            seat=_seat_of(stake, round_),
            seq=stake.seq,
            staked_at=stake.placed_at,
            bet_amount=stake.bet_amount,
            salt=round_.salt or "",
            cashout=cashout,
            elapsed_ms=asked,
            bust=round_.bust if round_.is_revealed else None,
        )
        paid = 0 if cashout is None else self._rules(round_).payout(stake.bet_amount, cashout)
        return wallet.settle(
            event, game=GAME.key, payout=paid, key=command.key, input_hash=command.input_hash
        )

    def _refunded(self, command: Close, stake: Stake, round_: Shared) -> Entry:
        event = CrashRefunded(
            seat=_seat_of(stake, round_),
            seq=stake.seq,
            staked_at=stake.placed_at,
            bet_amount=stake.bet_amount,
            salt=round_.salt or "",
            bust=round_.bust,
        )
        return wallet.refund(
            event, game=GAME.key, bet=stake.bet_amount, key=command.key, input_hash=command.input_hash
        )

    def ended(self, fact: Fact) -> None:
        """Gives up the seat the fact has settled."""
        event = fact.event
        assert isinstance(event, CrashSettled | CrashRefunded)
        stake = self._stakes[fact.player_id, event.seq]
        stake.settled_seq, stake.settled_at = fact.seq, fact.created_at
        stake.cashout = event.cashout if isinstance(event, CrashSettled) else None
        if isinstance(event, CrashRefunded):
            stake.status = Standing.REFUNDED
        else:
            stake.status = Standing.LOST if event.cashout is None else Standing.CASHED_OUT
        self._closed.append(stake)

    async def write(self, connection: Connection) -> None:
        """Stores the seats taken and given up."""
        if self._placed:
            await repository.add_stakes(connection, self._placed)
        if self._closed:
            await repository.close_stakes(connection, self._closed)


def _place(command: CashOut | Close) -> tuple[int, int]:
    seq = command.stake.seq if isinstance(command, CashOut) else command.seq
    return command.player_id, seq


def _seat(round_: Shared, bet: dict[str, Any]) -> CrashSeat:
    return CrashSeat(
        bet=bet,
        round=round_.number,
        chain=round_.chain,
        link_index=round_.link_index,
        link_hash=round_.link_hash,
        odds=round_.odds,
    )


def _seat_of(stake: Stake, round_: Shared) -> CrashSeat:
    auto = None if stake.auto_cashout is None else shown(stake.auto_cashout)
    return _seat(round_, {"bet_amount": stake.bet_amount, "auto_cashout": auto})
