"""Every fact once, in order, whatever was missed on the way."""

from __future__ import annotations

import asyncio
import json
import random

from casino_club.realtime.gaps import is_whole
from casino_club.realtime.messages import Told
from tests.fixtures.club import Member
from tests.realtime.conftest import House, stream
from tests.realtime.test_messages import gift, tell


async def position(house: House, member: Member) -> int:
    return int((await member.balance())["version"])


async def test_who_comes_back_hears_what_was_missed_once(house: House, member: Member) -> None:
    start = await position(house, member)
    async with house.line(member) as line:
        await tell(house, member, gift(), gift())
        await line.up_to(start + 2)
    await tell(house, member, gift(), gift(), gift())
    async with house.line(member, last_id=start + 2) as line:
        assert line.hello["data"]["last_id"] == start + 5
        assert await line.up_to(start + 5) == [start + 3, start + 4, start + 5]
        assert await line.is_silent()


async def test_without_a_number_nothing_is_replayed(house: House, member: Member) -> None:
    await tell(house, member, gift(), gift())
    async with house.line(member) as line:
        assert await line.is_silent()


async def test_a_stream_with_a_hole_is_not_trusted(house: House, member: Member) -> None:
    """Facts are not streamed while nobody watches: what Redis holds then is not all there is."""
    start = await position(house, member)
    async with house.line(member) as line:
        await tell(house, member, gift())
        await line.up_to(start + 1)
    await forget_watching(house)
    await tell(house, member, gift(), gift())
    await asyncio.sleep(0.5)
    async with house.line(member, last_id=start) as line:
        assert await line.up_to(start + 3) == [start + 1, start + 2, start + 3]


async def test_too_much_missed_is_a_resync(house: House, member: Member) -> None:
    start = await position(house, member)
    await tell(house, member, *[gift() for _ in range(501)])
    async with house.line(member, last_id=start) as line:
        await line.next("resync")
        await tell(house, member, gift())
        assert await line.up_to(start + 502) == [start + 502]
    async with house.line(member, last_id=start + 2) as line:
        assert await line.up_to(start + 502) == list(range(start + 3, start + 503))


async def test_a_number_from_another_history_is_a_resync(house: House, member: Member) -> None:
    async with house.line(member, last_id=10**9) as line:
        await line.next("resync")


async def test_a_repeated_or_late_number_is_refused(house: House, member: Member) -> None:
    start = await position(house, member)
    async with house.line(member) as line:
        await tell(house, member, gift(), gift())
        await line.up_to(start + 2)
        again = Told(member.id, start + 1, b'{"type":"balance_changed","data":{}}')
        await house.hub._streams.append([again, again])
        assert await line.is_silent()


async def test_numbers_that_come_in_the_wrong_order_are_put_right(house: House, member: Member) -> None:
    """A transaction that was numbered early and committed late: the relay meets the later fact first."""
    start = await position(house, member)
    async with house.line(member) as line:
        early = Told(member.id, start + 2, b'{"type":"balance_changed","data":{}}')
        await tell(house, member, gift(), gift())
        await house.hub._streams.append([early])
        assert await line.up_to(start + 2) == [start + 1, start + 2]


async def test_watching_that_lapsed_is_made_good(house: House, member: Member) -> None:
    """Redis forgets who is watched: what passed by meanwhile comes from the journal."""
    start = await position(house, member)
    async with house.line(member) as line:
        await forget_watching(house)
        await tell(house, member, gift(), gift())
        assert await line.up_to(start + 2) == [start + 1, start + 2]


async def test_nothing_is_lost_between_connecting_and_listening(house: House, member: Member) -> None:
    """Members connect and leave at any moment while facts are written: each hears every number once."""
    writing = True

    async def write() -> None:
        while writing:
            await tell(house, member, gift(1))

    async def visit(chance: random.Random) -> None:
        await asyncio.sleep(chance.uniform(0, 0.3))
        held = await position(house, member)
        await asyncio.sleep(chance.uniform(0, 0.05))
        async with house.line(member, last_id=held) as line:
            reached = held + chance.randint(10, 40)
            numbers = await line.up_to(reached)
        assert numbers[: reached - held] == list(range(held + 1, reached + 1))

    writer = asyncio.create_task(write())
    try:
        for round_ in range(2):
            await asyncio.gather(*(visit(random.Random(10 * round_ + each)) for each in range(8)))
    finally:
        writing = False
        await writer


async def test_server_sent_events_resume_behind_the_last_event(house: House, member: Member) -> None:
    start = await position(house, member)
    await member.spin(5)
    await member.spin(5)
    async with stream(house, member, **{"Last-Event-ID": str(start)}) as lines:
        ids, messages = [], []
        async for text in lines:
            if text.startswith("id: "):
                ids.append(int(text[4:]))
            elif text.startswith("data: "):
                messages.append(json.loads(text[6:]))
            if ids and ids[-1] >= start + 2 and not text:
                break
    assert messages[0]["type"] == "hello"
    settled = [m["id"] for m in messages if m["type"] == "round_settled"]
    assert settled == [start + 1, start + 2]
    assert len(ids) == len(set(ids)), "only the last message of a fact carries its number"
    assert [m["type"] for m in messages if m.get("id") == start + 1][-1] != "hello"


def test_only_a_chain_without_holes_is_whole() -> None:
    assert is_whole(3, [4, 5, 6], 6)
    assert not is_whole(3, [4, 6], 6)
    assert not is_whole(3, [5, 6], 6)
    assert not is_whole(3, [4, 5], 6)
    assert not is_whole(3, [], 4)


async def forget_watching(house: House) -> None:
    redis = house.club.runtime.redis
    for key in await redis.keys("rt:*:watched:*"):
        await redis.delete(key)
