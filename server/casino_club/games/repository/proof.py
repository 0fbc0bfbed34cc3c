"""Outcomes counted in public, a row an outcome of each odds version; and what was found of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from casino_club.core.db import Connection

# In one order, so that two processes never wait for each other.
_ADD_COUNTS = """
INSERT INTO odds_count AS c (game, version, outcome, count)
SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::bigint[])
ON CONFLICT (game, version, outcome) DO UPDATE SET count = c.count + excluded.count
"""

_ADD_RETURNS = """
INSERT INTO odds_return AS r (game, version, rounds, paid_rounds, staked, worth)
SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[])
ON CONFLICT (game, version) DO UPDATE
SET rounds = r.rounds + excluded.rounds, paid_rounds = r.paid_rounds + excluded.paid_rounds,
    staked = r.staked + excluded.staked, worth = r.worth + excluded.worth
"""

_COUNTS = "SELECT game, version, outcome, count FROM odds_count"
_RETURNS = "SELECT game, version, rounds, paid_rounds, staked, worth FROM odds_return"

_OPEN_INCIDENT = """
INSERT INTO incident (kind, subject, details, opened_at) VALUES ($1, $2, $3::json, $4) RETURNING id
"""


@dataclass(slots=True)
class Return:
    """What came back for what: rounds, those with a stake, gold staked in them, and what they were worth."""

    rounds: int = 0
    paid_rounds: int = 0
    staked: int = 0
    worth: int = 0


@dataclass(slots=True)
class Observed:
    """The evidence of one game's odds version."""

    counts: dict[str, int] = field(default_factory=dict)
    returned: Return = field(default_factory=Return)


async def add_observed(connection: Connection, observed: Mapping[tuple[str, int], Observed]) -> None:
    """Adds what a batch of rounds showed."""
    places = sorted(observed)
    cells = sorted((*place, key, count) for place in places for key, count in observed[place].counts.items())
    if cells:
        await connection.execute(_ADD_COUNTS, *[list(column) for column in zip(*cells, strict=True)])
    returns = [observed[place].returned for place in places]
    await connection.execute(
        _ADD_RETURNS,
        [game for game, _ in places],
        [version for _, version in places],
        [r.rounds for r in returns],
        [r.paid_rounds for r in returns],
        [r.staked for r in returns],
        [r.worth for r in returns],
    )


async def observed(connection: Connection) -> dict[tuple[str, int], Observed]:
    """All evidence, by game and version."""
    found: dict[tuple[str, int], Observed] = {}
    for game, version, outcome, count in await connection.fetch(_COUNTS):
        found.setdefault((game, version), Observed()).counts[outcome] = count
    for game, version, *rest in await connection.fetch(_RETURNS):
        found.setdefault((game, version), Observed()).returned = Return(*rest)
    return found


async def open_incident(connection: Connection, kind: str, subject: str, details: str, now: datetime) -> int:
    """Something an operator must look at; gives its number."""
    return int(await connection.fetchval(_OPEN_INCIDENT, kind, subject, details, now))
