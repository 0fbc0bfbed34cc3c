"""The published language: the payload of each kind of fact, one file per domain."""

from casino_club.events.accounts import LevelReached, MemberJoined
from casino_club.events.base import Event, decode
from casino_club.events.club import InviteCodeCreated, InviteCodeExpired, MemberSignedOut
from casino_club.events.games import OddsPublished, RoundSettled, SeedRotated

__all__ = [
    "Event",
    "InviteCodeCreated",
    "InviteCodeExpired",
    "LevelReached",
    "MemberJoined",
    "MemberSignedOut",
    "OddsPublished",
    "RoundSettled",
    "SeedRotated",
    "decode",
]
