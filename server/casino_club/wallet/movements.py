"""Thin names over a journal entry: who pays whom, and why."""

from __future__ import annotations

from casino_club.events import Event
from casino_club.journal import Entry


def mint(event: Event, *, gold: int, reason: str, key: bytes | None = None) -> Entry:
    """New gold for the member, from `mint:<reason>`."""
    return Entry(event, credit=gold, counterparty=f"mint:{reason}", key=key)


def reward(
    event: Event, *, gold: int, source: str, key: bytes | None = None, input_hash: bytes | None = None
) -> Entry:
    """Gold a member earned, from `mint:<source>`; a reward without gold has no other side."""
    counterparty = f"mint:{source}" if gold else None
    return Entry(event, credit=gold, counterparty=counterparty, key=key, input_hash=input_hash)


def spend(
    event: Event, *, gold: int, reason: str, key: bytes | None = None, input_hash: bytes | None = None
) -> Entry:
    """Gold a member pays the club for something other than a game, to `sink:<reason>`."""
    counterparty = f"sink:{reason}" if gold else None
    return Entry(event, debit=gold, counterparty=counterparty, key=key, input_hash=input_hash)


def settled(
    event: Event,
    *,
    game: str,
    bet: int,
    payout: int,
    key: bytes | None = None,
    input_hash: bytes | None = None,
) -> Entry:
    """A round staked and paid in one fact, against `house:<game>`."""
    return Entry(
        event, debit=bet, credit=payout, counterparty=f"house:{game}", key=key, input_hash=input_hash
    )


def stake(
    event: Event, *, game: str, bet: int, key: bytes | None = None, input_hash: bytes | None = None
) -> Entry:
    """Gold put on a round that is settled, or refunded, by a later fact."""
    return Entry(event, debit=bet, counterparty=f"house:{game}", key=key, input_hash=input_hash)


def settle(
    event: Event, *, game: str, payout: int, key: bytes | None = None, input_hash: bytes | None = None
) -> Entry:
    """What a stake came to, stake included; zero when it is lost."""
    return Entry(event, credit=payout, counterparty=f"house:{game}", key=key, input_hash=input_hash)


def refund(
    event: Event, *, game: str, bet: int, key: bytes | None = None, input_hash: bytes | None = None
) -> Entry:
    """The stake of a round that was not played to its end, given back."""
    return Entry(event, credit=bet, counterparty=f"house:{game}", key=key, input_hash=input_hash)
