"""What the club shows of many members' games at once: for messages, which come in batches."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from casino_club.core.db import Connection
from casino_club.games import repository
from casino_club.games.decide import seeds_for
from casino_club.games.odds import OddsBook
from casino_club.games.repository import Tally
from casino_club.games.rounds import Round, SeedInUse, render_stored, round_event
from casino_club.games.schemas import Stats
from casino_club.games.stats import summarise
from casino_club.journal import Fact


async def rounds(connection: Connection, facts: Sequence[Fact], book: OddsBook) -> list[Round]:
    """The rounds of any members, in the order given, each as its member's reply was."""
    wanted: dict[int, set[int]] = {}
    for fact in facts:
        wanted.setdefault(fact.player_id, set()).add(round_event(fact).seed)
    heads = await repository.heads_of(connection, wanted)
    seeds: dict[int, dict[int, SeedInUse]] = {
        player_id: await seeds_for(connection, heads[player_id], numbers)
        for player_id, numbers in wanted.items()
    }
    return [render_stored(fact, book, seeds[fact.player_id]) for fact in facts]


async def stats(connection: Connection, player_ids: Collection[int]) -> dict[int, Stats]:
    """Every member's statistics."""
    tallies: dict[int, list[Tally]] = {player_id: [] for player_id in player_ids}
    for tally in await repository.stats_of_many(connection, player_ids):
        tallies[tally.player_id].append(tally)
    return {player_id: summarise(player_id, own) for player_id, own in tallies.items()}
