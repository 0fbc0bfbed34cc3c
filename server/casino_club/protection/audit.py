"""Protection's side of `casino-club verify`: no bet passed a limit or fell into a break, and use is counted.

Limits in gold are walked through again; minutes of play are not, for they are read off the same rounds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import get_args
from zoneinfo import ZoneInfo

from casino_club.core.db import Connection
from casino_club.events import ExclusionStarted, LimitChanged
from casino_club.journal import Fact
from casino_club.journal.verify import Finding
from casino_club.protection import repository
from casino_club.protection.rules import FOREVER, Guard, Kind, Period, period_start

HOLDS, COUNTED = "limits hold", "limits are counted"
HOUSE = "house:"
IN_GOLD: tuple[Kind, ...] = ("loss", "wager")
PERIODS: tuple[Period, ...] = get_args(Period)


class _Walk:
    """What one member asked for and staked, as far as their journal has been read."""

    def __init__(self, player_id: int, tz: ZoneInfo) -> None:
        self.player_id, self._tz = player_id, tz
        self.limits: dict[tuple[str, str], int] = {}
        self.starts: dict[Period, date] = {}
        self.used: dict[tuple[Kind, Period], int] = {}
        self._excluded_until: datetime | None = None

    def change(self, event: LimitChanged, at: datetime) -> None:
        """A limit that holds from now on; one that only waits holds nothing yet."""
        if event.holds_from is not None and datetime.fromisoformat(event.holds_from) > at:
            return
        if event.amount is None:
            self.limits.pop((event.limit, event.period), None)
        else:
            self.limits[event.limit, event.period] = event.amount

    def exclude(self, event: ExclusionStarted) -> None:
        """A break, from now on."""
        self._excluded_until = FOREVER if event.until is None else datetime.fromisoformat(event.until)

    def play(self, fact: Fact) -> Iterator[Finding]:
        """A stake, its payout, or both."""
        today = fact.created_at.astimezone(self._tz).date()
        if fact.debit and self._excluded_until is not None and fact.created_at < self._excluded_until:
            yield Finding(HOLDS, self.player_id, fact.seq, f"a bet in a break until {self._excluded_until}")
        for period in PERIODS:
            start = period_start(today, period)
            if self.starts.get(period) != start:
                self.starts[period] = start
                self.used |= {(kind, period): 0 for kind in IN_GOLD}
        for (kind, period), used in self.used.items():
            most = self.limits.get((kind, period))
            if fact.debit and most is not None and used + fact.debit > most:
                detail = f"{used} used of {most} ({kind}, {period}) and {fact.debit} staked"
                yield Finding(HOLDS, self.player_id, fact.seq, detail)
            self.used[kind, period] += fact.debit - (fact.credit if kind == "loss" else 0)


class LimitAudit:
    """Watches the pass over the journal, one member after the other."""

    def __init__(self, tz: ZoneInfo) -> None:
        self._tz = tz
        self._guards: dict[int, Guard] = {}
        self._walk: _Walk | None = None

    async def begin(self, connection: Connection) -> None:
        self._guards = await repository.all_guards(connection)

    def observe(self, fact: Fact) -> Iterable[Finding]:
        if self._walk is None or fact.player_id != self._walk.player_id:
            yield from self._close()
            self._walk = _Walk(fact.player_id, self._tz)
        if (fact.counterparty or "").startswith(HOUSE):
            yield from self._walk.play(fact)
        elif fact.kind == LimitChanged.kind:
            assert isinstance(fact.event, LimitChanged)
            self._walk.change(fact.event, fact.created_at)
        elif fact.kind == ExclusionStarted.kind:
            assert isinstance(fact.event, ExclusionStarted)
            self._walk.exclude(fact.event)

    async def finish(self, connection: Connection) -> Iterable[Finding]:
        return list(self._close())

    def _close(self) -> Iterator[Finding]:
        """Compares what is stored of the member just read with what their journal says."""
        walk, self._walk = self._walk, None
        if walk is None:
            return
        stored = self._guards.get(walk.player_id, Guard()).limits
        amounts: dict[tuple[str, str], int] = {(limit.kind, limit.period): limit.amount for limit in stored}
        if amounts != walk.limits:
            detail = f"limits {_told(amounts)} are stored, {_told(walk.limits)} were set"
            yield Finding(COUNTED, walk.player_id, 0, detail)
        for limit in stored:
            if limit.kind not in IN_GOLD:
                continue
            last = walk.starts.get(limit.period)
            used = walk.used.get((limit.kind, limit.period), 0) if last == limit.since else 0
            if limit.used != used or (last is not None and last > limit.since):
                detail = f"{limit.used} used since {limit.since} ({limit.kind}, {limit.period}), not {used}"
                yield Finding(COUNTED, walk.player_id, 0, detail)


def _told(amounts: Mapping[tuple[str, str], int]) -> str:
    return ", ".join(f"{kind} {period} {most}" for (kind, period), most in sorted(amounts.items())) or "none"
