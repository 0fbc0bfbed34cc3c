"""Passwords by argon2id, off the event loop, at most two at once: a login flood must not stop the tables."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from casino_club.core.errors import ServiceUnavailable

AT_ONCE = 2
MAX_WAITING = 100
"""About 1.6 s of work; whoever comes after is told to come back rather than kept waiting in vain."""

T = TypeVar("T")


class Passwords:
    """Hashes and verifies: 19 MiB, two passes, one lane (OWASP's first choice; 32 ms)."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="argon2")
        self._waiting = 0
        self._nobody = self._hasher.hash("nobody has this account")

    async def hash(self, password: str) -> str:
        """The stored form, parameters and salt included."""
        return await self._run(lambda: self._hasher.hash(password))

    async def verify(self, stored: str | None, password: str) -> bool:
        """Whether it is the password; without an account (`None`) the same work, and False."""
        matches = await self._run(lambda: self._matches(stored or self._nobody, password))
        return matches and stored is not None

    def is_outdated(self, stored: str) -> bool:
        """Whether it was made with other parameters than today's."""
        return self._hasher.check_needs_rehash(stored)

    def _matches(self, stored: str, password: str) -> bool:
        try:
            return self._hasher.verify(stored, password)
        except (VerificationError, InvalidHashError):
            return False

    async def _run(self, work: Callable[[], T]) -> T:
        if self._waiting >= MAX_WAITING:
            raise ServiceUnavailable
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        finally:
            self._waiting -= 1
