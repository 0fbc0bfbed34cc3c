"""The provably-fair scheme of `games.md`: commitment, byte stream, exact draws."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from typing import Protocol

ALGO_VERSION = 1
ROTATE_AFTER_NONCES = 1_000
_WORDS = 1 << 64


class Draws(Protocol):
    """A source of numbers; the only chance a game's rules see."""

    def uniform(self, n: int) -> int:
        """The next number of 0 … n-1, each equally likely."""
        ...


def seed_hash(server_seed: str) -> str:
    """The commitment: SHA-256 of the seed's hex text, in hex."""
    return hashlib.sha256(server_seed.encode()).hexdigest()


def block(server_seed: str, client_seed: str, nonce: int, k: int) -> bytes:
    """Block k of the stream: HMAC-SHA256(server_seed, "client_seed:nonce:k"), 32 bytes."""
    return hmac.digest(server_seed.encode(), f"{client_seed}:{nonce}:{k}".encode(), "sha256")


class SeededDraws:
    """The stream of one round: 8-byte big-endian words, four to a block.

    `uniform(n)` takes the next word w below ⌊2⁶⁴/n⌋·n and gives w mod n: exact, by rejection.
    `drawn` collects what was given.
    """

    __slots__ = ("_block", "_client_seed", "_k", "_nonce", "_offset", "_server_seed", "drawn")

    def __init__(self, server_seed: str, client_seed: str, nonce: int) -> None:
        self._server_seed, self._client_seed, self._nonce = server_seed, client_seed, nonce
        self._block, self._k, self._offset = b"", 0, 32
        self.drawn: list[int] = []

    def word(self) -> int:
        """The next 8 bytes as an integer."""
        if self._offset == 32:
            self._block = block(self._server_seed, self._client_seed, self._nonce, self._k)
            self._k, self._offset = self._k + 1, 0
        start = self._offset
        self._offset = start + 8
        return int.from_bytes(self._block[start : start + 8], "big")

    def uniform(self, n: int) -> int:
        limit = _WORDS // n * n
        while (word := self.word()) >= limit:
            pass
        number = word % n
        self.drawn.append(number)
        return number


class LinkDraws:
    """The one number of a shared round: the top bits of HMAC-SHA256(link, "salt:crash").

    A link is used once, so its place in the chain takes no part. `uniform(n)` takes powers of two
    up to 2⁶⁴ only, so that cutting bits is exact.
    """

    __slots__ = ("_link", "_message", "drawn")

    def __init__(self, link: str, salt: str, index: int = 0) -> None:
        self._link, self._message = link.encode(), f"{salt}:crash".encode()
        self.drawn: list[int] = []

    def uniform(self, n: int) -> int:
        word = int.from_bytes(hmac.digest(self._link, self._message, "sha256")[:8], "big")
        self.drawn.append(word * n // _WORDS)
        return self.drawn[-1]


class RecordedDraws:
    """The numbers of a past round, given again in order. Raises ValueError when they do not fit the rules."""

    __slots__ = ("_next", "drawn")

    def __init__(self, drawn: Sequence[int]) -> None:
        self.drawn = drawn
        self._next = 0

    def uniform(self, n: int) -> int:
        if self._next >= len(self.drawn) or not 0 <= self.drawn[self._next] < n:
            raise ValueError(f"draw {self._next} of {list(self.drawn)} does not fit uniform({n})")
        number = self.drawn[self._next]
        self._next += 1
        return number
