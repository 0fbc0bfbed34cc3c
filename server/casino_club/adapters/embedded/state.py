"""What one embedded engine remembers between starts: its port and its passwords."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any


class EngineState:
    """A JSON file only its owner can read, replaced whole so that a kill never leaves half of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._values: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}

    def get(self, name: str) -> Any:
        """The remembered value, or None."""
        return self._values.get(name)

    def remember(self, **values: Any) -> None:
        """Stores the values durably."""
        self._values |= values
        fresh = self.path.with_suffix(".tmp")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            json.dump(self._values, file)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.path)
