"""The decision: pure but for the values it was handed. Accepts or refuses each command on its own."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec

from casino_club import wallet
from casino_club.core.db import Connection
from casino_club.core.errors import IdempotencyConflict, NotAuthenticated, SessionRevoked
from casino_club.core.rng import Entropy
from casino_club.events import RoundSettled, SeedRotated
from casino_club.games import repository
from casino_club.games.belongings import Belongings
from casino_club.games.catalog.crash import GAME as CRASH
from casino_club.games.crash import rendering as crash
from casino_club.games.crash.desk import CashOut, Close, Desk
from casino_club.games.daily import Days
from casino_club.games.fairness import ROTATE_AFTER_NONCES, SeededDraws
from casino_club.games.odds import Odds, OddsBook
from casino_club.games.repository import Tally
from casino_club.games.rounds import Round, SeedInUse, committed, render, render_stored, round_event
from casino_club.journal import Entry, Fact, Head, InsufficientGold, record
from casino_club.journal.service import SEED_BYTES
from casino_club.protection import Guards


@dataclass(slots=True, frozen=True)
class RoundCommand:
    """One member's wish to play, already parsed and in range."""

    player_id: int
    session_id: str
    odds: Odds
    bet: msgspec.Struct
    stake: int
    key: bytes
    input_hash: bytes

    @property
    def game(self) -> str:
        """Its key."""
        return self.odds.game.key


Command = RoundCommand | CashOut | Close
"""What a batch decides: rounds, and the ends of stakes. The club's own word has no session and needs none."""


@dataclass(slots=True)
class Settled:
    """An accepted command: the round, and whether it was settled by an earlier request with the same key."""

    round: Round
    replayed: bool


@dataclass(slots=True, frozen=True)
class Kept:
    """What is kept of a batch's members beside their accounts, each part empty unless somebody needs it."""

    belongings: Belongings
    guards: Guards
    days: Days
    desk: Desk

    async def write(self, connection: Connection) -> None:
        """Stores what changed."""
        for part in (self.belongings, self.guards, self.days, self.desk):
            await part.write(connection)


class Batch:
    """The state of one batch under its locks. `results` follows the order of the commands."""

    def __init__(
        self,
        heads: dict[int, Head],
        live_sessions: set[str],
        written: dict[tuple[int, bytes], Fact],
        book: OddsBook,
        entropy: Entropy,
        now: datetime,
        kept: Kept,
    ) -> None:
        self._heads, self._live, self._written = heads, live_sessions, written
        self._book, self._entropy, self._now = book, entropy, now
        self._belongings, self._guards, self._days = kept.belongings, kept.guards, kept.days
        self._desk = kept.desk
        self._touched: dict[int, Head] = {}
        self._tallies: dict[tuple[int, str], Tally] = {}
        self._replays: list[tuple[int, Fact]] = []
        self.facts: list[Fact] = []
        self.retired: list[Head] = []
        self.results: list[Settled | Exception] = []

    @property
    def touched(self) -> list[Head]:
        """The heads to be stored."""
        return list(self._touched.values())

    @property
    def tallies(self) -> list[Tally]:
        """The counters to be added, in one order for every batch so that none deadlocks."""
        return [self._tallies[key] for key in sorted(self._tallies)]

    def decide(self, command: Command) -> None:
        """Appends the result of one command; a refusal, or a fault in the rules, is its own."""
        try:
            self.results.append(self._decide(command))
        except Exception as refusal:
            self.results.append(refusal)

    def _decide(self, command: Command) -> Settled:
        head = self._heads.get(command.player_id)
        if head is None:
            raise NotAuthenticated
        if command.session_id not in self._live and not isinstance(command, Close):
            raise SessionRevoked
        earlier = self._written.get((command.player_id, command.key))
        if earlier is not None:
            return self._replay(command, earlier)
        if not isinstance(command, RoundCommand):
            return self._end(command, head)
        self._guards.admit(command.player_id, command.stake)
        self._days.admit(command.player_id, self._book.setting(command.odds.game.key), command.stake)
        if command.stake > head.balance:
            raise InsufficientGold(balance=head.balance, needed=command.stake)
        if command.odds.game.staged:
            return self._stake(command, head)
        return self._play(command, head)

    def _stake(self, command: RoundCommand, head: Head) -> Settled:
        """Opens a round that a later fact settles."""
        game = command.odds.game.key
        event = self._desk.place(command.bet, command.session_id, head)
        entry = wallet.stake(
            event, game=game, bet=command.stake, key=command.key, input_hash=command.input_hash
        )
        fact = self._record(command, head, entry)
        self._desk.placed(fact, command.bet)
        crash.count(fact, self._tally(fact, game))
        self._guards.count(head.player_id, fact.debit, fact.credit)
        self._days.count(head.player_id, game, fact.debit, fact.credit)
        return Settled(crash.of_fact(fact, self._book), replayed=False)

    def _end(self, command: CashOut | Close, head: Head) -> Settled:
        """Settles, or refunds, what was staked."""
        fact = self._record(command, head, self._desk.end(command))
        self._desk.ended(fact)
        crash.count(fact, self._tally(fact, CRASH.key))
        self._guards.count(head.player_id, fact.debit, fact.credit)
        self._days.pay(head.player_id, CRASH.key, fact.credit)
        return Settled(crash.of_fact(fact, self._book), replayed=False)

    def _record(self, command: Command, head: Head, entry: Entry) -> Fact:
        fact = record(head, entry, self._now)
        self.facts.append(fact)
        self._touched[head.player_id] = head
        self._written[command.player_id, command.key] = fact
        return fact

    def _play(self, command: RoundCommand, head: Head) -> Settled:
        seed = committed(head.server_seed, head.client_seed, revealed=False)
        nonce = head.nonce
        odds, game = command.odds, command.odds.game
        holding = self._belongings.held(head.player_id, game) if game.remembers else None
        before = odds.remembering.before(command.bet, holding) if holding else None
        draws = SeededDraws(head.server_seed, head.client_seed, nonce)
        outcome = odds.rules.play(command.bet, draws, before)
        state = odds.remembering.after(command.bet, holding, outcome) if holding else None
        event = RoundSettled(
            game=game.key,
            bet=msgspec.to_builtins(command.bet),
            pre=msgspec.to_builtins(before),
            drawn=draws.drawn,
            seed=head.seed_number,
            nonce=nonce,
            odds=odds.version,
            sid=command.session_id,
        )
        entry = wallet.settled(
            event,
            game=game.key,
            bet=command.stake,
            payout=outcome.payout,
            key=command.key,
            input_hash=command.input_hash,
        )
        fact = self._record(command, head, entry)
        head.nonce += 1
        self._tally(fact, game.key).add(fact.debit, fact.credit, outcome.standing)
        self._guards.count(head.player_id, fact.debit, fact.credit)
        self._days.count(head.player_id, game.key, fact.debit, fact.credit)
        if state is not None:
            self._belongings.keep(head.player_id, game, state, outcome.items)
        if head.nonce >= ROTATE_AFTER_NONCES:
            self._rotate(head)
        return Settled(render(fact, event, outcome, odds, seed), replayed=False)

    def _rotate(self, head: Head) -> None:
        """Retires a pair that has served its nonces; the copy keeps what is to be revealed."""
        self.retired.append(replace(head))
        self.facts.append(record(head, retire(head, head.client_seed, self._entropy), self._now))

    def _tally(self, fact: Fact, game: str) -> Tally:
        key = (fact.player_id, game)
        if key not in self._tallies:
            self._tallies[key] = Tally(fact.player_id, game)
        return self._tallies[key]

    def _replay(self, command: Command, earlier: Fact) -> Settled:
        if earlier.input_hash != command.input_hash:
            raise IdempotencyConflict
        if earlier.kind in crash.KINDS:
            return Settled(crash.of_fact(earlier, self._book), replayed=True)
        self._replays.append((len(self.results), earlier))
        return Settled(None, replayed=True)  # type: ignore[arg-type]

    async def load_seeds_of_replays(self, connection: Connection) -> None:
        """Renders the retries: their seed pair may have been retired since."""
        wanted: dict[int, set[int]] = defaultdict(set)
        for _, fact in self._replays:
            wanted[fact.player_id].add(round_event(fact).seed)
        for player_id, numbers in wanted.items():
            head = self._heads[player_id]
            seeds = await seeds_for(connection, head, numbers)
            for index, fact in self._replays:
                if fact.player_id == player_id:
                    self.results[index] = Settled(render_stored(fact, self._book, seeds), replayed=True)


async def seeds_for(connection: Connection, head: Head, numbers: set[int]) -> dict[int, SeedInUse]:
    """The seed pairs `numbers` of a member; the one in use keeps its server seed to itself."""
    seeds = {head.seed_number: committed(head.server_seed, head.client_seed, revealed=False)}
    if retired := numbers - {head.seed_number}:
        pairs = await repository.seed_pairs(connection, head.player_id, sorted(retired))
        seeds |= {
            number: committed(pair["server_seed"], pair["client_seed"], revealed=True)
            for number, pair in pairs.items()
        }
    return seeds


def retire(head: Head, client_seed: str, entropy: Entropy) -> Entry:
    """Moves `head` on to its next seed pair, commits to the one after, and says so."""
    event = SeedRotated(
        number=head.seed_number, client_seed=client_seed, last_nonce=head.nonce - 1 if head.nonce else None
    )
    head.seed_number += 1
    head.server_seed, head.next_server_seed = head.next_server_seed, entropy(SEED_BYTES).hex()
    head.client_seed, head.nonce = client_seed, 0
    return Entry(event)
