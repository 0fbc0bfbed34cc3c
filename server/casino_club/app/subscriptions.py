"""What happened → who reacts, and what the member's sockets are told: one table each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts.levels import XP_PER_ROUND
from casino_club.accounts.service.experience import Gain, add_experience
from casino_club.achievements.tracking import Achievements
from casino_club.app.happenings import counting_towards
from casino_club.core.db import driver
from casino_club.events import (
    AchievementUnlocked,
    CrashBetPlaced,
    CrashRefunded,
    CrashSettled,
    LevelReached,
    MissionCompleted,
    RewardGranted,
    RoundSettled,
    StreakExtended,
)
from casino_club.games import of_many
from casino_club.games.catalog import CATALOG
from casino_club.games.crash.rendering import of_fact
from casino_club.games.leaderboard import scoring
from casino_club.games.monitor import counting, counting_staged
from casino_club.games.odds import OddsBook
from casino_club.journal import Fact
from casino_club.journal.relay import Reaction
from casino_club.missions.tracking import Missions
from casino_club.realtime import Draft, Messages, Summary
from casino_club.rewards.levels import reward_levels


async def grant_round_experience(session: AsyncSession, facts: Sequence[Fact], now: datetime) -> None:
    """Every settled round gives the same experience, won or lost."""
    await add_experience(
        session, [Gain(fact.player_id, XP_PER_ROUND, fact.created_at) for fact in facts], now
    )


def reactions(book: OddsBook, tz: ZoneInfo) -> dict[str, list[Reaction]]:
    """Kind of fact → who reacts."""
    return {
        RoundSettled.kind: [
            Reaction("accounts.experience", grant_round_experience),
            counting(book),
            scoring(tz),
        ],
        CrashSettled.kind: [
            Reaction("accounts.experience", grant_round_experience),
            counting_staged(),
            scoring(tz),
        ],
        LevelReached.kind: [Reaction("rewards.levels", reward_levels)],
    }


def objectives(book: OddsBook, tz: ZoneInfo) -> dict[str, list[Reaction]]:
    """The same for what members are on the way to, followed by a sink of its own.

    Both lock accounts, each in one sorted statement: in one transaction they would be two, and deadlock
    with the rounds that are being settled.
    """
    progress = counting_towards(book, [Missions(tz), Achievements()])
    kinds = (RoundSettled.kind, CrashSettled.kind, LevelReached.kind, StreakExtended.kind)
    return {kind: [progress] for kind in kinds}


COUNTED = frozenset({RoundSettled.kind, CrashBetPlaced.kind, CrashSettled.kind, CrashRefunded.kind})
"""Facts that change the member's statistics."""


def messages(book: OddsBook) -> Messages:
    """Kind of fact → messages. Whatever moved gold has `balance_changed` besides."""

    async def settled(session: AsyncSession, facts: Sequence[Fact]) -> list[list[Draft]]:
        rounds = await of_many.rounds(await driver(session), facts, book)
        return [[Draft("round_settled", round_, CATALOG[round_.game].subtype)] for round_ in rounds]

    async def ended(_: AsyncSession, facts: Sequence[Fact]) -> list[list[Draft]]:
        rounds = [of_fact(fact, book) for fact in facts]
        return [[Draft("round_settled", round_, CATALOG[round_.game].subtype)] for round_ in rounds]

    async def levelled(_: AsyncSession, facts: Sequence[Fact]) -> list[list[Draft]]:
        return [[Draft("level_up", fact.event)] for fact in facts]

    async def granted(_: AsyncSession, facts: Sequence[Fact]) -> list[list[Draft]]:
        return [[Draft("reward_granted", fact.event)] for fact in facts]

    async def completed(_: AsyncSession, facts: Sequence[Fact]) -> list[list[Draft]]:
        return [[Draft("mission_completed", fact.event)] for fact in facts]

    async def unlocked(_: AsyncSession, facts: Sequence[Fact]) -> list[list[Draft]]:
        return [[Draft("achievement_unlocked", fact.event)] for fact in facts]

    async def statistics(session: AsyncSession, players: Collection[int]) -> dict[int, Any]:
        found = await of_many.stats(await driver(session), players)
        return {player: stats.model_dump() for player, stats in found.items()}

    return Messages(
        {
            RoundSettled.kind: settled,
            CrashSettled.kind: ended,
            CrashRefunded.kind: ended,
            LevelReached.kind: levelled,
            RewardGranted.kind: granted,
            MissionCompleted.kind: completed,
            AchievementUnlocked.kind: unlocked,
        },
        [Summary("stats_changed", COUNTED, statistics)],
    )
