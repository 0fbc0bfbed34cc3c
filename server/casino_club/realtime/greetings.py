"""Messages about the connection itself; none has a number."""

from __future__ import annotations

from datetime import datetime

from casino_club.realtime.frames import SHOWN, Frame
from casino_club.realtime.messages import unnumbered
from casino_club.realtime.repository import Place

PONG = Frame(SHOWN, ('{"type":"pong"}',))
"""The answer to a client's ping, and the server's own sign of life where a client cannot ask."""


def hello(place: Place, epoch: str, now: datetime) -> Frame:
    """Where the member stands: a client refetches only what is behind."""
    data = {
        "last_id": place.seq,
        "balance_version": place.seq,
        "progress_version": place.progress,
        "epoch": epoch,
    }
    return _frame("hello", data, now, place.progress)


def resync(now: datetime) -> Frame:
    """What was missed is not replayed: read everything anew."""
    return _frame("resync", {}, now)


def revoked(session_id: str, now: datetime) -> Frame:
    """The session has ended; the socket closes behind this."""
    return _frame("session_revoked", {"session_id": session_id}, now)


def _frame(message_type: str, data: dict[str, object], now: datetime, version: int = 0) -> Frame:
    return Frame(SHOWN, (unnumbered(message_type, data, now, version=version).decode(),))
