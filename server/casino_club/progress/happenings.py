"""What objectives listen to: things that happened to a member, free of how they were recorded. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened at a moment."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Played(Happening):
    """A round was settled. Gold staked and paid; `rare` counts the rare or better items it gave."""

    game: str
    stake: int
    payout: int
    rare: int = 0

    @property
    def won(self) -> bool:
        """As in the statistics: at least the stake came back."""
        return self.payout >= self.stake and self.payout > 0


@dataclass(frozen=True, slots=True)
class CheckedIn(Happening):
    """The daily reward was taken on the streak's day `days`."""

    days: int


@dataclass(frozen=True, slots=True)
class LevelledUp(Happening):
    """Experience reached `level`."""

    level: int


@dataclass(frozen=True, slots=True)
class SignedIn(Happening):
    """The member came in for the first time on a business day."""


@dataclass(frozen=True, slots=True)
class Purchased(Happening):
    """Something was bought in the shop for `gold`."""

    gold: int


@dataclass(frozen=True, slots=True)
class Followed(Happening):
    """The member began to follow somebody."""


@dataclass(frozen=True, slots=True)
class QuizAnswered(Happening):
    """A quiz was finished with `correct` right answers."""

    correct: int
