"""What members may own besides gold, and what each does. Pure."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Item(StrEnum):
    """The items rewards may hold, by the name they are stored under."""

    STREAK_FREEZE = "streak_freeze"
    MISSION_REROLL = "mission_reroll"
    XP_BOOSTER = "xp_booster"
    GACHA_TICKET = "ticket:gacha"


class Described(NamedTuple):
    """An item for people."""

    ko: str
    en: str
    what_ko: str
    what_en: str
    usable: bool = False
    """Whether the member decides when it works; the others work by themselves, or where they are spent."""


DESCRIBED: dict[Item, Described] = {
    Item.STREAK_FREEZE: Described(
        "출석 보호권",
        "Streak freeze",
        "하루를 놓쳐도 연속 출석이 이어져요. 다음 출석 때 저절로 쓰여요.",
        "Keeps the streak over a missed day. Used by itself at the next check-in.",
    ),
    Item.MISSION_REROLL: Described(
        "미션 교체권",
        "Mission reroll",
        "일일 미션 하나를 골드 없이 다른 것으로 바꿔요.",
        "Changes a daily mission for another without gold.",
    ),
    Item.XP_BOOSTER: Described(
        "경험치 부스터",
        "XP booster",
        "켜고 30분 동안 경험치를 두 배로 받아요.",
        "Doubles experience for 30 minutes.",
        usable=True,
    ),
    Item.GACHA_TICKET: Described(
        "캡슐권",
        "Capsule ticket",
        "캡슐 금고를 한 번 열어요.",
        "Opens the capsule vault once.",
    ),
}
