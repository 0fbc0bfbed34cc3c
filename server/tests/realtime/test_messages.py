"""What a round, a level and a test message look like on the member's other screens."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from casino_club import journal, wallet
from casino_club.accounts.service.experience import Gain, add_experience
from casino_club.core.clock import Moment
from casino_club.events import AchievementUnlocked, LevelReached, MemberJoined
from casino_club.games.crash.repository import unfinished
from casino_club.games.crash.shown import Board
from casino_club.journal import Entry
from casino_club.missions.seeds import seed_missions
from casino_club.realtime.schemas import RealtimeMessage
from tests.fixtures.club import Member
from tests.realtime.conftest import House


async def tell(house: House, member: Member, *entries: Entry) -> None:
    runtime = house.club.runtime
    async with runtime.database.transaction() as session:
        await journal.append(session, [(member.id, entry) for entry in entries], runtime.clock())


def gift(gold: int = 10) -> Entry:
    return wallet.mint(MemberJoined(nickname="-", invite_code="-"), gold=gold, reason="test")


async def test_another_screen_hears_the_round_as_it_was_answered(house: House, member: Member) -> None:
    async with house.line(member) as line:
        reply = await member.spin(100)
        settled = await line.next("round_settled")
        assert settled["data"] == reply.json()
        assert settled["subtype"] == "slot_spin"
        assert settled["id"] == reply.json()["balance"]["version"] == settled["balance"]["version"]
        changed = await line.next("balance_changed")
        assert changed["data"]["gold"] == changed["balance"]["gold"] == reply.json()["balance"]["gold"]
        stats = await line.next("stats_changed")
        assert stats["data"] == await member.stats()


async def test_a_hundred_rounds_are_a_level(house: House, member: Member) -> None:
    runtime = house.club.runtime
    async with runtime.database.transaction() as session:
        await add_experience(session, [Gain(member.id, 495, runtime.clock())], runtime.clock())
    async with house.line(member) as line:
        await member.spin(5)
        message = await line.next("level_up")
        assert message["data"] == {"level": 2, "previous_level": 1, "experience_points": 500}


async def test_rounds_that_come_together_bring_statistics_once(house: House, member: Member) -> None:
    async with house.line(member) as line:
        await tell(house, member, *[gift() for _ in range(5)])
        await line.up_to(line.hello["data"]["last_id"] + 5)
        assert [m["type"] for m in line.heard].count("balance_changed") == 5
        assert "stats_changed" not in {m["type"] for m in line.heard}, "no round, no statistics"


async def open_missions(house: House) -> None:
    runtime = house.club.runtime
    async with runtime.database.transaction() as session:
        await seed_missions(session, Moment(runtime.clock(), runtime.settings.tz))


NEWS = ("mission_progress", "mission_completed")


async def test_a_mission_and_its_reward_reach_every_screen(house: House, member: Member) -> None:
    await open_missions(house)
    async with house.line(member) as line, house.line(member) as other:
        await member.spin(5)
        for screen in (line, other):
            # One is shown at the commit, the other told by the relay: either may come first.
            news = {m["type"]: m for m in [await screen.next(*NEWS), await screen.next(*NEWS)]}
            moved = news["mission_progress"]
            (first,) = [item for item in moved["data"]["items"] if item["key"] == "mission:first_spin:once"]
            assert (first["count"], first["target"], first["done"]) == (1, 1, True)
            assert "id" not in moved
            assert news["mission_completed"]["data"]["mission"] == "first_spin"
        reply = await member.post("/api/missions/first_spin/claim", **{"Idempotency-Key": "mine"})
        for screen in (line, other):
            granted = await screen.next("reward_granted")
            assert granted["balance"] == reply.json()["balance"] == await member.balance()
            assert granted["data"]["reward"] == {"gold": 200, "xp": 20}
            assert granted["progress_version"] >= moved["progress_version"]
    async with house.line(member) as later:
        assert later.hello["data"]["progress_version"] == reply.json()["progress_version"]


async def test_every_message_is_one_of_the_document(house: House, member: Member) -> None:
    await open_missions(house)
    async with house.line(member) as line:
        await member.spin(5)
        await line.next("mission_completed")
        await member.post("/api/missions/first_spin/claim", **{"Idempotency-Key": "mine"})
        await line.next("reward_granted")
        await tell(
            house,
            member,
            Entry(LevelReached(level=3, previous_level=2, experience_points=1000)),
            Entry(AchievementUnlocked("climber", 1, "achievement:climber:1")),
            gift(),
        )
        await line.next("level_up")
        await line.next("balance_changed")
        assert (await member.post("/api/test/realtime", {"data": {"한글": "됩니다"}})).status_code == 204
        await line.next("broadcast")
        await house.hub.broadcast_all("broadcast", {"text": "모두에게"})
        await line.next("broadcast")
        await show_crash(house)
        await line.next("crash_tick")
        await line.socket.send('{"type":"ping"}')
        await line.next("pong")
        await member.post("/api/auth/logout")
        await line.next("session_revoked")
    async with house.line(await member.login_again(), last_id=10**9) as later:
        await later.next("resync")
    validator = await message_validator(house)
    for message in line.heard + later.heard:
        validator.validate(message)
        RealtimeMessage.model_validate(message)
    assert {m["type"] for m in line.heard + later.heard} == TYPES


async def show_crash(house: House) -> None:
    """A round as its conductor shows it."""
    board, now = Board(house.hub.broadcast_all), house.club.runtime.clock()
    async with house.club.connection() as connection:
        round_ = await unfinished(connection)
        assert round_ is not None
        round_.opens_at = round_.starts_at = now
        await board.phase(connection, round_, now)
        assert board._teller is not None
        await board._teller  # a tick is not shown while Redis still has the message before
        await board.tick(connection, round_, now, 100)


TYPES = {
    "hello",
    "round_settled",
    "balance_changed",
    "stats_changed",
    "level_up",
    "reward_granted",
    "mission_completed",
    "mission_progress",
    "achievement_unlocked",
    "crash_phase",
    "crash_tick",
    "broadcast",
    "pong",
    "session_revoked",
    "resync",
}


async def message_validator(house: House) -> Any:
    """The schema of the published OpenAPI document."""
    document = (await house.club.http.get("/openapi.json")).json()
    body = document["paths"]["/sse/notifications"]["get"]["responses"]["200"]["content"]["text/event-stream"]
    assert body["schema"] == {"$ref": "#/components/schemas/RealtimeMessage"}
    union = document["components"]["schemas"]["RealtimeMessage"]
    assert union["discriminator"]["propertyName"] == "type"
    assert set(union["discriminator"]["mapping"]) == TYPES
    return jsonschema_rs.validator_for({**body["schema"], "components": document["components"]})


async def test_a_message_outside_the_document_is_caught(house: House) -> None:
    validator = await message_validator(house)
    with pytest.raises(jsonschema_rs.ValidationError):
        validator.validate({"type": "balance_changed", "data": None, "ts": "2026-01-01T00:00:00Z"})


async def test_the_test_route_is_not_there_in_production(house: House, member: Member) -> None:
    settings = house.club.runtime.settings
    object.__setattr__(settings, "env", "production")
    assert (await member.post("/api/test/realtime", {"data": {}})).status_code == 404
