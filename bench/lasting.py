"""`make bench-lasting`: memory over 200,000 rounds, and how soon a second start is healthy.

python -m bench.lasting [--rounds 200000]
"""

from __future__ import annotations

import argparse
import asyncio
import time

from bench.product import make_members, running
from bench.rounds import PORT, load

STEPS = 5


def main() -> None:
    """Prints the API process's memory at every fifth of the way, then the second start."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200_000)
    options = parser.parse_args()
    with running(PORT) as product:
        asyncio.run(make_members(product, 1_000))
        print(f"before any round: {product.rss_mb():.0f} MB (goal < 250 and flat)")
        played = 0
        for step in range(1, STEPS + 1):
            while played < options.rounds * step // STEPS:
                played += load(product, PORT, 128, 10)["requests"]
            print(f"after {played:,} rounds: {product.rss_mb():.0f} MB")
        product.stop()
        started = time.perf_counter()
        product.start()
        print(f"second start to /health: {time.perf_counter() - started:.1f} s (goal ≤ 10)")


if __name__ == "__main__":
    main()
