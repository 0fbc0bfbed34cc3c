"""The week's ranking: deterministic on ties, one's own place, and names only of those who want it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from casino_club.games import repository
from casino_club.games.leaderboard import week_of
from casino_club.games.repository import WeekScore
from tests.fixtures.club import Club, Member
from tests.fixtures.reacting import react


async def board(member: Member, metric: str, period: str = "week") -> dict[str, Any]:
    return (await member.get("/api/games/leaderboard", metric=metric, period=period)).json()


async def test_the_ranking_follows_the_rounds(club: Club):
    first, second, idle = [await club.join(gold=20_000) for _ in range(3)]
    for _ in range(3):
        await first.spin(bet=500)
    for _ in range(2):
        await second.spin(bet=500)
    await react(club)
    experience = await board(second, "xp")
    assert [(place["rank"], place["score"], place["is_me"]) for place in experience["items"]] == [
        (1, 15, False),
        (2, 10, True),
    ]
    assert (await board(idle, "xp"))["me"] is None
    totals = await first.stats()
    multiplier = (await board(first, "multiplier"))["me"]
    assert multiplier["score"] == totals["total_payout"] * 10_000 // totals["total_wagered"]
    assert (await board(first, "xp", "last_week"))["items"] == []


async def test_ties_stand_in_the_order_they_were_reached(club: Club):
    members = [await club.join(gold=5_000) for _ in range(4)]
    for member in members:
        await member.spin(bet=5)
    await react(club)
    for _ in range(3):
        items = (await board(members[0], "xp"))["items"]
        assert [place["rank"] for place in items] == [1, 2, 3, 4]
        assert items[0]["is_me"]


async def test_a_best_win_stands_where_it_was_reached_however_long_its_member_plays_on(club: Club):
    first, second = await club.join(), await club.join()
    tz = club.runtime.settings.tz
    now = club.runtime.clock()
    week = week_of(now, tz)
    async with club.connection() as connection:
        for member, won, seconds in ((first, 500, 0), (second, 500, 10), (first, 0, 20), (first, 500, 30)):
            at = now + timedelta(seconds=seconds)
            score = WeekScore(1, 5, won, 5, won, reached_at=at, best_at=at)
            await repository.add_scores(connection, {(week, member.id): score})
    items = (await board(first, "best_win"))["items"]
    assert [(place["score"], place["is_me"]) for place in items] == [(500, True), (500, False)]


async def test_little_play_is_not_ranked_by_multiplier(club: Club, member: Member):
    await member.spin(bet=5)
    await react(club)
    assert (await board(member, "multiplier"))["items"] == []


async def test_who_does_not_want_to_be_seen_is_anonymous(club: Club):
    shy, other = await club.join(), await club.join()
    hidden = {"privacy": {"show_in_feed": False}}
    await shy.http.patch("/api/users/profile", json=hidden, headers=shy.headers)
    await shy.spin(bet=5)
    await react(club)
    assert (await board(other, "xp"))["items"][0]["name"] is None
    assert (await board(shy, "xp"))["items"][0]["name"] == shy.nickname


async def test_a_big_win_is_news(club: Club, member: Member):
    async with club.superuser() as connection:
        await connection.execute(
            "INSERT INTO big_win (player_id, game, bet, payout, won_at) "
            "VALUES ($1, 'slot', 100, 20300, now())",
            member.id,
        )
    news = (await member.get("/api/games/wins")).json()["items"][0]
    assert (news["game"], news["payout_amount"]) == ("slot", 20_300)


async def test_a_metric_that_is_none(member: Member):
    reply = await member.get("/api/games/leaderboard", metric="luck")
    assert (reply.status_code, reply.json()["code"]) == (422, "VALIDATION_ERROR")
