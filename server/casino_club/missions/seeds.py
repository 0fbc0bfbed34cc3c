"""The missions a fresh club begins with."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.core.clock import Moment, start_of
from casino_club.core.db import driver
from casino_club.events import Reward
from casino_club.missions import repository
from casino_club.missions.rules import Mission, Period
from casino_club.progress.kinds import KINDS

_NEVER = datetime.min.replace(tzinfo=UTC)


def _mission(
    code: str,
    period: Period,
    title: str,
    title_en: str,
    kind: str,
    params: dict[str, Any],
    target: int,
    reward: Reward,
) -> Mission:
    found = KINDS[kind]
    told = msgspec.convert(params, found.params)
    return Mission(code, period, title, title_en, found, told, target, reward, 0, _NEVER)


MISSIONS = (
    _mission(
        "first_spin",
        "ONCE",
        "첫 라운드 하기",
        "Play your first round",
        "plays",
        {},
        1,
        Reward(gold=200, xp=20),
    ),
    _mission("first_win", "ONCE", "첫 승리", "Win a round", "wins", {}, 1, Reward(gold=200, xp=20)),
    _mission(
        "first_capsule",
        "ONCE",
        "캡슐 금고 열기",
        "Open the capsule vault",
        "plays",
        {"game": "gacha"},
        1,
        Reward(gold=200, xp=20),
    ),
    _mission(
        "first_cashout",
        "ONCE",
        "크래시에서 1.5배 이상으로 내리기",
        "Leave Crash at 1.5× or more",
        "multiplier",
        {"game": "crash", "least_hundredths": 150},
        1,
        Reward(gold=300, xp=30),
    ),
    _mission(
        "level_3",
        "ONCE",
        "레벨 3 되기",
        "Reach level 3",
        "level",
        {},
        3,
        Reward(gold=500, xp=0, items={"xp_booster": 1}),
    ),
    _mission(
        "level_10",
        "ONCE",
        "레벨 10 되기",
        "Reach level 10",
        "level",
        {},
        10,
        Reward(gold=2000, xp=0, items={"xp_booster": 2, "streak_freeze": 1}),
    ),
    _mission(
        "daily_slot",
        "DAILY",
        "트리플 클럽 20번 돌리기",
        "Spin Triple Club 20 times",
        "plays",
        {"game": "slot"},
        20,
        Reward(gold=300, xp=30),
    ),
    _mission(
        "daily_neon",
        "DAILY",
        "네온 시티 15번 돌리기",
        "Spin Neon City 15 times",
        "plays",
        {"game": "slot_enhanced"},
        15,
        Reward(gold=300, xp=30),
    ),
    _mission(
        "daily_rps",
        "DAILY",
        "가위바위보 5번 이기기",
        "Win Rock Paper Scissors 5 times",
        "wins",
        {"game": "rps"},
        5,
        Reward(gold=250, xp=30),
    ),
    _mission(
        "daily_roulette",
        "DAILY",
        "룰렛 5판 하기",
        "Play Roulette 5 times",
        "plays",
        {"game": "roulette"},
        5,
        Reward(gold=200, xp=20),
    ),
    _mission(
        "daily_crash",
        "DAILY",
        "크래시에서 2배 이상 3번",
        "Reach 2× in Crash 3 times",
        "multiplier",
        {"game": "crash", "least_hundredths": 200},
        3,
        Reward(gold=350, xp=40),
    ),
    _mission(
        "daily_wins",
        "DAILY",
        "아무 게임에서 10번 이기기",
        "Win 10 rounds of any game",
        "wins",
        {},
        10,
        Reward(gold=300, xp=30),
    ),
    _mission(
        "daily_run",
        "DAILY",
        "3번 연달아 이기기",
        "Win 3 rounds in a row",
        "win_streak",
        {},
        3,
        Reward(gold=250, xp=30),
    ),
    _mission(
        "daily_stake",
        "DAILY",
        "골드 2,000 베팅하기",
        "Stake 2,000 gold",
        "wagered",
        {},
        2000,
        Reward(gold=300, xp=30),
    ),
    _mission(
        "daily_wheel",
        "DAILY",
        "행운의 휠 돌리기",
        "Spin the Lucky Wheel",
        "plays",
        {"game": "prize_roulette"},
        1,
        Reward(gold=150, xp=20),
    ),
    _mission(
        "weekly_check_ins",
        "WEEKLY",
        "이번 주에 5일 출석하기",
        "Check in on 5 days",
        "check_ins",
        {},
        5,
        Reward(gold=1000, xp=100, items={"streak_freeze": 1}),
    ),
    _mission(
        "weekly_rounds",
        "WEEKLY",
        "라운드 150번 하기",
        "Play 150 rounds",
        "plays",
        {},
        150,
        Reward(gold=800, xp=100, items={"xp_booster": 1}),
    ),
    _mission(
        "weekly_rare",
        "WEEKLY",
        "캡슐 금고에서 희귀 이상 1개",
        "Pull a rare item or better",
        "rare_pulls",
        {},
        1,
        Reward(gold=500, xp=80, items={"mission_reroll": 2}),
    ),
    _mission(
        "weekly_multiple",
        "WEEKLY",
        "10배 이상 받기",
        "Win 10 times your stake",
        "multiplier",
        {"least_hundredths": 1000},
        1,
        Reward(gold=700, xp=100, items={"ticket:gacha": 1}),
    ),
)


async def seed_missions(session: AsyncSession, at: Moment) -> None:
    """Those that are missing, open for the windows that are running: a new club has missions at once."""
    monday = at.today - timedelta(days=at.today.weekday())
    connection = await driver(session)
    for place, mission in enumerate(MISSIONS, start=1):
        await repository.add(connection, replace(mission, place=place, active_from=start_of(monday, at.tz)))
