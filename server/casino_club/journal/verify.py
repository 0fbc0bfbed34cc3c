"""The promises, checked against every row: one pass over the journal in the order of its members.

Whoever can rewrite a member's whole chain and head leaves no trace here; the published
root over all heads, which an outsider keeps, is what would show it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Protocol

from casino_club.core.db import Connection
from casino_club.journal import repository
from casino_club.journal.facts import Fact, Head, chain_link
from casino_club.journal.models import GENESIS


@dataclass(slots=True, frozen=True)
class Finding:
    """A broken promise, with the row that breaks it."""

    promise: str
    player_id: int
    seq: int
    detail: str

    def __str__(self) -> str:
        return f"{self.promise}: player {self.player_id}, seq {self.seq}: {self.detail}"


class Observer(Protocol):
    """A package's own checks, fed by the same pass."""

    async def begin(self, connection: Connection) -> None:
        """Reads what it compares with, in the pass's own snapshot."""
        ...

    def observe(self, fact: Fact) -> Iterable[Finding]:
        """One fact, in the order of its member."""
        ...

    async def finish(self, connection: Connection) -> Iterable[Finding]:
        """What can only be said at the end."""
        ...


@dataclass(slots=True)
class _Walk:
    """One member's chain, as far as it has been walked."""

    player_id: int
    seq: int = 0
    chain: bytes = GENESIS
    balance: int = 0
    facts: int = 0

    def step(self, fact: Fact) -> Iterator[Finding]:
        """Compares a row with what must follow, then follows the row, so that one fault is told once."""
        if fact.seq == self.seq + 1:
            yield from self._check(fact)
        elif fact.seq > self.seq + 1:
            missing = f"{self.seq + 1}…{fact.seq - 1}" if fact.seq > self.seq + 2 else str(self.seq + 1)
            yield Finding("chain", self.player_id, self.seq + 1, f"removed: seq {missing} is missing")
        else:
            yield Finding("chain", self.player_id, fact.seq, "inserted: this seq stands twice")
            return
        self.seq, self.chain, self.balance, self.facts = (
            fact.seq,
            fact.chain,
            fact.balance_after,
            self.facts + 1,
        )

    def _check(self, fact: Fact) -> Iterator[Finding]:
        if link(self.chain, fact) != fact.chain:
            yield Finding("chain", self.player_id, fact.seq, "altered: the row does not match its chain")
        if self.balance - fact.debit + fact.credit != fact.balance_after:
            detail = f"{self.balance} - {fact.debit} + {fact.credit} is not {fact.balance_after}"
            yield Finding("conservation", self.player_id, fact.seq, detail)
        if fact.balance_after < 0 or fact.debit > self.balance:
            yield Finding(
                "never negative", self.player_id, fact.seq, f"{fact.debit} paid from {self.balance}"
            )
        if (fact.debit or fact.credit) and fact.counterparty is None:
            yield Finding("conservation", self.player_id, fact.seq, "gold moved without another side")

    def against(self, head: Head) -> Iterator[Finding]:
        """The account must stand where the last row left it."""
        if head.seq != self.seq:
            yield Finding(
                "chain", self.player_id, self.seq + 1, f"removed: the account stands at seq {head.seq}"
            )
        elif head.chain != self.chain:
            yield Finding(
                "chain", self.player_id, self.seq, "altered: the account's chain is not the last row's"
            )
        if head.balance != self.balance:
            detail = f"the balance is {head.balance}, the journal says {self.balance}"
            yield Finding("balance = journal", self.player_id, self.seq, detail)


def link(previous: bytes, fact: Fact) -> bytes:
    """The chain value a fact must carry."""
    return chain_link(
        previous,
        fact.player_id,
        fact.seq,
        fact.created_at,
        fact.kind,
        fact.key,
        fact.input_hash,
        fact.debit,
        fact.credit,
        fact.counterparty,
        fact.balance_after,
        fact.payload,
    )


async def verify(connection: Connection, observers: Iterable[Observer]) -> AsyncIterator[Finding]:
    """Everything wrong with the journal, its accounts, and what `observers` compare with it."""
    watching = list(observers)
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        accounts = await repository.all_heads(connection)
        for observer in watching:
            await observer.begin(connection)
        walk: _Walk | None = None
        async for fact in repository.all_facts(connection):
            found: list[Finding] = []
            if walk is None or walk.player_id != fact.player_id:
                found += _leave(walk, accounts)
                walk = _Walk(fact.player_id)
            found += walk.step(fact)
            found += chain.from_iterable(observer.observe(fact) for observer in watching)
            for finding in found:
                yield finding
        last = list(_leave(walk, accounts))  # takes its account away before the rest are asked for
        rowless = (_Walk(head.player_id).against(head) for head in accounts.values())
        finished = [await observer.finish(connection) for observer in watching]
        for finding in chain(last, *rowless, *finished):
            yield finding


def _leave(walk: _Walk | None, accounts: dict[int, Head]) -> Iterator[Finding]:
    if walk is None:
        return
    head = accounts.pop(walk.player_id, None)
    if head is None:
        yield Finding("balance = journal", walk.player_id, walk.seq, "rows of a member without an account")
    else:
        yield from walk.against(head)
