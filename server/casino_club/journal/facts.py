"""The pure half of the journal: what a fact is, and how it follows the one before."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec

from casino_club.core.errors import AppError
from casino_club.core.ids import fact_id
from casino_club.events.base import Event, decode

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_encode = msgspec.json.encode


class InsufficientGold(AppError):
    """The debit is larger than the balance; `details` has `balance` and `needed`."""

    code, status = "INSUFFICIENT_GOLD", 409
    ko, en = "골드가 부족해요.", "Not enough gold."


@dataclass(slots=True)
class Head:
    """A member's locked account, advanced in memory by `record`, stored by `write`."""

    player_id: int
    balance: int
    seq: int
    chain: bytes
    seed_number: int
    server_seed: str
    next_server_seed: str
    client_seed: str
    nonce: int
    guarded: bool = False


@dataclass(slots=True, frozen=True)
class Entry:
    """What is to be written. Gold: the member pays `debit` to, and receives `credit` from, `counterparty`."""

    event: Event
    debit: int = 0
    credit: int = 0
    counterparty: str | None = None
    key: bytes | None = None
    input_hash: bytes | None = None


@dataclass(slots=True, frozen=True)
class Fact:
    """What was written: an entry in its place."""

    player_id: int
    seq: int
    created_at: datetime
    kind: str
    key: bytes | None
    input_hash: bytes | None
    debit: int
    credit: int
    counterparty: str | None
    balance_after: int
    payload: bytes
    chain: bytes

    @property
    def id(self) -> str:
        """The opaque id of this fact."""
        return fact_id(self.player_id, self.seq, self.created_at)

    @property
    def event(self) -> Event:
        """The payload, decoded."""
        return decode(self.kind, self.payload)


def key_digest(scope: str, key: str) -> bytes:
    """The 16 bytes under which an idempotency key is kept; `scope` separates operations."""
    return hashlib.blake2b(f"{scope}\0{key}".encode(), digest_size=16).digest()


def chain_link(  # noqa: PLR0917 - one argument a column
    previous: bytes,
    player_id: int,
    seq: int,
    created_at: datetime,
    kind: str,
    key: bytes | None,
    input_hash: bytes | None,
    debit: int,
    credit: int,
    counterparty: str | None,
    balance_after: int,
    payload: bytes,
) -> bytes:
    """SHA-256(previous ‖ row): the row as a JSON list, times in microseconds, bytes in base64."""
    row = (
        player_id,
        seq,
        (created_at - _EPOCH) // _MICROSECOND,
        kind,
        key,
        input_hash,
        debit,
        credit,
        counterparty,
        balance_after,
        payload.decode(),
    )
    return hashlib.sha256(previous + _encode(row)).digest()


def record(head: Head, entry: Entry, now: datetime) -> Fact:
    """Advances `head` by `entry`. Raises `InsufficientGold`, and then leaves `head` as it was."""
    if entry.debit > head.balance:
        raise InsufficientGold(balance=head.balance, needed=entry.debit)
    balance = head.balance - entry.debit + entry.credit
    kind, payload = entry.event.kind, _encode(entry.event)
    seq = head.seq + 1
    chain = chain_link(
        head.chain,
        head.player_id,
        seq,
        now,
        kind,
        entry.key,
        entry.input_hash,
        entry.debit,
        entry.credit,
        entry.counterparty,
        balance,
        payload,
    )
    head.balance, head.seq, head.chain = balance, seq, chain
    return Fact(
        head.player_id,
        seq,
        now,
        kind,
        entry.key,
        entry.input_hash,
        entry.debit,
        entry.credit,
        entry.counterparty,
        balance,
        payload,
        chain,
    )
