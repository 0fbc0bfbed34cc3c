"""The published language: the payload of each kind of fact, one file per domain."""

from casino_club.events.accounts import LevelReached, MemberJoined
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
from casino_club.events.protection import ExclusionStarted, LimitChanged

__all__ = [
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
    "OddsPublished",
    "RoundSettled",
    "SeedRotated",
    "decode",
]
