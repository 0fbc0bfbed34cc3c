"""The port through which the profile learns what a member played: games stand above accounts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession


@dataclass(frozen=True)
class Totals:
    """A member's games in four numbers."""

    games_played: int
    won: int
    lost: int
    best_win_amount: int


TotalsReader = Callable[[AsyncSession, int], Awaitable[Totals]]
"""(session, player_id) → the member's totals, read in the session's snapshot."""
