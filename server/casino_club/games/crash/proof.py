"""A shared round computed again from what was published of it."""

from __future__ import annotations

import msgspec

from casino_club.events import CrashSettled
from casino_club.games.catalog.crash import CrashBet, CrashResult, shown
from casino_club.games.crash import chain
from casino_club.games.crash.rendering import Shown
from casino_club.games.crash.rounds import bust_of, rules_of
from casino_club.games.crash.state import Shared
from casino_club.games.odds import OddsBook


def objections(round_: Shared, book: OddsBook) -> list[str]:
    """Where a round that has started is not what its chain and salt make of it."""
    found = []
    if not chain.is_link(round_.link, round_.link_index, round_.terminal_hash):
        found.append(f"hashing its link {round_.link_index} times does not lead to the published end")
    if chain.hash_of(round_.link) != round_.link_hash:
        found.append("its link is not the one whose hash was published")
    if round_.bust is not None:
        if round_.salt is None:
            found.append("it started before the salt was fixed")
        elif (bust := bust_of(round_, round_.salt, book)) != round_.bust:
            found.append(f"link and salt bust at {shown(bust)}, the row at {shown(round_.bust)}")
    return found


def recomputed(standing: Shown, book: OddsBook) -> tuple[int | None, int, CrashResult]:
    """The number the link draws, the payout and the result of one stake, from link, salt and bet."""
    round_, placed = standing.round, standing.placed
    told = standing.render(book)
    if not round_.is_revealed or round_.salt is None:
        return None, told.payout_amount, told.result
    rules = rules_of(round_, book)
    number = rules.number(round_.link, round_.salt)
    bust = rules.bust(number)
    event = standing.settled.event if standing.settled else None
    if not isinstance(event, CrashSettled):
        cashout, paid = None, placed.debit if event is not None else 0
    else:
        auto = rules.auto_of(msgspec.convert(event.seat.bet, CrashBet))
        reached = bust if event.elapsed_ms is None else rules.multiplier(event.elapsed_ms)
        cashout = rules.cashed_out(auto, reached, bust)
        paid = 0 if cashout is None else rules.payout(placed.debit, cashout)
    result = CrashResult(
        round_.phase,
        told.result.auto_cashout,
        None if cashout is None else shown(cashout),
        shown(bust),
    )
    return number, paid, result
