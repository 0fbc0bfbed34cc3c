"""The shared round as a state machine, moved by a clock in a list."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from casino_club.games.crash.state import AWAY, GRACE, Move, Phase, Shared, due, was_left_alone

T = datetime(2026, 11, 23, 12, tzinfo=UTC)
PAUSE = timedelta(seconds=3)
SECOND = timedelta(seconds=1)
WAITING = Shared(
    number=1,
    chain=1,
    link_index=1,
    link="",
    link_hash="",
    odds=1,
    phase=Phase.BETTING,
    opens_at=None,
    starts_at=None,
    bust=None,
    busted_at=None,
    settled_at=None,
    abandoned=False,
    salt=None,
    terminal_hash="",
)
BETTING = replace(WAITING, opens_at=T, starts_at=T + 6 * SECOND)
RUNNING = replace(BETTING, phase=Phase.RUNNING, bust=200)
BUSTED = replace(RUNNING, phase=Phase.BUSTED, busted_at=T + 18 * SECOND)
SETTLED = replace(BUSTED, phase=Phase.SETTLED, settled_at=T + 20 * SECOND)
BUST_AT = T + 18 * SECOND


@pytest.mark.parametrize(
    ("round_", "seconds", "move", "left"),
    [
        (WAITING, 0, Move.OPEN_WINDOW, 0),
        (BETTING, 0, Move.WAIT, 6),
        (BETTING, 5.5, Move.WAIT, 0.5),
        (BETTING, 6, Move.CLOSE_WINDOW, 0),
        (BETTING, 600, Move.CLOSE_WINDOW, 0),
        (RUNNING, 6, Move.TICK, 12),
        (RUNNING, 17.999, Move.TICK, 0.001),
        (RUNNING, 18, Move.BUST, 0),
        (BUSTED, 18, Move.WAIT, GRACE.total_seconds()),
        (BUSTED, 18 + GRACE.total_seconds(), Move.SETTLE, 0),
        (SETTLED, 20, Move.WAIT, 3),
        (SETTLED, 23, Move.GO_ON, 0),
    ],
)
def test_what_is_due(round_: Shared, seconds: float, move: Move, left: float):
    bust_at = BUST_AT if round_.phase == Phase.RUNNING else None
    found, wait = due(round_, T + timedelta(seconds=seconds), bust_at, PAUSE)
    assert (found, wait.total_seconds()) == (move, pytest.approx(left))


def test_link_and_bust_are_public_only_once_it_has_bust():
    assert [r.is_revealed for r in (WAITING, BETTING, RUNNING, BUSTED, SETTLED)] == [False] * 3 + [True] * 2


def test_an_absence_of_a_moment_is_no_absence():
    assert not was_left_alone(T, T + AWAY)
    assert was_left_alone(T, T + AWAY + timedelta(milliseconds=1))
