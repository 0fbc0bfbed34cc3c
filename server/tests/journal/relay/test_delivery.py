"""What leaves PostgreSQL is announced first, and sent again exactly."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from casino_club.journal import Fact
from casino_club.journal.relay import Delivery, Token
from tests.journal.relay.conftest import Club, eventually


class Outside:
    """An outside thing that remembers what it was told, and may break at a moment of one's choice."""

    name = "outside"

    def __init__(self) -> None:
        self.wanted: set[int] | None = None
        self.told: list[tuple[Token, list[tuple[int, int]]]] = []
        self.break_after_delivery = False

    async def interested(self, players: Collection[int]) -> Collection[int]:
        return players if self.wanted is None else self.wanted & set(players)

    async def deliver(self, facts: Sequence[Fact], token: Token) -> None:
        self.told.append((token, [(fact.player_id, fact.seq) for fact in facts]))
        if self.break_after_delivery:
            self.break_after_delivery = False
            raise ConnectionError("the answer was lost on the way")


async def test_a_broken_delivery_is_sent_again_as_it_was(club: Club, running) -> None:
    outside = Outside()
    first = await running(Delivery(outside, club.url))
    await eventually(lambda: opened(club))
    outside.break_after_delivery = True
    await club.tell(1, 2)
    await club.tell(2, 2)
    await eventually(lambda: sent_again(outside, 4))
    await first.stop()
    assert outside.told[0] in outside.told[1:], "the same facts under the same token"
    assert {place for _, facts in outside.told[1:] for place in facts} == {(1, 1), (1, 2), (2, 1), (2, 2)}


async def test_ranges_follow_each_other_without_gaps(club: Club, running) -> None:
    outside = Outside()
    await running(Delivery(outside, club.url))
    await eventually(lambda: opened(club))
    await club.tell(1, 3)
    await eventually(lambda: behind(outside, 3))
    tokens = [token for token, _ in outside.told]
    assert all(before.end == after.begin for before, after in pairwise(tokens))


async def test_facts_that_nobody_wants_are_passed_over(club: Club, running) -> None:
    outside = Outside()
    outside.wanted = {2}
    await running(Delivery(outside, club.url))
    await eventually(lambda: opened(club))
    await club.tell(1, 2)
    await club.tell(2)
    await eventually(lambda: behind(outside, 1))
    assert [facts for _, facts in outside.told] == [[(2, 1)]]


async def test_a_new_sink_starts_with_the_present(club: Club, running) -> None:
    await club.tell(1, 3)
    outside = Outside()
    await running(Delivery(outside, club.url))
    await eventually(lambda: opened(club))
    await club.tell(1)
    await eventually(lambda: behind(outside, 1))
    assert [facts for _, facts in outside.told] == [[(1, 4)]]


async def opened(club: Club) -> bool:
    return bool(await club.superuser.fetchval("SELECT count(*) FROM sink_position WHERE sink = 'outside'"))


async def behind(outside: Outside, facts: int) -> bool:
    told = {place for _, places in outside.told for place in places}
    return len(told) == facts and not outside.break_after_delivery


async def sent_again(outside: Outside, facts: int) -> bool:
    return len({place for _, places in outside.told[1:] for place in places}) == facts
