"""What is known of the request being served; read by logs, errors and services."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(slots=True)
class RequestContext:
    """One request's identity. `client_ip` honours X-Forwarded-For from trusted proxies only."""

    request_id: str
    method: str
    path: str
    client_ip: str
    language: str = "ko"
    user_agent: str = ""
    user_id: int | None = None
    title: str = "🔧"
    error_code: str | None = None


_NONE = RequestContext(request_id="-", method="-", path="-", client_ip="-")
_current: ContextVar[RequestContext] = ContextVar("request_context", default=_NONE)

current = _current.get
enter = _current.set
leave = _current.reset
