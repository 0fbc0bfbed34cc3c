"""What an achievement is. Pure (A-087)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from casino_club.events import Reward
from casino_club.progress.kind import Kind
from casino_club.progress.tracking import Objective

ALWAYS = datetime.min.replace(tzinfo=UTC)


class Tier(msgspec.Struct, frozen=True):
    """A step of an achievement, and what it gives."""

    target: int
    reward: Reward


@dataclass(frozen=True, slots=True)
class Achievement:
    """Something to be reached once and for good; a hidden one is not named before."""

    code: str
    title: str
    title_en: str
    text: str
    text_en: str
    hidden: bool
    kind: Kind
    params: Any
    tiers: tuple[Tier, ...]
    place: int

    @property
    def key(self) -> str:
        """Under which it is counted."""
        return f"achievement:{self.code}"

    def reward_name(self, tier: int) -> str:
        """Under which a tier's reward is claimed."""
        return f"{self.key}:{tier}"

    def objective(self) -> Objective:
        """What is to be counted, for ever."""
        steps = tuple(tier.target for tier in self.tiers)
        return Objective(self.key, self.kind, self.params, steps, ALWAYS)
