"""Every key and channel of Redis, by its builder: no other file spells one (A-180)."""

from __future__ import annotations

RATE_LIMIT_PREFIX = "limit"
"""Rate-limit windows live under it; they expire by themselves."""


def sessions_revoked_channel() -> str:
    """Pub/sub: `{"player_id", "session_ids"}` of sessions that just ended."""
    return "sessions:revoked"


STREAM_LIFE_SECONDS = 3_600
"""A member's stream is a cache of the journal: it goes an hour after the last fact."""

WATCHED_SECONDS = 20
"""A member counts as watched that long after a process with a socket of theirs said so."""


def history(epoch: str) -> str:
    """Pattern: every key of one history."""
    return f"rt:{epoch}:*"


def member_stream(epoch: str, player_id: int) -> str:
    """Stream: the member's last facts as messages, entry id `<seq>-0`."""
    return f"rt:{epoch}:stream:{player_id}"


def member_channel(epoch: str, player_id: int) -> str:
    """Pub/sub, for each fact: its number, then its messages, a line each; number 0 for what is only shown."""
    return f"rt:{epoch}:live:{player_id}"


def member_of_channel(channel: str) -> int:
    """Whose channel this is."""
    return int(channel.rpartition(":")[2])


def member_watched(epoch: str, player_id: int) -> str:
    """Exists while some process has a socket of the member."""
    return f"rt:{epoch}:watched:{player_id}"


def broadcast_channel(epoch: str) -> str:
    """Pub/sub: one message for every socket of the club."""
    return f"rt:{epoch}:broadcast"
