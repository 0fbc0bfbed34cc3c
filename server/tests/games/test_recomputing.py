"""The records alone are enough: `casino-club replay` and `casino-club stats rebuild`."""

from __future__ import annotations

import asyncio
import secrets

import pytest

from casino_club.core.errors import NotFound
from casino_club.games.replay import rebuild_stats, replay_at_random, replay_round
from tests.fixtures.bets import BETS
from tests.fixtures.club import Club, Member
from tests.games.table import findings


async def test_a_replayed_round_is_identical_hidden_and_revealed(club: Club, member: Member):
    played = (await member.spin(bet=25)).json()
    for _ in range(2):
        async with club.connection() as connection:
            replay = await replay_round(connection, played["round_id"], club.book)
        assert replay.is_identical
        assert replay.recomputed_result == played["result"]
        assert (replay.recomputed_payout, replay.recomputed_drawn) == (
            played["payout_amount"],
            played["result"]["stops"],
        )
        assert (replay.balance_before, replay.balance_after) == (1_000, played["balance"]["gold"])
        assert replay.statistics_delta["total_bet"] == 25
        await member.post("/api/fairness/rotate", {})


async def test_a_member_sees_their_round_computed_again_and_nobody_elses(club: Club, member: Member):
    played = (await member.spin(bet=25)).json()
    path = f"/api/games/rounds/{played['round_id']}/replay"
    replay = (await member.get(path)).json()
    assert replay["is_identical"]
    assert replay["result"] == replay["recomputed_result"] == played["result"]
    assert replay["recomputed_drawn"] == played["result"]["stops"]
    assert replay["payout_amount"] == replay["recomputed_payout"] == played["payout_amount"]
    assert (replay["balance_before"], replay["balance_after"]) == (1_000, played["balance"]["gold"])
    stats = await member.stats()
    delta = replay["statistics_delta"]
    assert (delta["rounds"], delta["wins"], delta["losses"]) == (
        stats["total_bets"],
        stats["total_wins"],
        stats["total_losses"],
    )
    assert (delta["total_bet"], delta["total_payout"]) == (stats["total_wagered"], stats["total_payout"])
    other = await club.join()
    for stranger, asked in ((other, path), (member, "/api/games/rounds/x/replay")):
        refused = await stranger.get(asked)
        assert (refused.status_code, refused.json()["code"]) == (404, "NOT_FOUND")


async def test_a_forged_round_is_not_identical(club: Club, member: Member):
    played = (await member.spin(bet=25)).json()
    async with club.superuser() as connection:
        await connection.execute("UPDATE journal SET credit = credit + 5 WHERE kind = 'round_settled'")
        replay = await replay_round(connection, played["round_id"], club.book)
    assert not replay.is_identical


async def test_rounds_chosen_at_random_replay_identically_and_a_forged_one_is_named(club: Club):
    members = [await club.join(gold=50_000) for _ in range(3)]
    games = sorted(set(BETS) - {"crash"})
    for member in members:
        await asyncio.gather(*(member.play(game, **BETS[game]) for game in games for _ in range(20)))
    async with club.superuser() as connection:
        sample = await replay_at_random(connection, 10_000, club.book)
        assert (sample.replayed, sample.differing) == (dict.fromkeys(games, 60), [])
        assert sum((await replay_at_random(connection, 7, club.book)).replayed.values()) == 7
        forged = "UPDATE journal SET credit = credit + 1 WHERE kind = 'round_settled' AND seq = 5"
        await connection.execute(forged)
        assert len((await replay_at_random(connection, 10_000, club.book)).differing) == 3


@pytest.mark.parametrize("round_id", ["x", "00000000-0000-7000-8000-000000000000"])
async def test_what_is_no_round_cannot_be_replayed(club: Club, round_id: str):
    async with club.connection() as connection:
        with pytest.raises(NotFound):
            await replay_round(connection, round_id, club.book)


async def rows(club: Club) -> list[tuple]:
    async with club.connection() as connection:
        return [tuple(row) for row in await connection.fetch("SELECT * FROM game_stats ORDER BY 1, 2")]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE game_stats SET wins = losses, losses = wins, rounds = rounds * 7, best_payout = 0",
        "DELETE FROM game_stats",
        "UPDATE game_stats SET total_bet = 0, total_payout = 0, ties = 3",
    ],
)
async def test_rebuilt_statistics_are_what_they_were(club: Club, damage: str):
    members = [await club.join(gold=5_000) for _ in range(3)]
    for member in members:
        for bet in (5, 100, 50):
            await member.spin(bet=bet)
    before = await rows(club)
    async with club.superuser() as connection:
        await connection.execute(damage)
        assert await rows(club) != before
        assert await rebuild_stats(connection, club.book) == 3
    assert await rows(club) == before
    assert await findings(club) == []


async def test_the_applications_role_can_rebuild(club: Club, member: Member):
    await member.spin(bet=5)
    async with club.connection() as connection:
        assert await rebuild_stats(connection, club.book) == 1


async def test_a_rebuild_during_play_counts_every_round_once(club: Club):
    members = [await club.join(gold=50_000) for _ in range(3)]

    async def play(member: Member) -> None:
        for _ in range(40):
            assert (await member.spin(bet=5, key=secrets.token_hex(8))).status_code == 201

    playing = [asyncio.create_task(play(member)) for member in members]
    async with club.connection() as connection:
        for _ in range(5):
            await rebuild_stats(connection, club.book)
    await asyncio.gather(*playing)
    assert [(await member.stats())["total_games_played"] for member in members] == [40] * 3
    assert await findings(club) == []
