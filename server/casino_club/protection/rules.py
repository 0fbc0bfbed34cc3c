"""The pure half of protection: what a guard is, whether a bet may pass it, and what a bet adds to it.

A limit holds for a calendar day, a week from Monday, or a month, in the club's time zone. Tightening
takes hold at once; loosening waits a day and is asked again. A loss limit counts the stake as lost
until the round has paid, so that no outcome can pass it.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

import msgspec

from casino_club.protection.errors import LimitReached, SelfExcluded

Kind = Literal["loss", "wager", "spend", "time"]
Period = Literal["day", "week", "month"]
ExclusionKind = Literal["cool_off", "self_exclusion"]

LOOSENING_WAITS = timedelta(hours=24)
SITTING_GAP = timedelta(minutes=5)
"""Rounds closer than this belong to one sitting: the time between them was played."""
FOREVER = datetime.max.replace(tzinfo=ZoneInfo("UTC"))
_MINUTE = 60


class Pending(msgspec.Struct, frozen=True):
    """A looser amount, None for no limit, that may be confirmed from `ready_at` on."""

    amount: int | None
    ready_at: datetime


class Limit(msgspec.Struct):
    """A ceiling, and what is used of it since `since`: gold; for `time` minutes, used in seconds."""

    kind: Kind
    period: Period
    amount: int
    since: date
    used: int = 0
    pending: Pending | None = None

    @property
    def ceiling(self) -> int:
        """In the unit that `used` has."""
        return self.amount * _MINUTE if self.kind == "time" else self.amount

    def turn(self, today: date) -> None:
        """Starts again when a new period has begun."""
        start = period_start(today, self.period)
        if start != self.since:
            self.since, self.used = start, 0

    def forbids(self, stake: int) -> bool:
        """Whether a bet of `stake` could pass the ceiling."""
        if self.kind == "time":
            return self.used >= self.ceiling
        return self.kind in ("loss", "wager") and stake > 0 and self.used + stake > self.ceiling


class Guard(msgspec.Struct, omit_defaults=True):
    """What a member has asked the club to hold them to."""

    limits: list[Limit] = []
    exclusion: ExclusionKind | None = None
    excluded_until: datetime | None = None
    reality_check_minutes: int | None = None
    last_round_at: datetime | None = None

    def excluded(self, now: datetime) -> bool:
        """Whether a break is on."""
        return self.excluded_until is not None and now < self.excluded_until

    def admit(self, stake: int, now: datetime, tz: ZoneInfo) -> None:
        """Raises `SelfExcluded` or `LimitReached`."""
        if self.excluded(now):
            raise SelfExcluded(kind=self.exclusion, until=shown(self.excluded_until))
        today = now.astimezone(tz).date()
        for limit in self.limits:
            limit.turn(today)
            if limit.forbids(stake):
                raise LimitReached(
                    kind=limit.kind,
                    period=limit.period,
                    amount=limit.amount,
                    used=limit.used,
                    resets_at=shown(period_end(limit.since, limit.period, tz)),
                )

    def count(self, stake: int, payout: int, now: datetime, tz: ZoneInfo) -> None:
        """Adds a round, or a part of one: a stake now, its payout later."""
        gap = now - self.last_round_at if self.last_round_at else timedelta()
        seconds = int(gap.total_seconds()) if gap <= SITTING_GAP else 0
        self.last_round_at = now
        today = now.astimezone(tz).date()
        added = {"wager": stake, "loss": stake - payout, "time": seconds, "spend": 0}
        for limit in self.limits:
            limit.turn(today)
            limit.used += added[limit.kind]

    def find(self, kind: Kind, period: Period) -> Limit | None:
        """The limit of this kind and period."""
        return next((x for x in self.limits if (x.kind, x.period) == (kind, period)), None)

    @property
    def holds(self) -> bool:
        """Whether bets need to look at this guard at all."""
        return bool(self.limits) or self.excluded_until is not None


def period_start(today: date, period: Period) -> date:
    """The day the period of `today` began."""
    if period == "day":
        return today
    return today - timedelta(days=today.weekday()) if period == "week" else today.replace(day=1)


def period_end(start: date, period: Period, tz: ZoneInfo) -> datetime:
    """The moment a period ends that began on `start`."""
    days = {"day": 1, "week": 7, "month": 31}[period]
    last = start + timedelta(days=days)
    first_of_next = last.replace(day=1) if period == "month" else last
    return datetime.combine(first_of_next, datetime.min.time(), tz)


def shown(moment: datetime | None) -> str | None:
    """RFC 3339 in UTC; None for what never ends."""
    if moment is None or moment.year >= FOREVER.year:
        return None
    return moment.astimezone(ZoneInfo("UTC")).isoformat().replace("+00:00", "Z")
