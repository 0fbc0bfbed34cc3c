"""What the games tell Prometheus."""

from prometheus_client import Counter, Histogram

BATCH_SIZE = Histogram(
    "settler_batch_size", "Rounds settled in one transaction", buckets=(1, 2, 4, 8, 16, 32, 64, 128)
)
ROUNDS = Counter("game_rounds_total", "Rounds settled", ["game"])
STAKED = Counter("game_staked_gold_total", "Gold staked", ["game"])
PAID = Counter("game_paid_gold_total", "Gold paid out, stakes included", ["game"])
