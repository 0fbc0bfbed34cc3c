"""The reverse hash chain: link i is SHA-256 of link i + 1, all as hex text; link 0 is published first."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache

LENGTH = 10_000
"""Rounds of a chain; making one takes some milliseconds."""


def hash_of(link: str) -> str:
    """SHA-256 of the hex text, in hex: the link before."""
    return hashlib.sha256(link.encode()).hexdigest()


@lru_cache(maxsize=2)
def links(seed: str, length: int) -> Sequence[str]:
    """All links, 0 to `length`; the last is the seed itself."""
    reverse = [seed]
    for _ in range(length):
        reverse.append(hash_of(reverse[-1]))
    return reverse[::-1]


def is_link(link: str, index: int, terminal_hash: str) -> bool:
    """Whether hashing `index` times leads to what was published."""
    for _ in range(index):
        link = hash_of(link)
    return link == terminal_hash


def salt_of(pool: Sequence[str]) -> str:
    """The salt of a chain: SHA-256 of its members' client seeds, joined by line breaks."""
    return hash_of("\n".join(pool))
