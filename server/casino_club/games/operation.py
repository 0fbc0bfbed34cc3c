"""What operators do to games. Every act is a fact of the club's own journal."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal
from casino_club.core.db import driver
from casino_club.core.errors import AppError
from casino_club.events import GameSet, OddsPublished
from casino_club.games import repository
from casino_club.games.repository import Setting
from casino_club.games.rules import Document, Game, Par, canonical, document_hash
from casino_club.journal import Entry
from casino_club.journal.models import CLUB_ID

RTP_FLOOR, RTP_CEILING = 0.85, 1.0
"""No game of the club returns less, or more than is staked (D2)."""


class OddsRefused(AppError):
    """The document is no odds of this game; `details.why` says what is wrong."""

    code, status = "ODDS_REFUSED", 422
    ko, en = "이 게임의 확률표로 쓸 수 없어요.", "This cannot be the odds of this game."


@dataclass(frozen=True, slots=True)
class Act:
    """Who does it, the monitor when None; why, and when."""

    actor_id: int | None
    reason: str
    now: datetime


def examine(game: Game, document: Document) -> Par:
    """The figures of a document, every outcome counted. Raises `OddsRefused`."""
    for field in ("game", "algo_version"):
        if document.get(field) != game.document[field]:
            raise OddsRefused(why=f"{field} must be {game.document[field]}")
    if document.keys() != game.document.keys():
        raise OddsRefused(why=f"fields must be {sorted(game.document)}")
    try:
        par = game.rules(document).par()
    except Exception as error:
        raise OddsRefused(why=f"its figures cannot be computed: {error!r}"[:300]) from None
    total = sum(outcome.probability.value for outcome in par.outcomes)
    if abs(total - 1) > 1e-9:
        raise OddsRefused(why=f"its probabilities add up to {total}")
    if not RTP_FLOOR <= par.rtp.value <= RTP_CEILING:
        raise OddsRefused(why=f"its RTP is {par.rtp.value:.4f}, not between {RTP_FLOOR} and {RTP_CEILING}")
    return par


async def publish(
    session: AsyncSession,
    game: Game,
    document: Document,
    par: Par,
    active_from: datetime | None,
    act: Act,
) -> tuple[int, str]:
    """A new version, in force from `active_from`; gives its number and hash. Raises `OddsRefused`."""
    if active_from is not None and active_from < act.now:
        raise OddsRefused(why="active_from lies in the past")
    # The club's own account is the lock: two operators publish one after the other.
    head = await journal.lock(session, CLUB_ID)
    connection = await driver(session)
    rows = await repository.odds_versions(connection, game.key)
    odds_hash = document_hash(document)
    if any(row["odds_hash"] == odds_hash for row in rows):
        raise OddsRefused(why="this document is published already")
    version, starts = len(rows) + 1, active_from or act.now
    figures, text = msgspec.json.encode(par).decode(), canonical(document).decode()
    await repository.publish_odds(connection, game.key, version, odds_hash, text, starts, figures)
    published = OddsPublished(game.key, version, odds_hash, act.actor_id, starts.isoformat(), act.reason)
    await journal.append_under_lock(session, head, [Entry(published)], act.now)
    return version, odds_hash


async def set_game(session: AsyncSession, game: str, changes: dict[str, Any], act: Act) -> Setting:
    """Opens, closes or limits a game; `changes` are fields of `Setting`."""
    head = await journal.lock(session, CLUB_ID)
    connection = await driver(session)
    before = (await repository.settings(connection)).get(game, Setting(game))
    after = replace(before, **changes)
    after = replace(after, reason="" if after.enabled else act.reason)
    await repository.put_setting(connection, after, act.now)
    told = GameSet(game, _told(before), _told(after), act.actor_id, act.reason)
    await journal.append_under_lock(session, head, [Entry(told)], act.now)
    return after


def _told(setting: Setting) -> dict[str, Any]:
    return {name: value for name, value in asdict(setting).items() if name not in ("game", "reason")}
