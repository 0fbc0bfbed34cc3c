"""Refresh tokens: derived, never stored.

A token is the session's id, its number in the session's chain, and a MAC over both and the
session's salt. Its successor can therefore be given again to a second tab without being kept
anywhere; forging one takes the secret of the process and the salt of the database.
"""

from __future__ import annotations

import base64
import binascii
from typing import NamedTuple
from uuid import UUID

from casino_club.accounts.secrets import Secrets, same

_ID, _NUMBER, _MAC = 16, 4, 32
SALT_BYTES = 16


class RefreshToken(NamedTuple):
    """A presented token, not yet believed."""

    session_id: UUID
    number: int
    mac: bytes


def issue(secrets: Secrets, session_id: UUID, number: int, salt: bytes) -> str:
    """The token of this number in the session's chain."""
    body = session_id.bytes + number.to_bytes(_NUMBER, "big")
    mac = secrets.mac("refresh", body + salt)
    return base64.urlsafe_b64encode(body + mac).decode().rstrip("=")


def parse(text: str) -> RefreshToken | None:
    """The parts of a token; None when it has not the shape of one."""
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(raw) != _ID + _NUMBER + _MAC:
        return None
    number = int.from_bytes(raw[_ID : _ID + _NUMBER], "big")
    return RefreshToken(UUID(bytes=raw[:_ID]), number, raw[_ID + _NUMBER :])


def is_genuine(secrets: Secrets, token: RefreshToken, salt: bytes) -> bool:
    """Whether this process family issued it for that session."""
    body = token.session_id.bytes + token.number.to_bytes(_NUMBER, "big")
    return same(secrets.mac("refresh", body + salt), token.mac)
