"""Where a sink stands in the journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple


class Position(NamedTuple):
    """The last fact a sink has behind it, in the order in which sinks read: by transaction, member, seq."""

    xid: int
    player_id: int
    seq: int


class LeaseLost(Exception):
    """Another process follows this sink now; whatever was under way is rolled back."""


@dataclass(slots=True)
class Lease:
    """The right to move one sink, numbered: a holder that was replaced has an old `epoch` and moves nothing.

    `since` is when the fact at `position` was written: older partitions need no look.
    `pending` is the end of a range that was announced and perhaps not delivered.
    """

    sink: str
    epoch: int
    position: Position
    since: datetime
    pending: Position | None
