"""The odds in force: published versions, and compiled rules for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from casino_club.core.db import Connection
from casino_club.events import OddsPublished
from casino_club.games import certificates, repository
from casino_club.games.catalog import CATALOG
from casino_club.games.rules import Document, Game, Par, RememberingRules, Rules, canonical, document_hash
from casino_club.journal import Entry, record
from casino_club.journal import repository as journal
from casino_club.journal.models import CLUB_ID


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

    @property
    def remembering(self) -> RememberingRules:
        """The same, of a game that remembers."""
        return self.rules  # type: ignore[return-value]

    @cached_property
    def par(self) -> Par:
        """The exact figures: from the build's certificate, else computed once a process."""
        return certificates.of(self.odds_hash) or self.rules.par()


class OddsBook:
    """Every version of every game, loaded at start; `current` is what a new round plays by."""

    def __init__(self) -> None:
        self._versions: dict[str, dict[int, Odds]] = {key: {} for key in CATALOG}

    async def publish(self, connection: Connection, now: datetime) -> None:
        """Publishes the catalogue's documents that are not yet the newest version, then loads all."""
        async with connection.transaction():
            # The club's own account is the lock: processes that start together publish one version.
            club = (await journal.lock(connection, [CLUB_ID]))[CLUB_ID]
            facts = []
            for game in CATALOG.values():
                rows = await repository.odds_versions(connection, game.key)
                if rows and rows[-1]["odds_hash"] == game.odds_hash:
                    continue
                version, document = len(rows) + 1, canonical(game.document).decode()
                await repository.publish_odds(connection, game.key, version, game.odds_hash, document, now)
                published = OddsPublished(game=game.key, version=version, odds_hash=game.odds_hash)
                facts.append(record(club, Entry(published), now))
            if facts:
                await journal.write(connection, facts, [club])
        await self.load(connection)

    async def load(self, connection: Connection) -> None:
        """Reads every published version."""
        for game in CATALOG.values():
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
