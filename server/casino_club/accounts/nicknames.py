"""When two nicknames are the same."""

from __future__ import annotations

import unicodedata


def key_of(nickname: str) -> str:
    """Equal for nicknames people would take for one: case and width do not tell them apart."""
    return unicodedata.normalize("NFKC", nickname).casefold()
