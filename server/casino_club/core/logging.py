"""Structured logs: one JSON object a line, with the request they belong to."""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime
from typing import Any

import msgspec

from casino_club.core import context

_EXTRA = ("status_code", "latency_ms", "route", "player_id", "sink", "job")
_encoder = msgspec.json.Encoder(enc_hook=str)


class JSONLogFormatter(logging.Formatter):
    """A record as JSON: time, level, logger, message, the request's context, and known extras."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "ts": datetime.fromtimestamp(record.created, UTC),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        request = context.current()
        if request.request_id != "-":
            line["request_id"] = request.request_id
            line["method"] = request.method
            line["path"] = request.path
            line["client_ip"] = request.client_ip
            if request.user_id is not None:
                line["user_id"] = request.user_id
            if request.error_code is not None:
                line["error_code"] = request.error_code
        for name in _EXTRA:
            if name in record.__dict__:
                line[name] = record.__dict__[name]
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return _encoder.encode(line).decode()


def configure_logging(level: str) -> None:
    """All loggers to stderr as JSON; uvicorn's own access log stays off."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JSONLogFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in ("uvicorn", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
    logging.getLogger("uvicorn.error").setLevel("WARNING")
