"""The engines a command works on: named by URL, running already, or started for as long as it lasts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from casino_club.adapters.embedded.engines import DataFolderBusy, EmbeddedEngines, embedded_engines
from casino_club.core.settings import Settings


@contextmanager
def engines_for(settings: Settings, *, alone: bool = False) -> Iterator[None]:
    """Fills in the settings' URLs for the time of one command; `alone` refuses a data folder in use."""
    settings.fill_development_secrets()
    try:
        with embedded_engines(settings):
            yield
    except DataFolderBusy:
        if alone:
            raise
        EmbeddedEngines(settings).join(settings)
        yield
