"""Quizzes finished."""

from __future__ import annotations

import msgspec

from casino_club.progress.happenings import QuizAnswered
from casino_club.progress.kind import Count, Kind


class Params(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many answers must have been right."""

    least_correct: int = 0


def advance(params: Params, count: Count, quiz: QuizAnswered) -> Count:
    """One for each with enough right answers."""
    return Count(count.value + 1) if quiz.correct >= params.least_correct else count


KIND = Kind("quizzes", QuizAnswered, Params, advance)
