"""Statistics in the source's exact shape, and equal to a recount of the rounds (promise 9)."""

from __future__ import annotations

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casino_club.games import stats
from casino_club.games.repository import Tally
from casino_club.games.rules import Standing
from tests.fixtures.club import Club, Member

INTEGER = {"type": "integer", "minimum": 0}


def counts(*names: str) -> dict:
    return {"type": "object", "required": list(names), "properties": dict.fromkeys(names, INTEGER)}


TOTALS = (
    "user_id",
    "total_bets",
    "total_wins",
    "total_losses",
    "total_games_played",
    "best_win_amount",
)
SHAPE = {
    "type": "object",
    "required": ["success", "stats"],
    "additionalProperties": False,
    "properties": {
        "success": {"const": True},
        "stats": {
            "type": "object",
            "required": [*TOTALS, "game_breakdown"],
            "properties": {
                **dict.fromkeys(TOTALS, INTEGER),
                "game_breakdown": {
                    "type": "object",
                    "required": ["crash", "slot", "gacha", "rps"],
                    "properties": {
                        "crash": counts("bets", "wins", "losses"),
                        "slot": counts("spins", "wins", "losses"),
                        "gacha": counts("spins", "rare_wins"),
                        "rps": counts("plays", "wins", "losses", "ties"),
                    },
                },
            },
        },
    },
}


async def test_the_shape_is_the_sources_before_and_after_play(club: Club, member: Member):
    for _ in range(2):
        body = (await member.get("/api/games/stats/me")).json()
        jsonschema_rs.validate(SHAPE, body)
        assert body["stats"]["user_id"] == member.id
        await member.spin(bet=5)


async def test_a_new_member_has_zero_everywhere(member: Member):
    shown = await member.stats()
    assert {value for name, value in shown.items() if isinstance(value, int) and name != "user_id"} == {0}
    assert {value for game in shown["game_breakdown"].values() for value in game.values()} == {0}


async def test_the_best_win_is_the_largest_payout(club: Club):
    member = await club.join(gold=50_000)
    payouts = [(await member.spin(bet=50)).json()["payout_amount"] for _ in range(60)]
    shown = await member.stats()
    assert shown["best_win_amount"] == max(payouts)
    assert (shown["total_wagered"], shown["total_payout"]) == (60 * 50, sum(payouts))
    assert shown["game_breakdown"]["slot"] == {
        "spins": 60,
        "wins": sum(payout > 0 for payout in payouts),
        "losses": payouts.count(0),
    }


async def test_statistics_of_an_unknown_game_are_not_there(member: Member):
    assert (await member.get("/api/games/stats/chess")).status_code == 404


ROUND = st.tuples(st.integers(5, 10_000), st.integers(0, 2_000_000), st.sampled_from(Standing))


@given(st.dictionaries(st.sampled_from(["slot", "crash", "gacha", "rps"]), st.lists(ROUND, max_size=30)))
def test_every_round_is_a_win_a_loss_a_tie_or_plain(played: dict[str, list[tuple[int, int, Standing]]]):
    """A-077: games played = wins + losses + ties + plain ones, in the sum and game by game."""
    tallies = []
    for game, rounds in played.items():
        tally = Tally(1, game)
        for bet, payout, standing in rounds:
            tally.add(bet, payout, standing)
        tallies.append(tally)
    shown = stats.summarise(1, tallies)
    ties = sum(tally.ties for tally in tallies)
    plain = sum(standing is Standing.PLAIN for rounds in played.values() for _, _, standing in rounds)
    assert shown.total_games_played == shown.total_wins + shown.total_losses + ties + plain
    assert shown.total_games_played == sum(len(rounds) for rounds in played.values())
    breakdown = shown.game_breakdown
    assert breakdown.rps.plays == len(played.get("rps", []))
    assert shown.best_win_amount == max((p for r in played.values() for _, p, _ in r), default=0)


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(bets=st.lists(st.integers(1, 20).map(lambda lines: 5 * lines), min_size=1, max_size=8))
async def test_the_invariant_holds_after_any_play(club: Club, bets: list[int]):
    member = await club.join()
    for bet in bets:
        await member.spin(bet=bet)
    shown = await member.stats()
    slot = shown["game_breakdown"]["slot"]
    assert shown["total_games_played"] == shown["total_wins"] + shown["total_losses"] == len(bets)
    assert slot["spins"] == slot["wins"] + slot["losses"] == len(bets)


@pytest.mark.parametrize("path", ["/api/games/stats/me", "/api/games/stats/slot"])
async def test_statistics_are_ones_own(club: Club, member: Member, path: str):
    await (await club.join()).spin(bet=5)
    body = (await member.get(path)).json()
    assert 0 in (body.get("total_games"), body.get("stats", {}).get("total_games_played"))
