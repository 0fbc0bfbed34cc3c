"""Offering rewards, and paying each of them once (A-083)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club import journal, wallet
from casino_club.accounts import repository as accounts
from casino_club.accounts.service.experience import Gain, boosted, raised
from casino_club.core.db import driver
from casino_club.core.errors import IdempotencyConflict, NotFound
from casino_club.events import Event, Reward, RewardGranted
from casino_club.inventory import repository as belongings
from casino_club.journal import Entry, Fact, Head
from casino_club.journal import repository as facts
from casino_club.progress import repository as progress
from casino_club.rewards import repository
from casino_club.rewards.errors import AlreadyClaimed, RewardExpired
from casino_club.rewards.repository import Offered, Stored


class Offer(NamedTuple):
    """A reward by the name it is paid under, once. `source` and `ref` say who gives it and what for."""

    name: str
    source: str
    ref: str
    reward: Reward
    expires_at: datetime | None = None


class Request(NamedTuple):
    """A client's idempotency key, digested, and what it was used for."""

    key: bytes
    input_hash: bytes


@dataclass(slots=True)
class Recipient:
    """A member whose row and account are locked, in that order: what they are given happens once."""

    player_id: int
    experience: int
    head: Head
    now: datetime


@dataclass(frozen=True, slots=True)
class Granted:
    """The fact that paid a reward; `replayed` when an earlier request had it written."""

    fact: Fact
    replayed: bool = False

    @property
    def event(self) -> RewardGranted:
        """What it says."""
        event = self.fact.event
        assert isinstance(event, RewardGranted)
        return event


async def offer(session: AsyncSession, offers: Sequence[tuple[int, Offer]], now: datetime) -> None:
    """Puts rewards where their members can claim them; those that were offered before stay as they are."""
    rows = [Offered(player_id, *each) for player_id, each in offers]
    if rows:
        await repository.offer(await driver(session), rows, now)


async def lock(session: AsyncSession, player_id: int, now: datetime) -> Recipient:
    """The member's row, then their account: the order in which everybody takes them."""
    experience = await accounts.lock_experience(session, [player_id])
    return Recipient(player_id, experience[player_id], await journal.lock(session, player_id), now)


async def earlier(session: AsyncSession, recipient: Recipient, request: Request) -> Fact | None:
    """The fact of this very request. Raises `IdempotencyConflict` when its key was used for another."""
    fact = await facts.find_key(await driver(session), recipient.player_id, request.key, recipient.now)
    if fact is not None and fact.input_hash != request.input_hash:
        raise IdempotencyConflict
    return fact


async def claim(session: AsyncSession, player_id: int, name: str, request: Request, now: datetime) -> Granted:
    """Pays a reward that was offered.

    Raises `NotFound` for one that never was, `AlreadyClaimed`, or `RewardExpired`.
    """
    recipient = await lock(session, player_id, now)
    if before := await earlier(session, recipient, request):
        return Granted(before, replayed=True)
    stored = await repository.find(await driver(session), player_id, name)
    if stored is None:
        raise NotFound
    _assert_open(stored, now)
    asked = Offer(stored.name, stored.source, stored.ref, stored.reward, stored.expires_at)
    return Granted(await _pay(session, recipient, asked, request))


async def give(
    session: AsyncSession,
    recipient: Recipient,
    asked: Offer,
    request: Request | None = None,
    because: Sequence[Event] = (),
) -> Granted:
    """Offers a reward and pays it at once, behind the facts it is given for. Raises `AlreadyClaimed`."""
    connection = await driver(session)
    await repository.offer(connection, [Offered(recipient.player_id, *asked)], recipient.now)
    stored = await repository.find(connection, recipient.player_id, asked.name)
    assert stored is not None
    _assert_open(stored, recipient.now)
    return Granted(await _pay(session, recipient, asked, request, because))


def _assert_open(stored: Stored, now: datetime) -> None:
    if stored.granted_at is not None:
        raise AlreadyClaimed(granted_at=stored.granted_at.isoformat())
    if stored.expires_at is not None and stored.expires_at <= now:
        raise RewardExpired(expires_at=stored.expires_at.isoformat())


async def _pay(
    session: AsyncSession,
    recipient: Recipient,
    asked: Offer,
    request: Request | None,
    because: Sequence[Event] = (),
) -> Fact:
    player_id, reward, now = recipient.player_id, asked.reward, recipient.now
    connection = await driver(session)
    await belongings.change(connection, player_id, reward.items, now)
    gains = await boosted(session, [Gain(player_id, reward.xp, now)])
    levels = await raised(session, {player_id: recipient.experience}, gains)
    recipient.experience += gains[player_id]
    version = await progress.bump(connection, player_id)
    event = RewardGranted(asked.name, asked.source, asked.ref, reward, gains[player_id], version)
    key, input_hash = request or (None, None)
    paid = wallet.reward(event, gold=reward.gold, source=asked.source, key=key, input_hash=input_hash)
    entries = [*(Entry(each) for each in because), paid, *(entry for _, entry in levels)]
    written = await journal.append_under_lock(session, recipient.head, entries, now)
    fact = written[len(because)]
    await repository.paid(connection, player_id, asked.name, now, fact.seq)
    return fact
