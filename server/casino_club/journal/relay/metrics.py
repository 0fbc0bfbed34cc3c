"""What the relay shows of itself."""

from __future__ import annotations

from prometheus_client import Counter, Gauge

LAG_SECONDS = Gauge("relay_lag_seconds", "Age of the oldest fact a sink has not behind it", ["sink"])
POSITION = Gauge("relay_position_xid", "Transaction of the last fact behind a sink", ["sink"])
FACTS = Counter("relay_facts_total", "Facts a sink has put behind it", ["sink"])
OUTAGES = Counter("relay_outages_total", "Times a sink stopped because an engine was gone", ["sink"])
FAILURES = Counter("reaction_failures_total", "Facts a reaction failed on", ["reaction"])
PARKED = Gauge("reactions_parked", "Facts that wait for a person", ["reaction"])
