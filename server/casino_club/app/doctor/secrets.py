"""Settings as they may be shown to whoever looks over one's shoulder."""

from __future__ import annotations

import re

from casino_club.core.settings import Settings

SECRET = re.compile("secret|password|token")
PASSWORD_IN_URL = re.compile(r"(?<=:)[^:@/]+(?=@)")


def shown(settings: Settings) -> dict[str, str]:
    """Every setting as text, secrets and passwords inside URLs masked."""
    return {name: _masked(name, value) for name, value in settings.model_dump(mode="json").items()}


def _masked(name: str, value: object) -> str:
    text = ",".join(value) if isinstance(value, list) else str(value)
    if SECRET.search(name):
        return "********" if text else ""
    return PASSWORD_IN_URL.sub("********", text)
