"""The published language: one Struct per kind of fact, found by its kind."""

from __future__ import annotations

from typing import Any, ClassVar, TypeVar

import msgspec

_KINDS: dict[str, msgspec.json.Decoder[Any]] = {}


class Event(msgspec.Struct, frozen=True):
    """Something that happened; its fields are the fact's payload, its `kind` the fact's kind."""

    kind: ClassVar[str]

    def __init_subclass__(cls, kind: str, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.kind = kind

E = TypeVar("E", bound=Event)


def register(event: type[E]) -> type[E]:
    """Class decorator: makes `decode` know this kind."""
    _KINDS[event.kind] = msgspec.json.Decoder(event)
    return event


def decode(kind: str, payload: bytes) -> Event:
    """The event behind a fact. Raises KeyError for a kind nobody declared."""
    return _KINDS[kind].decode(payload)  # type: ignore[no-any-return]
