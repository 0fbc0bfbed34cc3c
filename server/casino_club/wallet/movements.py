"""Thin names over a journal entry: who pays whom, and why."""

from __future__ import annotations

from casino_club.events import Event
from casino_club.journal import Entry


def mint(event: Event, *, gold: int, reason: str, key: bytes | None = None) -> Entry:
    """New gold for the member, from `mint:<reason>`."""
    return Entry(event, credit=gold, counterparty=f"mint:{reason}", key=key)


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
