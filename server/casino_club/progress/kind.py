"""What an objective kind is: what it listens to, what it may be told, and how it counts. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from casino_club.progress.happenings import Happening


class Count(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """How far somebody is: `value` of the target; `run` is what a kind needs to go on counting.

    `ends` is when the objective's window ends, in Unix seconds, 0 for never; kinds need not set it.
    Thousands are made a second, and hold nothing the garbage collector could free.
    """

    value: int = 0
    run: int = 0
    ends: int = 0


class NoParams(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kind that needs to be told nothing."""


@dataclass(frozen=True, slots=True)
class Kind:
    """`advance(params, count, happening)` gives the next count; the very same one when nothing counted."""

    name: str
    listens: type[Happening]
    params: type[msgspec.Struct]
    advance: Callable[[Any, Count, Any], Count]

    def schema(self) -> dict[str, Any]:
        """The JSON schema of the parameters, from which an operator's form is drawn."""
        return msgspec.json.schema(self.params)
