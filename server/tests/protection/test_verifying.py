"""`casino-club verify` walks limits and breaks through again: what was staked against what was asked for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.fixtures.bets import BETS
from tests.fixtures.club import Club, OpenClub
from tests.games.table import findings
from tests.protection.test_limits import limit

SUNDAY_NIGHT = datetime(2031, 11, 30, 14, 30, tzinfo=UTC)  # half past eleven in Seoul


async def test_limits_set_changed_dropped_and_turned_are_counted_as_they_were(open_club: OpenClub):
    now = SUNDAY_NIGHT
    async with open_club(clock=lambda: now) as club:
        member = await club.join(gold=100_000)
        await member.spin(bet=100)
        for kind, amount, period in (("wager", 1_500, "day"), ("loss", 3_000, "week"), ("time", 60, "month")):
            await limit(member, kind, amount, period)
        for game in sorted(set(BETS) - {"crash"}):
            await member.play(game, **BETS[game])
        await limit(member, "wager", 800)
        await limit(member, "wager", 5_000)  # waits, and holds nothing
        while (await member.spin(bet=100)).status_code == 201:
            pass
        assert await findings(club) == []
        for minutes in (31, 60 * 25):
            now = SUNDAY_NIGHT + timedelta(minutes=minutes)
            member = await member.login_again()
            assert (await member.spin(bet=100)).status_code == 201
            assert await findings(club) == []
        assert (
            await member.post("/api/limits/confirm", {"kind": "wager", "period": "day"})
        ).status_code == 200
        await limit(member, "loss", None, "week")
        await member.spin(bet=1_000)
        assert await findings(club) == []


TAMPERINGS = {
    "the use": (
        """UPDATE guard SET guard = jsonb_set(guard::jsonb, '{limits,0,used}', '0')::json""",
        "0 used since",
    ),
    "the ceiling": (
        """UPDATE guard SET guard = jsonb_set(guard::jsonb, '{limits,0,amount}', '90000')::json""",
        "limits wager day 90000 are stored, wager day 500 were set",
    ),
    "the guard": ("DELETE FROM guard", "limits none are stored, wager day 500 were set"),
    "what was asked for": (
        "UPDATE journal SET payload = replace(payload::text, '500', '250')::json"
        " WHERE kind = 'limit_changed'",
        "200 used of 250 (wager, day) and 100 staked",
    ),
}


@pytest.mark.parametrize(("statement", "said"), TAMPERINGS.values(), ids=TAMPERINGS)
async def test_tampering_is_named(club: Club, statement: str, said: str):
    member = await club.join(gold=10_000)
    await limit(member, "wager", 500)
    for _ in range(3):
        assert (await member.spin(bet=100)).status_code == 201
    assert await findings(club) == []
    async with club.superuser() as connection:
        await connection.execute(statement)
    assert [str(finding) for finding in await findings(club) if said in str(finding)]


async def test_a_bet_in_a_break_would_be_named(open_club: OpenClub):
    now = SUNDAY_NIGHT
    async with open_club(clock=lambda: now) as club:
        member = await club.join(gold=10_000)
        assert (await member.post("/api/exclusions", {"kind": "cool_off", "days": 1})).status_code == 201
        assert (await member.spin(bet=100)).status_code == 403
        async with club.superuser() as connection:
            await connection.execute("UPDATE account SET guarded = false")
        assert (await member.spin(bet=100)).status_code == 201
        (found,) = await findings(club)
        assert "a bet in a break" in str(found)
