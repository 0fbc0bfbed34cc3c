"""PostgreSQL 18 from the wheel's binaries, run beside the product and durable like a managed one."""

from __future__ import annotations

import hashlib
import secrets
import signal
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil

from casino_club.adapters.embedded import cluster, process
from casino_club.adapters.embedded.cluster import APP, BINARIES, DATABASE, OWNER, SUPERUSER
from casino_club.adapters.embedded.process import EngineFailed
from casino_club.adapters.embedded.state import EngineState

START_SECONDS = 60.0
FAST_SHUTDOWN = ((signal.SIGINT, 20.0), (signal.SIGQUIT, 10.0), (signal.SIGKILL, 10.0))

CONFIGURATION = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "100",
    "shared_buffers": "256MB",
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "max_wal_size": "2GB",
    "min_wal_size": "256MB",
    "checkpoint_timeout": "15min",
    "autovacuum_naptime": "20s",
    "password_encryption": "scram-sha-256",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] %q%u@%d ",
}


@dataclass(frozen=True)
class PostgresUrls:
    """One address, three roles."""

    app: str
    owner: str
    superuser: str


class EmbeddedPostgres:
    """One PostgreSQL on one data folder. `start` recovers from whatever the last run left behind."""

    def __init__(self, data_dir: Path, configuration: Mapping[str, str] | None = None) -> None:
        self._home = data_dir.resolve()
        self._cluster = self._home / "postgres"
        self._log = self._home / "postgres.log"
        # Every process of the server carries this in its title, its helpers included.
        self._marker = "casino-" + hashlib.sha256(str(self._cluster).encode()).hexdigest()[:12]
        self._configuration = {**CONFIGURATION, "cluster_name": self._marker, **(configuration or {})}
        self._child: subprocess.Popen[bytes] | None = None
        self._is_wanted = False

    @property
    def _state(self) -> EngineState:
        return EngineState(self._home / "postgres.json")

    @property
    def pid(self) -> int | None:
        """The postmaster's pid while it runs, whoever started it."""
        try:
            written = int((self._cluster / "postmaster.pid").read_text().split("\n", 1)[0])
            return written if self._marker in " ".join(psutil.Process(written).cmdline()) else None
        except (OSError, ValueError, psutil.Error):
            return None

    @property
    def has_ended(self) -> bool:
        """Whether the server this process wants to run does not: it died, or could not be started again."""
        return self._is_wanted and (self._child is None or self._child.poll() is not None)

    @property
    def is_ready(self) -> bool:
        """Whether the server accepts connections, by its own word."""
        if self.pid is None:
            return False
        try:
            lines = (self._cluster / "postmaster.pid").read_text().splitlines()
        except OSError:
            return False
        return len(lines) >= 8 and lines[7].strip() == "ready"

    @property
    def urls(self) -> PostgresUrls:
        """Where the three roles connect."""
        state = self._state
        app, owner, superuser = (
            f"postgresql://{role}:{state.get(role)}@127.0.0.1:{state.get('port')}/{DATABASE}"
            for role in (APP, OWNER, SUPERUSER)
        )
        return PostgresUrls(app=app, owner=owner, superuser=superuser)

    def start(self) -> PostgresUrls:
        """Starts the server, creating the cluster, the roles and the database the first time."""
        self._is_wanted = True
        self._home.mkdir(parents=True, exist_ok=True)
        self._end_leftovers()
        state = self._state
        if not self._cluster.exists():
            state.remember(
                **{role: secrets.token_hex(24) for role in (SUPERUSER, OWNER, APP)}, prepared=False
            )
            cluster.create(self._cluster, state.get(SUPERUSER))
        self._launch()
        if not state.get("prepared"):
            cluster.prepare(self._state.get("port"), *(state.get(role) for role in (SUPERUSER, OWNER, APP)))
            self._state.remember(prepared=True)
        return self.urls

    def stop(self) -> None:
        """Fast shutdown: open transactions are rolled back, what was committed stays."""
        self._is_wanted = False
        self._end()

    def _end(self) -> None:
        process.stop_marked(self._marker, FAST_SHUTDOWN, only=self.pid)
        if self._child is not None:
            self._child.wait()
            self._child = None

    def _end_leftovers(self) -> None:
        # The caller holds the data folder, so a server still running here lost its parent.
        process.stop_marked(self._marker, FAST_SHUTDOWN, only=self.pid)
        # PostgreSQL trusts a pid in this file that another program may own by now; we know better.
        (self._cluster / "postmaster.pid").unlink(missing_ok=True)

    def _launch(self) -> None:
        for preferred in (self._state.get("port"), None, None):
            self._state.remember(port=process.free_port(preferred))
            if self._runs():
                return
            if "could not bind" not in process.last_words(self._log):
                break
        self._end()
        raise EngineFailed(f"PostgreSQL did not start:\n{process.last_words(self._log)}")

    def _runs(self) -> bool:
        settings = [f"--{name}={value}" for name, value in self._configuration.items()]
        command = [str(BINARIES / "postgres"), "-D", str(self._cluster), f"--port={self._state.get('port')}"]
        child = process.spawn(
            process.as_engine_user([*command, *settings], BINARIES, self._cluster), self._log
        )
        self._child = child
        process.wait_until(lambda: self.is_ready or child.poll() is not None, START_SECONDS)
        return self.is_ready
