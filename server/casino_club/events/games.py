"""What happens at the games."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

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


@of_kind("crash_chain_published")
class CrashChainPublished(Event, frozen=True):
    """A fact of the club: the hash chain of the next `length` shared rounds is fixed; its salt is not yet.

    Round i of the chain is decided by link i, and SHA-256 of link i is link i - 1; link 0 is `terminal_hash`.
    """

    number: int
    terminal_hash: str
    length: int


@of_kind("crash_salt_fixed")
class CrashSaltFixed(Event, frozen=True):
    """A fact of the club: the chain's salt, SHA-256 of `pool` joined by line breaks.

    `pool` are the client seeds of those who bet on the chain's first round, in the order of their seats.
    """

    number: int
    salt: str
    pool: list[str]


class CrashSeat(msgspec.Struct, frozen=True, omit_defaults=True):
    """A bet in a shared round, and what decides it. `link_hash` is the published link before the round's."""

    bet: dict[str, Any]
    round: int
    chain: int
    link_index: int
    link_hash: str
    odds: int


@of_kind("crash_bet_placed")
class CrashBetPlaced(Event, frozen=True, omit_defaults=True):
    """A stake in a shared round, the fact's `debit`.

    `salt` is empty while the chain's is not fixed; then `client_seed` goes into its pool.
    """

    game: str
    seat: CrashSeat
    sid: str
    salt: str = ""
    client_seed: str | None = None


@of_kind("crash_settled")
class CrashSettled(Event, frozen=True, omit_defaults=True):
    """The end of the stake at `seq`, written at `staked_at`; the fact's `credit` is the payout.

    `cashout` and `bust` are in hundredths. `elapsed_ms` says when a member asked to leave; it is absent
    when the bet left by itself. `bust` is absent while the curve still runs.
    """

    seat: CrashSeat
    seq: int
    staked_at: datetime
    bet_amount: int
    salt: str
    cashout: int | None = None
    elapsed_ms: int | None = None
    bust: int | None = None


@of_kind("crash_refunded")
class CrashRefunded(Event, frozen=True, omit_defaults=True):
    """The stake at `seq` came back whole: the club was away while its curve ran. `credit` is the stake."""

    seat: CrashSeat
    seq: int
    staked_at: datetime
    bet_amount: int
    salt: str
    bust: int | None = None
