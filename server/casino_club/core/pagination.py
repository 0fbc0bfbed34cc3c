"""Lists by cursor: stable while rows are being added."""

from __future__ import annotations

import base64
import binascii
from typing import Annotated, Generic, TypeVar

import msgspec
from fastapi import Query
from pydantic import BaseModel, Field

from casino_club.core.errors import ValidationFailed

T = TypeVar("T")

Place = Annotated[int, msgspec.Meta(ge=1, le=(1 << 63) - 1)]
"""A row's number in a cursor: anything else PostgreSQL could not even compare with."""

Limit = Annotated[int, Query(ge=1, le=100, description="한 번에 받을 항목 수")]
Cursor = Annotated[str | None, Query(max_length=200, description="이전 응답의 next_cursor")]


class Page(BaseModel, Generic[T]):
    """One page of a list; `next_cursor` is null on the last."""

    items: list[T]
    next_cursor: str | None = Field(description="다음 쪽을 부를 값, 마지막이면 null")


def encode_cursor(*position: int | str) -> str:
    """An opaque cursor of the last row's position."""
    return base64.urlsafe_b64encode(msgspec.json.encode(position)).decode().rstrip("=")


def decode_cursor(cursor: str, shape: type[T]) -> T:
    """The position in `cursor`; a mangled one is a 422."""
    try:
        raw = base64.urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4))
        return msgspec.json.decode(raw, type=shape)
    except (binascii.Error, UnicodeError, ValueError, msgspec.MsgspecError):
        raise ValidationFailed(
            errors=[{"loc": ["query", "cursor"], "msg": "invalid cursor", "type": "cursor"}]
        ) from None
