"""What the accounts tell Prometheus."""

from prometheus_client import Counter

INVITE_USES = Counter(
    "invite_code_uses_total", "Sign-ups by invite code; the code itself is not shown", ["code_hash"]
)
