"""Opaque ids: UUIDv7, and the one that names a fact of the journal."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

import uuid_utils

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_PLAYER_BITS, _SEQ_BITS = 36, 38
_LOW_BITS = 62


class FactRef(NamedTuple):
    """Where a fact stands: whose, which, and the moment that names its partition."""

    player_id: int
    seq: int
    created_at: datetime


def new_id() -> str:
    """A fresh UUIDv7."""
    return str(uuid_utils.uuid7())


def fact_id(player_id: int, seq: int, created_at: datetime) -> str:
    """The UUIDv7 of a fact: its millisecond, then member (36 bits) and seq (38 bits).

    So a round is found by the journal's primary key in one daily partition,
    and needs no index of its own.
    """
    tail = (player_id << _SEQ_BITS) | seq
    high, low = tail >> _LOW_BITS, tail & ((1 << _LOW_BITS) - 1)
    millis = (created_at - _EPOCH) // _MILLISECOND
    text = f"{(millis << 80) | (0x7 << 76) | (high << 64) | (0b10 << 62) | low:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def parse_fact_id(text: str) -> FactRef | None:
    """The reverse of `fact_id`; None when `text` is no such id."""
    try:
        value = UUID(text).int
    except ValueError:
        return None
    if (value >> 76) & 0xF != 0x7 or (value >> 62) & 0b11 != 0b10:
        return None
    tail = (((value >> 64) & 0xFFF) << _LOW_BITS) | (value & ((1 << _LOW_BITS) - 1))
    try:
        moment = _EPOCH + (value >> 80) * _MILLISECOND
    except OverflowError:
        return None
    return FactRef(tail >> _SEQ_BITS, tail & ((1 << _SEQ_BITS) - 1), moment)
