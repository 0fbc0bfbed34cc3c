"""`make bench-scale`: the same rounds in an empty club, and with a million members and twenty million rounds.

python -m bench.scale [--members 1000000] [--rounds-each 20] [--seconds 15]
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time
import urllib.request

import asyncpg

from bench.product import Product, make_members, running
from bench.rounds import HEADER, PORT, Row, load, measured, wal_position

READS = (
    "/api/users/balance",
    "/api/games/stats/me",
    "/api/games/history",
    "/api/users/ledger",
    "/api/actions",
)
READ_TIMES = 60
DAYS = 30
WARM_TIMES = 4
"""The first touch of a page after a checkpoint logs it whole; a warm club has touched most of its own."""

# One statement a round of everybody; xid 1 is behind every sink: the past was told long ago.
_PAST_ROUNDS = """
INSERT INTO journal (player_id, seq, created_at, xid, kind, key, input_hash, debit, credit, counterparty,
                     balance_after, payload, chain)
SELECT player_id, $1::bigint,
       date_trunc('milliseconds', $2::timestamptz + (player_id % 86000) * interval '1 second'), 1,
       'round_settled', decode(md5(player_id || 'k' || $1), 'hex'), decode(md5('100'), 'hex'), 100, 0,
       'house:slot', balance, json_build_object('game', 'slot', 'bet', json_build_object('bet_amount', 100),
       'drawn', json_build_array(11, 22, 11), 'seed', 1, 'nonce', $1 - 1, 'odds', 1,
       'sid', '00000000-0000-7000-8000-000000000000'), sha256(int8send(player_id * 100 + $1))
FROM account WHERE player_id > $3
"""

_PAST_STATS = """
INSERT INTO game_stats
SELECT player_id, 'slot', $1::bigint, 0, $1, 0, 100 * $1, 0, 0 FROM account WHERE player_id > $2
ON CONFLICT DO NOTHING
"""


async def make_history(product: Product, rounds_each: int) -> int:
    """Gives every member `rounds_each` past rounds over the last 30 days; gives the rows written."""
    connection = await asyncpg.connect(product.superuser_url)
    try:
        await connection.execute("SET synchronous_commit = off")
        staff = await connection.fetchval(
            "SELECT COALESCE(max(id), 0) FROM users WHERE site_id NOT LIKE 'bench%'"
        )
        written = 0
        for number in range(1, rounds_each + 1):
            day = await connection.fetchval(
                "SELECT date_trunc('day', now(), 'UTC') - make_interval(days => $1)",
                1 + (rounds_each - number) * DAYS // rounds_each,
            )
            await connection.execute("SELECT journal_ensure_partition($1::date)", day.date())
            await connection.execute("SELECT journal_ensure_partition($1::date + 1)", day.date())
            done = await connection.execute(_PAST_ROUNDS, number, day, staff, timeout=600)
            written += int(done.split()[-1])
        await connection.execute(
            "UPDATE account SET seq = seq + $1, nonce = nonce + $2 WHERE player_id > $3",
            rounds_each,
            rounds_each,
            staff,
            timeout=600,
        )
        await connection.execute(_PAST_STATS, rounds_each, staff, timeout=600)
        await connection.execute("VACUUM ANALYZE", timeout=900)
        await connection.execute("CHECKPOINT", timeout=600)
    finally:
        await connection.close()
    return written


def read_times(product: Product) -> dict[str, float]:
    """Median milliseconds of a member's own lists and numbers."""
    found = {}
    for path in READS:
        times = []
        for token in product.tokens[:READ_TIMES]:
            request = urllib.request.Request(
                product.base + path, headers={"Authorization": f"Bearer {token}"}
            )
            started = time.perf_counter()
            urllib.request.urlopen(request, timeout=10).close()
            times.append((time.perf_counter() - started) * 1_000)
        found[path] = statistics.median(times)
    return found


def measure(product: Product, what: str, seconds: float) -> tuple[Row, float, dict[str, float]]:
    """A row of the table, kB of WAL a round, and the reading times, all warm."""
    load(product, PORT, 128, WARM_TIMES * seconds)
    before = asyncio.run(wal_position(product.superuser_url))
    row = measured(what, product, 128, seconds)
    written = asyncio.run(wal_position(product.superuser_url)) - before
    return row, written / (row.per_second * seconds) / 1_000, read_times(product)


def main() -> None:
    """Prints both sizes and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=1_000_000)
    parser.add_argument("--rounds-each", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=15)
    options = parser.parse_args()
    with running(PORT) as product:
        asyncio.run(make_members(product, 1_000))
        small, small_wal, small_reads = measure(product, "1,000 members, no past", options.seconds)
        started = time.perf_counter()
        asyncio.run(make_members(product, options.members - 1_000, tokens=20_000))
        rows = asyncio.run(make_history(product, options.rounds_each))
        print(
            f"{options.members:,} members and {rows:,} past rounds in {time.perf_counter() - started:.0f} s"
        )
        large, large_wal, large_reads = measure(
            product, f"{options.members:,} members, {rows:,} past", options.seconds
        )
    print(HEADER)
    print(small)
    print(large)
    ratio = (large.server_us + large.postgres_us) / (small.server_us + small.postgres_us)
    print(f"\nCPU a round: {ratio:.2f} times (goal ≤ 1.5)")
    print(f"WAL a round: {small_wal:.2f} kB and {large_wal:.2f} kB (goal ≤ 2.5)")
    for path in READS:
        print(f"{path:24} {small_reads[path]:6.1f} ms → {large_reads[path]:6.1f} ms")


if __name__ == "__main__":
    main()
