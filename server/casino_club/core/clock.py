"""Time, as an argument."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, in UTC, cut to milliseconds: the precision a UUIDv7 carries."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


def business_date(moment: datetime, tz: ZoneInfo) -> date:
    """The calendar day of `moment` in the business zone (D10)."""
    return moment.astimezone(tz).date()
