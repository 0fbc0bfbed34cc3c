"""The catalogue: every module of this folder that defines `GAME`, found on import."""

from __future__ import annotations

import importlib
import pkgutil

from casino_club.games.rules import Game

CATALOG: dict[str, Game] = {}
for _module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
    _game: Game = importlib.import_module(f"{__name__}.{_module.name}").GAME
    CATALOG[_game.key] = _game
