"""How long a streak of check-ins is, in one place (D1)."""

from __future__ import annotations

from datetime import date


def missed_days(claimed_on: date, today: date) -> int:
    """Whole days without a check-in before today."""
    return max(0, (today - claimed_on).days - 1)


def kept(days: int, claimed_on: date | None, today: date, freezes: int) -> int:
    """The streak as it stands: 0 once more days were missed than there are freezes to cover them."""
    if claimed_on is None or missed_days(claimed_on, today) > freezes:
        return 0
    return days
