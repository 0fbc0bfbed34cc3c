"""Time, as an argument."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, in UTC, cut to milliseconds: the precision a UUIDv7 carries."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


class Moment(NamedTuple):
    """When it is, and in which zone the club counts its days (D10)."""

    now: datetime
    tz: ZoneInfo

    @property
    def today(self) -> date:
        """The business day."""
        return business_date(self.now, self.tz)


def business_date(moment: datetime, tz: ZoneInfo) -> date:
    """The calendar day of `moment` in the business zone (D10)."""
    return moment.astimezone(tz).date()


def start_of(day: date, tz: ZoneInfo) -> datetime:
    """The moment a business day begins, in UTC."""
    return datetime.combine(day, time.min, tz).astimezone(UTC)
