"""Every objective kind, found by its file: a new kind is one file here."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from casino_club.progress.kind import Kind

_found: list[Kind] = [import_module(f"{__name__}.{module.name}").KIND for module in iter_modules(__path__)]
KINDS: dict[str, Kind] = {kind.name: kind for kind in _found}
"""Name → kind."""
