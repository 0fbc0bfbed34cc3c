"""Achievements as objectives, the same for everybody, and what follows when a tier is reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal, rewards
from casino_club.achievements import repository
from casino_club.achievements.rules import Achievement
from casino_club.core.db import Connection, driver
from casino_club.events import AchievementUnlocked
from casino_club.journal import Entry
from casino_club.progress.happenings import Happening
from casino_club.progress.tracking import Assigned, Done, Objective
from casino_club.rewards import Offer

SOURCE = "achievement"


class Achievements:
    """The source of achievements' objectives."""

    def __init__(self) -> None:
        self._achievements: list[Achievement] = []
        self._by_key: dict[str, Achievement] = {}
        self._by_kind: dict[type[Happening], list[Objective]] = {}

    async def assigned(self, connection: Connection, players: Collection[int], now: datetime) -> Assigned:
        achievements = await repository.active(connection)
        if achievements != self._achievements:
            self._achievements = achievements
            self._by_key = {each.key: each for each in achievements}
            self._by_kind = {}
            for each in achievements:
                self._by_kind.setdefault(each.kind.listens, []).append(each.objective())
        by_kind = self._by_kind

        def of(_: int, happening: Happening) -> Sequence[Objective]:
            return by_kind.get(type(happening), ())

        return of

    async def complete(self, session: AsyncSession, done: Sequence[Done], now: datetime) -> None:
        """One fact and one reward in the mailbox for each tier; those who hold it are counted."""
        reached = [
            (each.player_id, self._by_key[each.objective.key], each.objective.steps.index(each.step) + 1)
            for each in done
        ]
        entries = [
            (player_id, Entry(AchievementUnlocked(found.code, tier, found.reward_name(tier))))
            for player_id, found, tier in reached
        ]
        await journal.append(session, entries, now)
        offers = [
            (player_id, Offer(found.reward_name(tier), SOURCE, found.code, found.tiers[tier - 1].reward))
            for player_id, found, tier in reached
        ]
        await rewards.offer(session, offers, now)
        counted = Counter((found.code, tier) for _, found, tier in reached)
        await repository.add_holders(await driver(session), counted)
