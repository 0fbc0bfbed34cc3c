"""The odds in force: published versions, and compiled rules for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

import msgspec

from casino_club.core.db import Connection
from casino_club.events import OddsPublished
from casino_club.games import certificates, repository
from casino_club.games.catalog import CATALOG
from casino_club.games.repository import Setting
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
    stored_par: Par | None = None

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
        return certificates.of(self.odds_hash) or self.stored_par or self.rules.par()


class OddsBook:
    """Every version of every game, loaded at start and whenever something changed.

    `current` is what a new round plays by: the newest version whose time has come.
    """

    def __init__(self) -> None:
        self._versions: dict[str, dict[int, Odds]] = {key: {} for key in CATALOG}
        self._current: dict[str, Odds] = {}
        self._settings = {key: Setting(key) for key in CATALOG}

    async def publish(self, connection: Connection, now: datetime) -> None:
        """Publishes the catalogue's documents that are not yet the newest version, then loads all."""
        async with connection.transaction():
            # The club's own account is the lock: processes that start together publish one version.
            club = (await journal.lock(connection, [CLUB_ID]))[CLUB_ID]
            facts = []
            for game in CATALOG.values():
                rows = await repository.odds_versions(connection, game.key)
                # An operator's newer version stays in force over the one this build brings.
                if any(row["odds_hash"] == game.odds_hash for row in rows):
                    continue
                version, document = len(rows) + 1, canonical(game.document).decode()
                await repository.publish_odds(connection, game.key, version, game.odds_hash, document, now)
                published = OddsPublished(game=game.key, version=version, odds_hash=game.odds_hash)
                facts.append(record(club, Entry(published), now))
            if facts:
                await journal.write(connection, facts, [club])
        await self.load(connection, now)

    async def load(self, connection: Connection, now: datetime) -> None:
        """Reads what is published and what operators have set; versions already known are kept."""
        settings = await repository.settings(connection)
        self._settings = {key: settings.get(key, Setting(key)) for key in CATALOG}
        newest = {key: max(known, default=0) for key, known in self._versions.items()}
        for row in await repository.odds_after(connection, newest):
            if game := CATALOG.get(row["game"]):
                self._versions[game.key][row["version"]] = self._load(game, row)
        for key, known in self._versions.items():
            in_force = [odds for odds in known.values() if odds.active_from <= now]
            if in_force:
                self._current[key] = max(in_force, key=lambda odds: odds.version)

    def current(self, game: str) -> Odds:
        """The version in force."""
        return self._current[game]

    def setting(self, game: str) -> Setting:
        """Whether the game is open, and its limits."""
        return self._settings[game]

    def knows(self, game: str, number: int) -> bool:
        """Whether a version has been read."""
        return number in self._versions.get(game, {})

    def games(self) -> list[str]:
        """Those with published odds."""
        return [key for key, versions in self._versions.items() if versions]

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
        par = msgspec.json.decode(row["par"], type=Par) if row["par"] else None
        return Odds(game, row["version"], row["odds_hash"], document, row["active_from"], par)
