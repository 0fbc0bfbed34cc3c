"""Many sockets, slow sockets, noisy sockets, and several processes."""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from casino_club.realtime.member import Subscriber
from casino_club.realtime.outbox import MOST_BYTES
from tests.fixtures.club import Member
from tests.realtime.conftest import House, OpenHouse, until
from tests.realtime.test_messages import gift, tell
from tests.realtime.test_replay import position


async def test_all_screens_of_a_member_hear_the_same(house: House, member: Member) -> None:
    start = await position(house, member)
    async with AsyncExitStack() as stack:
        lines = [await stack.enter_async_context(house.line(member)) for _ in range(5)]
        await tell(house, member, gift(), gift())
        for line in lines:
            assert await line.up_to(start + 2) == [start + 1, start + 2]


async def test_members_do_not_hear_each_other(house: House, member: Member) -> None:
    other = await house.club.join()
    async with house.line(member) as line, house.line(other) as others:
        await tell(house, member, gift())
        await line.next("balance_changed")
        assert await others.is_silent()


async def test_two_processes_share_one_stream(open_house: OpenHouse) -> None:
    first = await open_house()
    second = await open_house(with_worker=False)
    member = await first.club.join()
    start = await position(first, member)
    async with first.line(member) as here, second.line(member) as there:
        reply = await member.spin(5)
        version = reply.json()["balance"]["version"]
        assert version == start + 1
        for line in (here, there):
            assert (await line.next("round_settled"))["data"] == reply.json()
        await second.hub.broadcast_all("broadcast", {"text": "모두"})
        for line in (here, there):
            assert (await line.next("broadcast"))["data"] == {"text": "모두"}


async def test_who_does_not_read_is_closed_and_costs_no_memory(house: House, member: Member) -> None:
    url = house.url(await house.ticket(member))
    async with connect(url, proxy=None, max_queue=1, compression=None) as slow, house.line(member) as quick:
        reading = asyncio.create_task(read_on(quick.socket))
        await until(lambda: len(subscribers(house, member)) == 2)
        text = "x" * 200_000
        most = 0
        for _ in range(300):
            await house.hub.broadcast_all("broadcast", {"text": text})
            await asyncio.sleep(0)
            most = max(most, *(each.outbox._size for each in subscribers(house, member)))
            if len(subscribers(house, member)) == 1:
                break
        await until(lambda: len(subscribers(house, member)) == 1)
        assert most <= MOST_BYTES
        assert await closing_code(slow) in (1013, 1006)
        reading.cancel()


def subscribers(house: House, member: Member) -> set[Subscriber]:
    return house.hub._members[member.id].subscribers


async def test_noise_has_a_limit(house: House, member: Member) -> None:
    async with house.line(member) as line:
        for _ in range(60):
            await line.socket.send(json.dumps({"type": "ping"}))
        assert (await line.closed())[0] == 1008


async def read_on(socket: object) -> None:
    async for _ in socket:  # type: ignore[attr-defined]
        pass


async def closing_code(socket: object) -> int:
    try:
        while True:
            async with asyncio.timeout(10):
                await socket.recv()  # type: ignore[attr-defined]
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else 1006
