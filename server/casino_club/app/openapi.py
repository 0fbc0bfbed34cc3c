"""The OpenAPI document as a file: what the typed client is made from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from casino_club.app.bootstrap import make_runtime
from casino_club.app.main import create_app
from casino_club.core.settings import PROJECT_ROOT, Settings

READABLE = "0" * 64
FILE = PROJECT_ROOT / "server" / "openapi.json"


def document() -> dict[str, Any]:
    """The document of the product as it stands, without any engine."""
    # Nothing is connected while the document is made; the names only have to be readable.
    settings = Settings(
        database_url="postgresql://none",
        redis_url="redis://none",
        jwt_secret_key=READABLE,
        api_secret_key=READABLE,
    )
    app = create_app(make_runtime(settings), with_worker=False)
    return app.openapi()


def text() -> str:
    """The document's one written form, the same on every machine."""
    return json.dumps(document(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def differs(file: Path = FILE) -> bool:
    """Whether the committed file says something else than the code."""
    return not file.exists() or file.read_text() != text()
