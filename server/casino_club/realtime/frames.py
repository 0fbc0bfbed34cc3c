"""What is sent to sockets: messages encoded once, however many sockets they go to."""

from __future__ import annotations

from functools import cached_property
from typing import Self

SHOWN = 0
"""The number of what is only shown: it is no fact, is not replayed, and has no id."""


class Frame:
    """The messages of one fact, or one that is only shown (`seq` 0), ready for either transport."""

    def __init__(self, seq: int, texts: tuple[str, ...]) -> None:
        self.seq = seq
        self.texts = texts
        self.size = sum(map(len, texts))

    @classmethod
    def parse(cls, data: bytes) -> Self:
        """The number, then the messages, a line each: JSON has no line break of its own."""
        seq, *texts = data.decode().split("\n")
        return cls(int(seq), tuple(filter(None, texts)))

    @cached_property
    def sse(self) -> bytes:
        """As server-sent events. Only the last carries the id: a break in between resumes before the fact."""
        number = f"id: {self.seq}\n" if self.seq else ""
        *first, last = self.texts
        return "".join([*(f"data: {text}\n\n" for text in first), f"{number}data: {last}\n\n"]).encode()


def joined(texts: list[bytes]) -> bytes:
    """The messages of one fact as they travel."""
    return b"\n".join(texts)
