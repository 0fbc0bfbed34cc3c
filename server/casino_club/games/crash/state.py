"""The shared round as a state machine: pure, so that any process can go on where another one died."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

GRACE = timedelta(seconds=1)
"""Stakes are lost this long after the bust, so that cash-outs on their way land first."""
AWAY = timedelta(seconds=5)
"""A curve nobody conducted for so long could not be played: what is open comes back."""
MILLISECOND = timedelta(milliseconds=1)


class Phase(StrEnum):
    """Of a shared round."""

    BETTING = "BETTING"
    RUNNING = "RUNNING"
    BUSTED = "BUSTED"
    SETTLED = "SETTLED"


class Standing(StrEnum):
    """Of a stake."""

    OPEN = "OPEN"
    CASHED_OUT = "CASHED_OUT"
    LOST = "LOST"
    REFUNDED = "REFUNDED"


class Move(StrEnum):
    """What is due."""

    WAIT = "wait"
    OPEN_WINDOW = "open window"
    CLOSE_WINDOW = "close window"
    TICK = "tick"
    BUST = "bust"
    SETTLE = "settle"
    GO_ON = "go on"


@dataclass(slots=True)
class Shared:
    """A shared round as it is stored."""

    number: int
    chain: int
    link_index: int
    link: str
    link_hash: str
    odds: int
    phase: str
    opens_at: datetime | None
    starts_at: datetime | None
    bust: int | None
    busted_at: datetime | None
    settled_at: datetime | None
    abandoned: bool
    salt: str | None
    terminal_hash: str

    @property
    def is_revealed(self) -> bool:
        """Whether link and bust are public."""
        return self.phase in (Phase.BUSTED, Phase.SETTLED)

    def elapsed_ms(self, moment: datetime) -> int:
        """Milliseconds since the curve started."""
        assert self.starts_at is not None
        return (moment - self.starts_at) // MILLISECOND


def due(round_: Shared, now: datetime, bust_at: datetime | None, pause: timedelta) -> tuple[Move, timedelta]:
    """What is to be done, or how long there is nothing to do. `bust_at` is known while the curve runs."""
    match round_.phase:
        case Phase.BETTING:
            if round_.starts_at is None:
                return Move.OPEN_WINDOW, timedelta()
            return _at(round_.starts_at, now, Move.CLOSE_WINDOW)
        case Phase.RUNNING:
            assert bust_at is not None
            return (Move.BUST if now >= bust_at else Move.TICK), bust_at - now
        case Phase.BUSTED:
            assert round_.busted_at is not None
            return _at(round_.busted_at + GRACE, now, Move.SETTLE)
        case _:
            assert round_.settled_at is not None
            return _at(round_.settled_at + pause, now, Move.GO_ON)


def _at(moment: datetime, now: datetime, move: Move) -> tuple[Move, timedelta]:
    return (move, timedelta()) if now >= moment else (Move.WAIT, moment - now)


def was_left_alone(attended_at: datetime, now: datetime) -> bool:
    """Whether nobody conducted for longer than a curve can be trusted to have been played."""
    return now - attended_at > AWAY


@dataclass(slots=True)
class Stake:
    """A seat, with what of its round decides it."""

    player_id: int
    seq: int
    seat: int
    round: int
    placed_at: datetime
    bet_amount: int
    auto_cashout: int | None
    name: str | None
    client_seed: str | None
    status: str
    cashout: int | None
    settled_seq: int | None
    settled_at: datetime | None
