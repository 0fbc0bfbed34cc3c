"""Every objective kind counts what it says it counts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from casino_club.progress.happenings import (
    CheckedIn,
    Followed,
    Happening,
    LevelledUp,
    Played,
    Purchased,
    QuizAnswered,
    SignedIn,
)
from casino_club.progress.kind import Count
from casino_club.progress.kinds import KINDS

AT = datetime(2031, 3, 10, tzinfo=UTC)


def round_(stake: int, payout: int, game: str = "slot", rare: int = 0) -> Played:
    return Played(AT, game, stake, payout, rare)


ROUNDS = [
    round_(100, 0),
    round_(100, 100),
    round_(50, 200, "crash"),
    round_(0, 500, "prize_roulette"),
    round_(100, 50),
]
STORIES: list[tuple[str, dict[str, Any], list[Happening], int]] = [
    ("plays", {}, [*ROUNDS], 5),
    ("plays", {"game": "slot", "min_stake": 100}, [*ROUNDS], 3),
    ("wins", {}, [*ROUNDS], 3),
    ("wins", {"game": "crash"}, [*ROUNDS], 1),
    ("win_streak", {}, [*ROUNDS, round_(10, 10)], 3),
    ("win_streak", {"game": "slot"}, [*ROUNDS], 1),
    ("wagered", {}, [*ROUNDS], 350),
    ("wagered", {"game": "crash"}, [*ROUNDS], 50),
    ("multiplier", {"least_hundredths": 100}, [*ROUNDS], 2),
    ("multiplier", {"least_hundredths": 400, "game": "crash"}, [*ROUNDS], 1),
    ("multiplier", {"least_hundredths": 401}, [*ROUNDS], 0),
    ("rare_pulls", {}, [round_(300, 0, "gacha", 2), round_(300, 0, "gacha"), round_(300, 0, "gacha", 1)], 3),
    ("logins", {}, [SignedIn(AT), SignedIn(AT)], 2),
    ("check_ins", {}, [CheckedIn(AT, 4), CheckedIn(AT, 1)], 2),
    ("streak_days", {}, [CheckedIn(AT, 4), CheckedIn(AT, 1)], 4),
    ("level", {}, [LevelledUp(AT, 2), LevelledUp(AT, 5)], 5),
    ("purchases", {}, [Purchased(AT, 10)], 1),
    ("follows", {}, [Followed(AT), Followed(AT)], 2),
    ("quizzes", {"least_correct": 3}, [QuizAnswered(AT, 2), QuizAnswered(AT, 3)], 1),
]


def test_every_kind_has_its_story():
    assert {name for name, *_ in STORIES} == KINDS.keys()


@pytest.mark.parametrize(("name", "params", "happenings", "value"), STORIES)
def test_a_kind_counts(name: str, params: dict[str, Any], happenings: list[Happening], value: int):
    kind, count = KINDS[name], Count()
    told = msgspec.convert(params, kind.params)
    for happening in happenings:
        assert isinstance(happening, kind.listens)
        count = kind.advance(told, count, happening)
    assert count.value == value


@pytest.mark.parametrize("name", sorted(KINDS))
def test_a_kind_says_what_it_must_be_told(name: str):
    schema = KINDS[name].schema()
    (described,) = schema["$defs"].values()
    assert described["type"] == "object"
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"nonsense": 1}, KINDS[name].params)
