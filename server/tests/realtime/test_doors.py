"""Who may connect, and when a connection ends."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from casino_club.core.db import make_engine
from casino_club.core.settings import Settings
from casino_club.realtime import sessions
from casino_club.realtime.tickets import LIFE, Tickets, Visitor
from tests.fixtures.club import Member
from tests.realtime.conftest import House, Line, OpenHouse, stream


async def test_a_ticket_opens_one_connection(house: House, member: Member) -> None:
    ticket = await house.ticket(member)
    async with connect(house.url(ticket), proxy=None) as socket:
        await Line(socket).next("hello")
        async with connect(house.url(ticket), proxy=None) as second:
            assert await Line(second).closed() == (4401, "ticket refused")


async def test_sixteen_at_once_with_one_ticket_are_one(house: House, member: Member) -> None:
    ticket = await house.ticket(member)

    async def knock() -> int:
        async with connect(house.url(ticket), proxy=None) as socket:
            line = Line(socket)
            try:
                return 1 if (await line.next())["type"] == "hello" else 0
            except Exception:
                return 0

    assert sum(await asyncio.gather(*(knock() for _ in range(16)))) == 1


@pytest.mark.parametrize("ticket", ["", "nonsense", "a.b.c"])
async def test_what_is_no_ticket_is_refused(house: House, ticket: str) -> None:
    async with connect(house.url(ticket), proxy=None) as socket:
        assert (await Line(socket).closed())[0] == 4401
    reply = await house.club.http.get("/sse/notifications", params={"ticket": ticket})
    assert (reply.status_code, reply.json()["code"]) == (401, "TICKET_REFUSED")


async def test_an_access_token_is_no_ticket(house: House, member: Member) -> None:
    async with connect(house.url(member.token), proxy=None) as socket:
        assert (await Line(socket).closed())[0] == 4401


async def test_a_ticket_is_good_for_thirty_seconds(house: House, member: Member) -> None:
    async with connect(house.url(old_ticket(house, member)), proxy=None) as socket:
        assert await Line(socket).closed() == (4401, "ticket refused")


async def test_a_foreign_page_is_refused(house: House, member: Member) -> None:
    url = house.url(await house.ticket(member))
    async with connect(url, proxy=None, origin="https://elsewhere.example") as socket:
        assert await Line(socket).closed() == (4403, "foreign origin")
    async with connect(url, proxy=None, origin=f"http://{house.host}") as socket:
        await Line(socket).next("hello")
    query = {"ticket": await house.ticket(member)}
    foreign = {"Origin": "https://elsewhere.example"}
    reply = await house.club.http.get("/sse/notifications", params=query, headers=foreign)
    assert (reply.status_code, reply.json()["code"]) == (403, "ORIGIN_REFUSED")


async def test_logging_out_closes_the_member_s_socket_at_once(
    open_house: OpenHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "LOOK_SECONDS", 3_600)  # nobody looks: the word through Redis is enough
    house: House = await open_house()
    member = await house.club.join()
    other = await member.login_again()
    async with house.line(member) as line, house.line(other) as stays:
        await member.post("/api/auth/logout")
        assert await line.closed() == (4401, "session revoked")
        assert line.heard[-1]["type"] == "session_revoked"
        assert line.heard[-1]["data"] == {"session_id": member.session_id}
        assert await stays.is_silent()


async def test_a_revocation_in_postgresql_alone_is_seen(house: House, member: Member) -> None:
    async with house.line(member) as line, house.club.superuser() as superuser:
        await superuser.execute("UPDATE login_session SET revoked_at = now() WHERE user_id = $1", member.id)
        assert await line.closed() == (4401, "session revoked")


async def test_an_event_stream_ends_with_its_session(house: House, member: Member) -> None:
    async with stream(house, member) as lines, asyncio.timeout(10):
        heard = [await anext(lines)]
        await member.post("/api/auth/logout")
        heard += [text async for text in lines]
        assert any('"session_revoked"' in text for text in heard)


async def test_a_socket_ends_with_the_token_it_was_opened_with(house: House, member: Member) -> None:
    runtime = house.club.runtime
    visitor = Visitor(member.id, member.session_id, runtime.clock() + timedelta(seconds=1.5))
    async with connect(house.url(house.hub.tickets.issue(visitor)), proxy=None) as socket:
        line = Line(socket)
        await line.next("hello")
        assert await line.closed() == (4401, "token expired")


async def test_a_revoked_session_gets_no_connection(house: House, member: Member) -> None:
    ticket = await house.ticket(member)
    await member.post("/api/auth/logout")
    async with connect(house.url(ticket), proxy=None) as socket:
        assert (await Line(socket).closed())[0] == 4401


async def test_without_postgresql_a_connection_is_answered_with_503(house: House, member: Member) -> None:
    ticket = await house.ticket(member)
    database = house.club.runtime.database
    there, database.engine = database.engine, make_engine("postgresql://nobody@127.0.0.1:1/nothing")
    with pytest.raises(InvalidStatus) as refused:
        async with connect(house.url(ticket), proxy=None):
            pass
    assert refused.value.response.status_code == 503
    assert json.loads(refused.value.response.body or b"{}")["code"] == "SERVICE_UNAVAILABLE"
    database.engine = there
    async with house.line(member):
        pass


def old_ticket(house: House, member: Member) -> str:
    settings: Settings = house.club.runtime.settings
    clock = house.club.runtime.clock
    tickets = Tickets(
        settings.api_secret_key,
        house.club.runtime.database,
        lambda: clock() - LIFE - timedelta(seconds=1),
    )
    return tickets.issue(Visitor(member.id, member.session_id, clock() + timedelta(hours=1)))
