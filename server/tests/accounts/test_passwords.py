"""Hashing beside the event loop, two at a time, and never an endless queue."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from casino_club.accounts import passwords
from casino_club.accounts.passwords import Passwords
from casino_club.core.errors import ServiceUnavailable


async def test_a_password_is_itself_and_nothing_else():
    hasher = Passwords()
    stored = await hasher.hash("비밀번호-password")
    assert stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert await hasher.verify(stored, "비밀번호-password")
    assert not await hasher.verify(stored, "비밀번호-passwore")
    assert not await hasher.verify(None, "nobody has this account")
    assert not await hasher.verify("no hash at all", "x")
    assert not hasher.is_outdated(stored)


async def test_two_at_most_are_hashed_at_once(monkeypatch: pytest.MonkeyPatch):
    hasher, running, most = Passwords(), 0, 0
    lock = threading.Lock()

    def slow(*_: object) -> bool:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.01)
        with lock:
            running -= 1
        return True

    monkeypatch.setattr(Passwords, "_matches", slow)
    await asyncio.gather(*(hasher.verify("stored", "x") for _ in range(10)))
    assert most == passwords.AT_ONCE


async def test_a_flood_is_told_to_come_back(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Passwords, "_matches", lambda *_: time.sleep(0.001) or True)
    monkeypatch.setattr(passwords, "MAX_WAITING", 10)
    hasher = Passwords()
    answers = await asyncio.gather(*(hasher.verify("stored", "x") for _ in range(30)), return_exceptions=True)
    refused = [answer for answer in answers if isinstance(answer, ServiceUnavailable)]
    assert len(refused) == 20
    assert await hasher.verify("stored", "x")
