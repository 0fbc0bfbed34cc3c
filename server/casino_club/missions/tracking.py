"""Missions as objectives: what members are on the way to, and what follows when they arrive."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal, rewards
from casino_club.core.clock import business_date
from casino_club.core.db import Connection
from casino_club.events import MissionCompleted
from casino_club.journal import Entry
from casino_club.missions import repository, rules
from casino_club.missions.rules import Assignment, Mission, Swap
from casino_club.progress.happenings import Happening
from casino_club.progress.tracking import Assigned, Done, Objective
from casino_club.rewards import Offer

SOURCE = "mission"
MOST_KEPT = 50_000

ByKind = dict[type[Happening], list[Objective]]
"""Objectives by what they listen to."""


class Missions:
    """The source of missions' objectives; what a member has on a day is kept until it changes."""

    def __init__(self, tz: ZoneInfo) -> None:
        self._tz = tz
        self._missions: list[Mission] = []
        self._assignments: dict[str, Assignment] = {}
        self._days: dict[tuple[int, date], tuple[list[Swap], ByKind]] = {}

    async def assigned(self, connection: Connection, players: Collection[int], now: datetime) -> Assigned:
        missions = await repository.active(connection)
        swaps = await repository.swaps_of(connection, players, business_date(now, self._tz))
        if missions != self._missions or len(self._days) > MOST_KEPT:
            self._missions = missions
            self._days.clear()
            self._assignments.clear()

        def of(player_id: int, happening: Happening) -> Sequence[Objective]:
            place = player_id, business_date(happening.at, self._tz)
            swapped = swaps.get(place, [])
            kept = self._days.get(place)
            if kept is None or kept[0] != swapped:
                kept = self._days[place] = swapped, self._drawn(*place, swapped)
            return kept[1].get(type(happening), ())

        return of

    def _drawn(self, player_id: int, day: date, swaps: Sequence[Swap]) -> ByKind:
        found = rules.assignments(player_id, day, self._missions, swaps, self._tz)
        self._assignments.update((each.key, each) for each in found)
        drawn: ByKind = {}
        for each in found:
            drawn.setdefault(each.mission.kind.listens, []).append(each.objective())
        return drawn

    async def complete(self, session: AsyncSession, done: Sequence[Done], now: datetime) -> None:
        """One fact and one reward in the mailbox for each."""
        reached = [(each.player_id, self._assignments[each.objective.key]) for each in done]
        entries = [
            (player_id, Entry(MissionCompleted(each.mission.code, each.window.name, each.key)))
            for player_id, each in reached
        ]
        await journal.append(session, entries, now)
        offers = [
            (
                player_id,
                Offer(each.key, SOURCE, each.mission.code, each.mission.reward, each.claimable_until),
            )
            for player_id, each in reached
        ]
        await rewards.offer(session, offers, now)
