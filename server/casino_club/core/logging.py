"""Structured logs: one JSON object a line, with the request they belong to."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections import deque
from contextlib import nullcontext
from datetime import UTC, datetime
from typing import Any, TextIO

import msgspec

from casino_club.core import context

GATHER_SECONDS = 0.05
KEPT_LINES = 500
RECENT_LINES: deque[str] = deque(maxlen=KEPT_LINES)
"""What this process logged last, for developers to look at."""
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


class GatheringHandler(logging.StreamHandler[TextIO]):
    """Writes what an event loop logs in one go every 50 ms; warnings, and all outside a loop, at once."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__(stream)
        self._lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = self.format(record)
            self._lines.append(line)
            RECENT_LINES.append(line)
            if record.levelno >= logging.WARNING or not self._defer():
                self.flush()
        except Exception:
            self.handleError(record)

    def flush(self) -> None:
        with self.lock or nullcontext():
            lines, self._lines = self._lines, []
            if lines:
                self.stream.write("\n".join(lines) + "\n")
            self.stream.flush()

    def _defer(self) -> bool:
        """Whether somebody will flush: the first line of a gathering asks for it."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return False
        if len(self._lines) == 1:
            loop.call_later(GATHER_SECONDS, self.flush)
        return True


def configure_logging(level: str) -> None:
    """All loggers to stderr as JSON; uvicorn's own access log stays off."""
    # What no line of ours shows need not be looked up for every record (logging's own advice).
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    logging._srcfile = None
    handler = GatheringHandler(sys.stderr)
    handler.setFormatter(JSONLogFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in ("uvicorn", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
    for talkative in ("uvicorn.error", "apscheduler", "alembic.runtime.plugins"):
        logging.getLogger(talkative).setLevel("WARNING")
