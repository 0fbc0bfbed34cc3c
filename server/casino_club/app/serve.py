"""One uvicorn server in this process, and the two signals that end it."""

from __future__ import annotations

import gc
import signal
import socket
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from types import FrameType

import uvicorn
from starlette.types import ASGIApp

from casino_club.core.settings import Settings

GRACE_SECONDS = 5
BACKLOG = 2048
GC_THRESHOLDS = (10_000, 20, 20)
"""Young objects of 128 requests in flight are no garbage yet: the default looks at them every 700."""


class PortTaken(OSError):
    """The address is somebody else's, or not ours to take."""


class Stop:
    """The first Ctrl-C or SIGTERM asks, the second insists.

    Before the server runs, the first one raises, so that whatever was started is taken down again.
    """

    def __init__(self) -> None:
        self._server: uvicorn.Server | None = None
        self._asked = 0

    @contextmanager
    def heard(self) -> Iterator[Stop]:
        """Hears the signals for as long as the block lasts."""
        kept = {number: signal.signal(number, self._hear) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield self
        finally:
            for number, handler in kept.items():
                signal.signal(number, handler)

    def governs(self, server: uvicorn.Server) -> None:
        """From now on the signals end this server instead of interrupting."""
        self._server = server

    def _hear(self, number: int, frame: FrameType | None) -> None:
        self._asked += 1
        if self._server is None:
            if self._asked == 1:
                raise KeyboardInterrupt
            return
        self._server.should_exit = True
        self._server.force_exit = self._asked > 1


class ClubServer(uvicorn.Server):
    """uvicorn without its own signal handlers (`Stop` has them), and with a word when it answers."""

    def __init__(self, config: uvicorn.Config, greeting: str = "") -> None:
        super().__init__(config)
        self._greeting = greeting

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        _set_aside_what_stays()
        if self.started and self._greeting:
            print(self._greeting, flush=True)


def _set_aside_what_stays() -> None:
    """Keeps the collector off what start-up built: walking it held every round up for 150 ms."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GC_THRESHOLDS)


def reserve(host: str, port: int) -> socket.socket:
    """Takes the port before anything else is started. Raises `PortTaken`, naming it."""
    taken = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, port))
    except OSError as error:
        taken.close()
        raise PortTaken(
            f"{host}:{port} cannot be served: {error.strerror}. Set CASINO_PORT to another port"
        ) from None
    return taken


def make_server(app: ASGIApp, settings: Settings, greeting: str = "") -> uvicorn.Server:
    """The server as the club runs it: uvloop, httptools, sans-I/O WebSockets, one access line of our own."""
    return ClubServer(
        uvicorn.Config(
            app,
            loop="uvloop",
            http="httptools",
            ws="websockets-sansio",
            ws_per_message_deflate=False,
            ws_max_size=settings.body_limit_bytes,
            access_log=False,
            log_config=None,
            server_header=False,
            proxy_headers=True,
            forwarded_allow_ips=settings.trusted_proxies,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=GRACE_SECONDS,
            backlog=BACKLOG,
        ),
        greeting,
    )
