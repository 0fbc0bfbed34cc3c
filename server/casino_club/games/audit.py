"""The games' side of `casino-club verify`: each round once, paid as its seeds say, counted as it was paid."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from casino_club.core.db import Connection
from casino_club.events import RoundSettled
from casino_club.games import repository
from casino_club.games.counting import Tallies, count, of
from casino_club.games.crash import rendering as crash
from casino_club.games.fairness import SeededDraws
from casino_club.games.odds import Odds, OddsBook
from casino_club.games.repository import Tally
from casino_club.games.rounds import play, replay, round_event
from casino_club.journal import Fact
from casino_club.journal.verify import Finding


class RoundAudit:
    """Watches the pass over the journal; keeps one member's nonces and everybody's tallies."""

    def __init__(self, book: OddsBook) -> None:
        self._book = book
        self._seeds: dict[tuple[int, int], tuple[str, str]] = {}
        self._player_id = 0
        self._played: set[tuple[int, int]] = set()
        self._keys: dict[bytes, int] = {}
        self.tallies: Tallies = {}

    async def begin(self, connection: Connection) -> None:
        self._seeds = await repository.all_seeds(connection)

    def observe(self, fact: Fact) -> Iterable[Finding]:
        if fact.player_id != self._player_id:
            self._player_id, self._played, self._keys = fact.player_id, set(), {}
        if fact.kind == RoundSettled.kind:
            yield from self._round(fact)
        elif fact.kind in crash.KINDS:
            count(self.tallies, fact, self._book)

    def _round(self, fact: Fact) -> Iterator[Finding]:
        try:
            event = round_event(fact)
            odds = self._book.version(event.game, event.odds)
        except (KeyError, msgspec.MsgspecError) as error:
            yield Finding("recomputable", fact.player_id, fact.seq, f"no round of this club: {error!r}")
            return
        if (event.seed, event.nonce) in self._played:
            detail = f"seed {event.seed} nonce {event.nonce} was settled before"
            yield Finding("one settlement per round", fact.player_id, fact.seq, detail)
        self._played.add((event.seed, event.nonce))
        if fact.key is not None and fact.key in self._keys:
            detail = f"its idempotency key was used at seq {self._keys[fact.key]}"
            yield Finding("one settlement per round", fact.player_id, fact.seq, detail)
        self._keys[fact.key or b""] = fact.seq
        yield from self._outcome(fact, event, odds)

    def _outcome(self, fact: Fact, event: RoundSettled, odds: Odds) -> Iterator[Finding]:
        try:
            outcome = replay(event, odds)
        except (ValueError, msgspec.ValidationError) as error:
            yield Finding("recomputable", fact.player_id, fact.seq, str(error))
            return
        of(self.tallies, fact, event.game).add(fact.debit, fact.credit, outcome.standing)
        if outcome.payout != fact.credit:
            detail = f"the draws pay {outcome.payout}, the row {fact.credit}"
            yield Finding("recomputable", fact.player_id, fact.seq, detail)
        seed = self._seeds.get((fact.player_id, event.seed))
        if seed is None:
            yield Finding("recomputable", fact.player_id, fact.seq, f"seed pair {event.seed} is missing")
            return
        draws = SeededDraws(*seed, event.nonce)
        play(event, odds, draws)
        if draws.drawn != event.drawn:
            detail = f"the seeds draw {draws.drawn}, the row has {event.drawn}"
            yield Finding("recomputable", fact.player_id, fact.seq, detail)

    async def finish(self, connection: Connection) -> Iterable[Finding]:
        stored = {(tally.player_id, tally.game): tally for tally in await repository.all_stats(connection)}
        return [
            Finding(
                "statistics = rounds",
                player_id,
                0,
                f"{game}: stored {stored.get((player_id, game))}, rounds {tally}",
            )
            for (player_id, game), tally in sorted(self._expected(stored).items())
            if stored.get((player_id, game), Tally(player_id, game)) != tally
        ]

    def _expected(self, stored: dict[tuple[int, str], Tally]) -> dict[tuple[int, str], Tally]:
        return {key: self.tallies.get(key, Tally(*key)) for key in stored.keys() | self.tallies.keys()}
