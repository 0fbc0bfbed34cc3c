"""What one fact adds to a member's counters: the one rule that play, recount and verifier share."""

from __future__ import annotations

from casino_club.events import RoundSettled
from casino_club.games.catalog.crash import GAME as CRASH
from casino_club.games.crash import rendering as crash
from casino_club.games.odds import OddsBook
from casino_club.games.repository import Tally
from casino_club.games.rounds import replay, round_event
from casino_club.journal import Fact

Tallies = dict[tuple[int, str], Tally]


def count(tallies: Tallies, fact: Fact, book: OddsBook) -> None:
    """Adds a fact; one that is no part of a round adds nothing."""
    if fact.kind == RoundSettled.kind:
        event = round_event(fact)
        standing = replay(event, book.version(event.game, event.odds)).standing
        of(tallies, fact, event.game).add(fact.debit, fact.credit, standing)
    elif fact.kind in crash.KINDS:
        crash.count(fact, of(tallies, fact, CRASH.key))


def of(tallies: Tallies, fact: Fact, game: str) -> Tally:
    """The member's counters of one game."""
    return tallies.setdefault((fact.player_id, game), Tally(fact.player_id, game))
