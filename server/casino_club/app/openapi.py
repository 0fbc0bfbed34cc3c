"""The OpenAPI document as a file: what the typed client is made from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from casino_club.app.main import declare_api
from casino_club.core.settings import PROJECT_ROOT

FILE = PROJECT_ROOT / "server" / "openapi.json"


def document() -> dict[str, Any]:
    """The document of the product as it stands, without any engine."""
    return declare_api().openapi()


def text() -> str:
    """The document's one written form, the same on every machine."""
    return json.dumps(document(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def differs(file: Path = FILE) -> bool:
    """Whether the committed file says something else than the code."""
    return not file.exists() or file.read_text() != text()
