"""The published language: one Struct per kind of fact, found by its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

import msgspec

_KINDS: dict[str, msgspec.json.Decoder[Any]] = {}


class Event(msgspec.Struct, frozen=True):
    """Something that happened; its fields are the fact's payload, its `kind` the fact's kind."""

    kind: ClassVar[str]


E = TypeVar("E", bound=Event)


def of_kind(kind: str) -> Callable[[type[E]], type[E]]:
    """Class decorator: names the kind, and makes `decode` know it."""

    def name(event: type[E]) -> type[E]:
        event.kind = kind
        _KINDS[kind] = msgspec.json.Decoder(event)
        return event

    return name


def decode(kind: str, payload: bytes) -> Event:
    """The event behind a fact. Raises KeyError for a kind nobody declared."""
    return _KINDS[kind].decode(payload)  # type: ignore[no-any-return]
