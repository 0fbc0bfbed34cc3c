"""The published language: the payload of each kind of fact, one file per domain."""

from casino_club.events.accounts import LevelReached, MemberJoined
from casino_club.events.base import Event, decode
from casino_club.events.games import OddsPublished, RoundSettled, SeedRotated

__all__ = ["Event", "LevelReached", "MemberJoined", "OddsPublished", "RoundSettled", "SeedRotated", "decode"]
