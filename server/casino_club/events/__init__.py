"""The published language: the payload of each kind of fact, one file per domain."""

from casino_club.events.accounts import LevelReached, MemberJoined
from casino_club.events.achievements import AchievementUnlocked
from casino_club.events.base import Event, decode
from casino_club.events.club import InviteCodeCreated, InviteCodeExpired, MemberSignedOut
from casino_club.events.games import (
    CrashBetPlaced,
    CrashChainPublished,
    CrashRefunded,
    CrashSaltFixed,
    CrashSeat,
    CrashSettled,
    GameSet,
    OddsPublished,
    RoundSettled,
    SeedRotated,
)
from casino_club.events.missions import MissionCompleted, MissionRerolled
from casino_club.events.protection import ExclusionStarted, LimitChanged
from casino_club.events.rewards import BoosterStarted, Reward, RewardGranted, StreakExtended

__all__ = [
    "AchievementUnlocked",
    "BoosterStarted",
    "CrashBetPlaced",
    "CrashChainPublished",
    "CrashRefunded",
    "CrashSaltFixed",
    "CrashSeat",
    "CrashSettled",
    "Event",
    "ExclusionStarted",
    "GameSet",
    "InviteCodeCreated",
    "InviteCodeExpired",
    "LevelReached",
    "LimitChanged",
    "MemberJoined",
    "MemberSignedOut",
    "MissionCompleted",
    "MissionRerolled",
    "OddsPublished",
    "Reward",
    "RewardGranted",
    "RoundSettled",
    "SeedRotated",
    "StreakExtended",
    "decode",
]
