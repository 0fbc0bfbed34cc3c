"""What a fact looks like to the member's sockets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import msgspec
from msgspec import UNSET, UnsetType
from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.core.db import driver
from casino_club.journal import Fact
from casino_club.progress import repository as progress
from casino_club.realtime.frames import joined


class Balance(msgspec.Struct, frozen=True):
    """Gold and the member's place in the journal."""

    gold: int
    version: int


class Envelope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The shape of every message; absent fields are left out, `data` never is."""

    type: str
    data: Any
    subtype: str | UnsetType = UNSET
    id: int | UnsetType = UNSET
    balance: Balance | UnsetType = UNSET
    progress_version: int | UnsetType = UNSET
    ts: datetime | UnsetType = UNSET


class Draft(NamedTuple):
    """A message before it is put in its fact's envelope."""

    type: str
    data: Any
    subtype: str | None = None


Render = Callable[[AsyncSession, Sequence[Fact]], Awaitable[Sequence[Sequence[Draft]]]]
"""(session, facts of one kind) → the messages of each, in the same order."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A message about where a member stands now, sent once after facts of these kinds, however many."""

    type: str
    kinds: frozenset[str]
    of: Callable[[AsyncSession, Collection[int]], Awaitable[Mapping[int, Any]]]


class Told(NamedTuple):
    """One fact as its messages, joined as they travel."""

    player_id: int
    seq: int
    body: bytes


class Messages:
    """The table fact → messages. Every fact has an entry, so that a missing number shows."""

    def __init__(self, table: Mapping[str, Render], summaries: Sequence[Summary] = ()) -> None:
        self._table, self._summaries = table, summaries

    async def of(self, session: AsyncSession, facts: Sequence[Fact]) -> list[Told]:
        """The messages of `facts`, which come by member and seq."""
        drafts = await self._drafts(session, facts)
        endings = await self._endings(session, facts)
        versions = await progress.versions(await driver(session), {fact.player_id for fact in facts})
        told = []
        for fact, own in zip(facts, drafts, strict=True):
            moved = fact.debit or fact.credit
            # A stake that is lost moves nothing any more, but a round has its balance all the same.
            balance = Balance(fact.balance_after, fact.seq) if fact.counterparty else UNSET
            texts = [*own]
            if moved:
                texts.append(Draft("balance_changed", _balance_data(fact)))
            texts += endings.get((fact.player_id, fact.seq), ())
            version = versions.get(fact.player_id, 0)
            body = joined([_encoded(draft, fact, balance, version) for draft in texts])
            told.append(Told(fact.player_id, fact.seq, body))
        return told

    async def _drafts(self, session: AsyncSession, facts: Sequence[Fact]) -> list[Sequence[Draft]]:
        places: dict[str, list[int]] = {}
        for place, fact in enumerate(facts):
            if fact.kind in self._table:
                places.setdefault(fact.kind, []).append(place)
        drafts: list[Sequence[Draft]] = [()] * len(facts)
        for kind, of_kind in places.items():
            rendered = await self._table[kind](session, [facts[place] for place in of_kind])
            for place, messages in zip(of_kind, rendered, strict=True):
                drafts[place] = messages
        return drafts

    async def _endings(
        self, session: AsyncSession, facts: Sequence[Fact]
    ) -> dict[tuple[int, int], list[Draft]]:
        """Each member's summaries, behind the last fact that calls for them."""
        endings: dict[tuple[int, int], list[Draft]] = {}
        for summary in self._summaries:
            last = {fact.player_id: fact.seq for fact in facts if fact.kind in summary.kinds}
            if not last:
                continue
            data = await summary.of(session, last.keys())
            for place in last.items():
                endings.setdefault(place, []).append(Draft(summary.type, data[place[0]]))
        return endings


def _balance_data(fact: Fact) -> dict[str, Any]:
    return {"gold": fact.balance_after, "version": fact.seq, "amount": fact.credit - fact.debit}


def _encoded(draft: Draft, fact: Fact, balance: Balance | UnsetType, version: int) -> bytes:
    return msgspec.json.encode(
        Envelope(
            type=draft.type,
            subtype=draft.subtype or UNSET,
            data=draft.data,
            id=fact.seq,
            balance=balance,
            progress_version=version,
            ts=fact.created_at,
        )
    )


def unnumbered(
    message_type: str, data: Any, now: datetime, subtype: str | None = None, version: int = 0
) -> bytes:
    """A message that is only shown: no number, nothing to replay; `version` is 0 where it says none."""
    return msgspec.json.encode(
        Envelope(
            type=message_type,
            subtype=subtype or UNSET,
            data=data,
            progress_version=version,
            ts=now,
        )
    )
