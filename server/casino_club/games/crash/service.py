"""Reading crash: the current round with one's own bets, and the past."""

from __future__ import annotations

from datetime import datetime

import msgspec

from casino_club.core.db import Connection
from casino_club.core.errors import ServiceUnavailable
from casino_club.games.crash import repository
from casino_club.games.crash.rendering import as_they_stand, public
from casino_club.games.crash.rounds import rules_of
from casino_club.games.crash.schemas import CrashCurrent, CrashPast, CrashPublicBet
from casino_club.games.crash.shown import info, past
from casino_club.games.crash.state import Stake
from casino_club.games.odds import OddsBook
from casino_club.journal import repository as journal

MOST_BETS = 500
_LAST = (1 << 63) - 1


async def current(
    connection: Connection, player_id: int, book: OddsBook, betting_seconds: float, now: datetime
) -> CrashCurrent:
    """The round whose window was opened last, everybody's bets in it, and one's own in it and the next."""
    round_ = await repository.on_show(connection) or await repository.unfinished(connection)
    if round_ is None:
        raise ServiceUnavailable
    stakes = await repository.stakes_of_round(connection, round_.number)
    own = {stake.round: stake for stake in await repository.open_stakes(connection, [player_id])}
    own |= {stake.round: stake for stake in stakes if stake.player_id == player_id}
    rendered = await _rendered(connection, player_id, list(own.values()), book)
    later = [shown for number, shown in sorted(rendered.items()) if number > round_.number]
    return CrashCurrent(
        round=info(round_, now),
        own_bet=rendered.get(round_.number),
        next_bet=later[0] if later else None,
        bets=[CrashPublicBet(**public(stake)) for stake in stakes[:MOST_BETS]],
        growth_per_second=rules_of(round_, book).growth_per_second,
        betting_seconds=betting_seconds,
    )


async def _rendered(
    connection: Connection, player_id: int, stakes: list[Stake], book: OddsBook
) -> dict[int, dict[str, object]]:
    found = [await journal.find(connection, player_id, s.seq, s.placed_at) for s in stakes]
    standing = await as_they_stand(connection, player_id, [fact for fact in found if fact is not None])
    return {
        shown.round.number: msgspec.json.decode(msgspec.json.encode(shown.render(book)))
        for shown in standing.values()
    }


async def history(connection: Connection, before: int | None, limit: int) -> list[CrashPast]:
    """Rounds that have bust, newest first."""
    return [past(round_, bets) for round_, bets in await repository.past(connection, before or _LAST, limit)]
