"""What members are given for what they did."""

from __future__ import annotations

import msgspec

from casino_club.events.base import Event, of_kind


class Reward(msgspec.Struct, frozen=True, omit_defaults=True):
    """Gold, experience and items given together."""

    gold: int = 0
    xp: int = 0
    items: dict[str, int] = msgspec.field(default_factory=dict)


@of_kind("reward_granted")
class RewardGranted(Event, frozen=True):
    """A reward was paid; its gold is the fact's `credit`, its experience counts a running booster.

    `name` is what makes it payable once. `source` says which part of the club gave it, `ref` what for.
    """

    name: str
    source: str
    ref: str
    reward: Reward
    xp: int
    progress_version: int


@of_kind("streak_extended")
class StreakExtended(Event, frozen=True):
    """The member checked in on a business day (ISO); `frozen` missed days were covered by freezes."""

    day: str
    days: int
    frozen: int


@of_kind("booster_started")
class BoosterStarted(Event, frozen=True):
    """Experience counts `factor` times until `until` (RFC 3339)."""

    factor: int
    until: str
