"""Prometheus metrics that every part shares; a package's own stand beside its code."""

from __future__ import annotations

from functools import lru_cache

from prometheus_client import Counter, Histogram

_REQUESTS = Counter("http_requests_total", "Requests answered", ["method", "route", "status"])
_SECONDS = Histogram(
    "http_request_duration_seconds",
    "Time from request to last byte",
    ["route"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2.5, 5),
)


@lru_cache(maxsize=2_048)
def _children(method: str, route: str, status: int) -> tuple[Counter, Histogram]:
    # Looking a child up by labels costs more than counting on it.
    return _REQUESTS.labels(method, route, str(status)), _SECONDS.labels(route)


def observe_request(method: str, route: str, status: int, seconds: float) -> None:
    """Counts one answered request."""
    requests, duration = _children(method, route, status)
    requests.inc()
    duration.observe(seconds)
