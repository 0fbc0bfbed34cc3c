"""What realtime shows of itself."""

from __future__ import annotations

from prometheus_client import Counter, Gauge

SOCKETS = Gauge("realtime_sockets", "Open sockets of this process", ["transport"])
SENT = Counter("realtime_messages_sent_total", "Messages written to sockets", ["transport"])
CLOSED = Counter("realtime_closed_total", "Sockets the server closed", ["code"])
FILLED = Counter("realtime_filled_total", "Times a member was read back, by what came of it", ["result"])
LIVE = Gauge("realtime_redis_live", "1 while wake-ups arrive through Redis, 0 while the journal is polled")
