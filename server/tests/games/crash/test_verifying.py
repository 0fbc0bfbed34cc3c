"""The verifier names what was tampered with: rounds, chains, salts, stakes and their ends."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from casino_club.games.replay import rebuild_stats
from tests.fixtures.club import OpenClub
from tests.games.crash.table import Hall, bet, findings, open_hall


@pytest.fixture
async def hall(open_club: OpenClub) -> AsyncIterator[Hall]:
    async with open_hall(open_club) as opened:
        yield opened


@pytest.mark.parametrize(
    ("tampering", "promise", "said"),
    [
        ("UPDATE crash_round SET bust = bust + 1 WHERE bust IS NOT NULL", "recomputable", "link and salt"),
        ("UPDATE crash_round SET link = repeat('0', 64) WHERE number = 1", "recomputable", "published"),
        ("UPDATE crash_chain SET salt = repeat('0', 64)", "committed before", "salt"),
        ("UPDATE crash_chain SET terminal_hash = repeat('0', 64)", "committed before", "never published"),
        ("UPDATE crash_stake SET client_seed = 'chosen'", "recomputable", "pool"),
        ("UPDATE crash_stake SET status = 'OPEN', settled_seq = NULL", "open stakes", "journal ends it"),
        ("DELETE FROM crash_stake", "open stakes", "without its seat"),
        ("DELETE FROM journal WHERE kind = 'crash_settled'", "open stakes", "which is over"),
        ("UPDATE journal SET credit = credit + 7 WHERE kind = 'crash_settled'", "recomputable", "the row"),
        ("UPDATE game_stats SET wins = wins + 1 WHERE game = 'crash'", "statistics = rounds", "crash"),
        (
            "UPDATE journal SET payload = replace(payload::text, ':100,', ':900,')::json"
            " WHERE kind = 'crash_settled'",
            "recomputable",
            "another bet",
        ),
        (
            "INSERT INTO journal (player_id, seq, created_at, kind, debit, credit, balance_after, payload, "
            "chain) SELECT player_id, seq + 1, created_at, kind, debit, credit, balance_after, payload, chain"
            " FROM journal WHERE kind = 'crash_settled'",
            "one settlement per round",
            "ended at",
        ),
    ],
)
async def test_tampering_is_named(hall: Hall, tampering: str, promise: str, said: str):
    member = await hall.club.join()
    assert (await bet(member, auto="1.20")).status_code == 201
    await hall.run()
    await hall.finish()
    assert await findings(hall.club) == []
    async with hall.club.superuser() as connection:
        await connection.execute(tampering)
    named = await findings(hall.club)
    assert any(finding.startswith(promise) and said in finding for finding in named), named


async def test_statistics_are_recounted_with_open_settled_and_refunded_stakes(hall: Hall):
    member = await hall.club.join()
    await bet(member)
    await hall.run()
    await hall.finish()
    await hall.open_window()
    await bet(member)
    before = await member.stats()
    assert before["game_breakdown"]["crash"]["bets"] == 2
    async with hall.club.connection() as connection:
        assert await rebuild_stats(connection, hall.club.book) == 1
    assert await member.stats() == before
    assert await findings(hall.club) == []
