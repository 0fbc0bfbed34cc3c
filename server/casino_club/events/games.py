"""What happens at the games."""

from __future__ import annotations

from typing import Any

from casino_club.events.base import Event, of_kind


@of_kind("round_settled")
class RoundSettled(Event, frozen=True, omit_defaults=True):
    """A round was played and paid. Stake and payout are the fact's `debit` and `credit`.

    `drawn` holds the numbers drawn, in order: with `bet`, `pre` and the odds they give the result
    again; `seed` and `nonce` prove that they could not have been others. `pre` is what the round
    started from in a game that remembers (a pity count, the business day).
    """

    game: str
    bet: dict[str, Any]
    drawn: list[int]
    seed: int
    nonce: int
    odds: int
    sid: str
    pre: dict[str, Any] | None = None


@of_kind("odds_published")
class OddsPublished(Event, frozen=True, omit_defaults=True):
    """A fact of the club: a game is played by a new version of its odds from now on."""

    game: str
    version: int
    odds_hash: str
    actor_id: int | None = None
    active_from: str | None = None
    reason: str | None = None


@of_kind("game_set")
class GameSet(Event, frozen=True):
    """A fact of the club: an operator, or the monitor (`actor_id` None), opened, closed or limited a game.

    Each of `before` and `after` has enabled, daily_rounds, daily_loss and max_bet.
    """

    game: str
    before: dict[str, Any]
    after: dict[str, Any]
    actor_id: int | None
    reason: str


@of_kind("seed_rotated")
class SeedRotated(Event, frozen=True):
    """The seed pair `number` was retired and its server seed revealed; `client_seed` is the next pair's."""

    number: int
    client_seed: str
    last_nonce: int | None
