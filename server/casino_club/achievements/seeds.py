"""The achievements a fresh club begins with."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.achievements import repository
from casino_club.achievements.rules import Achievement, Tier
from casino_club.core.db import driver
from casino_club.events import Reward
from casino_club.progress.kinds import KINDS


def _achievement(
    code: str,
    titles: tuple[str, str],
    texts: tuple[str, str],
    kind: str,
    params: dict[str, Any],
    tiers: list[tuple[int, Reward]],
    *,
    hidden: bool = False,
) -> Achievement:
    found = KINDS[kind]
    told = msgspec.convert(params, found.params)
    steps = tuple(Tier(*tier) for tier in tiers)
    return Achievement(code, *titles, *texts, hidden, found, told, steps, place=0)


ACHIEVEMENTS = (
    _achievement(
        "rounds",
        ("첫걸음", "First steps"),
        ("라운드를 플레이해요", "Play rounds"),
        "plays",
        {},
        [(10, Reward(gold=200)), (200, Reward(gold=500)), (2000, Reward(gold=2000, items={"xp_booster": 1}))],
    ),
    _achievement(
        "wins",
        ("승부사", "Winner"),
        ("라운드를 이겨요", "Win rounds"),
        "wins",
        {},
        [(10, Reward(gold=200)), (100, Reward(gold=500)), (1000, Reward(gold=2000))],
    ),
    _achievement(
        "hot_hand",
        ("연승", "Hot hand"),
        ("한 번도 지지 않고 이겨요", "Win without a loss between"),
        "win_streak",
        {},
        [(3, Reward(gold=200)), (5, Reward(gold=500)), (8, Reward(gold=1500))],
    ),
    _achievement(
        "stakes",
        ("큰손", "High roller"),
        ("골드를 베팅해요", "Stake gold"),
        "wagered",
        {},
        [(5000, Reward(gold=200)), (50000, Reward(gold=800)), (500000, Reward(gold=3000))],
    ),
    _achievement(
        "flyer",
        ("비행사", "Pilot"),
        ("크래시에서 5배 이상으로 내려요", "Leave Crash at 5× or more"),
        "multiplier",
        {"game": "crash", "least_hundredths": 500},
        [(1, Reward(gold=300)), (10, Reward(gold=1000)), (50, Reward(gold=3000))],
    ),
    _achievement(
        "collector",
        ("수집가", "Collector"),
        ("캡슐에서 희귀 이상을 뽑아요", "Pull rare items or better"),
        "rare_pulls",
        {},
        [
            (1, Reward(gold=300)),
            (10, Reward(gold=800, items={"ticket:gacha": 1})),
            (50, Reward(gold=2500, items={"ticket:gacha": 3})),
        ],
    ),
    _achievement(
        "regular",
        ("단골", "Regular"),
        ("연속으로 출석해요", "Check in without a gap"),
        "streak_days",
        {},
        [
            (3, Reward(gold=300)),
            (7, Reward(gold=700, items={"streak_freeze": 1})),
            (30, Reward(gold=3000, items={"streak_freeze": 2})),
        ],
    ),
    _achievement(
        "climber",
        ("등반가", "Climber"),
        ("레벨을 올려요", "Reach levels"),
        "level",
        {},
        [(3, Reward(gold=300)), (10, Reward(gold=1000)), (25, Reward(gold=3000))],
    ),
    _achievement(
        "wheel",
        ("행운의 손", "Lucky hand"),
        ("행운의 휠을 돌려요", "Spin the Lucky Wheel"),
        "plays",
        {"game": "prize_roulette"},
        [(3, Reward(gold=200)), (15, Reward(gold=600)), (60, Reward(gold=2000))],
    ),
    _achievement(
        "duelist",
        ("읽는 눈", "Mind reader"),
        ("가위바위보를 연달아 이겨요", "Win Rock Paper Scissors in a row"),
        "win_streak",
        {"game": "rps"},
        [(3, Reward(gold=200)), (5, Reward(gold=700)), (7, Reward(gold=2000))],
    ),
    _achievement(
        "jackpot",
        ("한밤의 잭팟", "Midnight jackpot"),
        ("베팅의 100배 이상을 받았어요", "Won 100 times a stake"),
        "multiplier",
        {"least_hundredths": 10000},
        [(1, Reward(gold=2000))],
        hidden=True,
    ),
    _achievement(
        "zero",
        ("초록의 밤", "Green night"),
        ("룰렛에서 35배를 맞혔어요", "Hit a number at Roulette"),
        "multiplier",
        {"game": "roulette", "least_hundredths": 3600},
        [(1, Reward(gold=1000))],
        hidden=True,
    ),
)


async def seed_achievements(session: AsyncSession) -> None:
    """Those that are missing."""
    connection = await driver(session)
    for place, achievement in enumerate(ACHIEVEMENTS, start=1):
        await repository.add(connection, replace(achievement, place=place))
