"""The odds in force: published versions, and compiled rules for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from casino_club.core.db import Connection
from casino_club.games import repository
from casino_club.games.catalog import CATALOG
from casino_club.games.rules import Document, Game, Par, Rules, canonical, document_hash


@dataclass
class Odds:
    """One published version of a game's odds. Never edited; old rounds are judged by theirs."""

    game: Game
    version: int
    odds_hash: str
    document: Document
    active_from: datetime
    enabled: bool = True

    @cached_property
    def rules(self) -> Rules:
        """The rules under this document."""
        return self.game.rules(self.document)

    @cached_property
    def par(self) -> Par:
        """The exact figures, computed once a process."""
        return self.rules.par()


class OddsBook:
    """Every version of every game, loaded at start; `current` is what a new round plays by."""

    def __init__(self) -> None:
        self._versions: dict[str, dict[int, Odds]] = {key: {} for key in CATALOG}

    async def publish_and_load(self, connection: Connection, now: datetime) -> None:
        """Publishes the catalogue's documents that no version holds yet, then loads all versions."""
        for game in CATALOG.values():
            rows = await repository.odds_versions(connection, game.key)
            if not rows or rows[-1]["odds_hash"] != game.odds_hash:
                await repository.publish_odds(
                    connection,
                    game.key,
                    len(rows) + 1,
                    game.odds_hash,
                    canonical(game.document).decode(),
                    now,
                )
                rows = await repository.odds_versions(connection, game.key)
            self._versions[game.key] = {row["version"]: self._load(game, row) for row in rows}

    def current(self, game: str) -> Odds:
        """The version in force."""
        versions = self._versions[game]
        return versions[max(versions)]

    def version(self, game: str, number: int) -> Odds:
        """A past or present version."""
        return self._versions[game][number]

    def history(self, game: str) -> list[Odds]:
        """All versions, oldest first."""
        return [odds for _, odds in sorted(self._versions[game].items())]

    @staticmethod
    def _load(game: Game, row: Any) -> Odds:
        document = repository.decode_document(row["document"])
        if document_hash(document) != row["odds_hash"]:
            raise ValueError(f"odds {game.key} version {row['version']} do not match their hash")
        return Odds(game, row["version"], row["odds_hash"], document, row["active_from"])
