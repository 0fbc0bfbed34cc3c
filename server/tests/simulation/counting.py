"""What a member's missions must show, counted from the rounds they were told and from nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

ACHIEVEMENTS = {"rounds": "plays", "wins": "wins", "stakes": "wagered", "hot_hand": "win_streak"}
"""Achievements over all games, and what each counts."""

LENGTHS = {"DAILY": timedelta(days=1), "WEEKLY": timedelta(days=7)}


def expected(mission: dict[str, Any], rounds: Iterable[dict[str, Any]]) -> int | None:
    """The count a mission must show; None for a kind whose parameters its member is not told."""
    played = [each for each in sorted(rounds, key=_order) if _is_of(mission, each)]
    won = [each["payout_amount"] >= each["bet_amount"] and each["payout_amount"] > 0 for each in played]
    match mission["kind"]:
        case "plays":
            value = len(played)
        case "wins":
            value = sum(won)
        case "wagered":
            value = sum(each["bet_amount"] for each in played)
        case "win_streak":
            value = _longest(won)
        case _:
            return None
    return min(value, mission["target"])


def as_mission(achievement: dict[str, Any]) -> dict[str, Any]:
    """An achievement in the words of a mission without an end."""
    kind = ACHIEVEMENTS.get(achievement["id"], "")
    target = achievement["tiers"][-1]["target"]
    return {**achievement, "kind": kind, "game": None, "period": "ONCE", "ends_at": None, "target": target}


def _order(round_: dict[str, Any]) -> int:
    return int(round_["balance"]["version"])


def _is_of(mission: dict[str, Any], round_: dict[str, Any]) -> bool:
    if round_["status"] != "SETTLED" or mission["game"] not in (None, round_["game"]):
        return False
    if mission["ends_at"] is None:
        return True
    ends = datetime.fromisoformat(mission["ends_at"])
    return ends - LENGTHS[mission["period"]] <= datetime.fromisoformat(round_["created_at"]) < ends


def _longest(won: list[bool]) -> int:
    best = run = 0
    for each in won:
        run = run + 1 if each else 0
        best = max(best, run)
    return best
