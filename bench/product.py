"""The running product under test: `casino-club up` in a folder of its own, and members made in bulk."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import psutil
from casino_club.accounts.tokens import TokenIssuer
from casino_club.adapters.embedded.engines import EmbeddedEngines
from casino_club.core.settings import Settings

RICH = 1_000_000_000
WAL_SEGMENTS = 12
START_SECONDS = 60


@dataclass
class Product:
    """`casino-club up` in a folder of its own: its address, settings and processes."""

    port: int
    folder: Path
    environment: dict[str, str]
    settings: Settings = field(init=False)
    server: psutil.Process = field(init=False)
    superuser_url: str = field(init=False)
    tokens: list[str] = field(default_factory=list)

    @property
    def base(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Starts it and waits until it is healthy."""
        variables = {
            **os.environ,
            "CASINO_PORT": str(self.port),
            "CASINO_DATA_DIR": str(self.folder),
            "ADMIN_PASSWORD": "bench-admin-password",
            **self.environment,
        }
        command = [str(Path(sys.executable).with_name("casino-club")), "up"]
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(command, env=variables, stdout=log, stderr=log)
        self._await_health()
        self.server = psutil.Process(self._process.pid)
        self.settings = Settings(casino_data_dir=self.folder, casino_port=self.port)
        self.settings.fill_development_secrets()
        engines = EmbeddedEngines(self.settings)
        engines.join(self.settings)
        self.superuser_url = engines.postgres.urls.superuser

    def stop(self) -> None:
        """Stops it by pid, as Ctrl-C would."""
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(timeout=30)

    def cpu(self) -> dict[str, float]:
        """CPU seconds so far, by part."""
        spent = {"server": _own(self.server), "postgres": 0.0, "redis": 0.0}
        for process in psutil.process_iter(["name"]):
            name = process.info["name"] or ""
            for part in ("postgres", "redis"):
                if name.startswith(part) and self._is_ours(process):
                    spent[part] += _own(process)
        return spent

    def rss_mb(self) -> float:
        """Resident memory of the API process."""
        return float(self.server.memory_info().rss) / 2**20

    def _is_ours(self, process: psutil.Process) -> bool:
        try:
            line = [*process.cmdline(), *(a for p in process.parents() for a in p.cmdline())]
            return any(str(self.folder) in argument for argument in line)
        except psutil.Error:
            return False

    def _await_health(self) -> None:
        for _ in range(START_SECONDS * 10):
            if self._process.poll() is not None:
                raise RuntimeError((self.folder / "server.log").read_text()[-2_000:])
            try:
                with urllib.request.urlopen(f"{self.base}/health", timeout=1) as reply:
                    if json.load(reply)["status"] == "ok":
                        return
            except OSError:
                pass
            time.sleep(0.1)
        raise RuntimeError("the product did not become healthy")


def _own(process: psutil.Process) -> float:
    """CPU seconds of a process and of its ended children: a backend that left was not free."""
    try:
        times = process.cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system + times.children_user + times.children_system)


@contextmanager
def running(port: int, **environment: str) -> Iterator[Product]:
    """The product in an empty folder, until the block ends."""
    folder = Path(tempfile.mkdtemp(prefix="casino-bench-"))
    folder.chmod(0o755)
    product = Product(port, folder, environment)
    product.start()
    try:
        yield product
    finally:
        product.stop()
        shutil.rmtree(folder, ignore_errors=True)


async def make_members(product: Product, count: int, *, tokens: int = 1_000) -> None:
    """`count` rich members with a live session each, by bulk insert; access tokens for `tokens` of them."""
    connection = await asyncpg.connect(product.superuser_url)
    try:
        first = await connection.fetchval("SELECT COALESCE(max(id), 0) + 1 FROM users")
        for statement in _MEMBERS:
            await connection.execute(statement.format(first=first, last=first + count - 1, gold=RICH))
        await connection.execute("VACUUM ANALYZE users, account, login_session")
        await _age_wal(connection)
        rows = await connection.fetch(
            "SELECT user_id, id FROM login_session WHERE user_id >= $1 ORDER BY hashint8(user_id) LIMIT $2",
            first,
            tokens,
        )
    finally:
        await connection.close()
    issuer = TokenIssuer(product.settings)
    issuer.lifetime = timedelta(hours=6)
    now = datetime.now(UTC)
    product.tokens = [issuer.issue(row["user_id"], str(row["id"]), "player", now) for row in rows]


async def _age_wal(connection: asyncpg.Connection) -> None:
    """Leaves recycled WAL segments behind, as a cluster of some hours has: a new one zero-fills 16 MB at a commit."""
    for _ in range(WAL_SEGMENTS):
        await connection.execute("SELECT pg_logical_emit_message(false, 'bench', 'age'), pg_switch_wal()")
    await connection.execute("CHECKPOINT")
    os.sync()


_MEMBERS = (
    """
INSERT INTO users (id, site_id, nickname, nickname_key, password_hash, role, vip_tier, experience_points,
                   daily_streak, birth_date, locale, sound_enabled, motion_reduced, privacy, created_at)
SELECT n, 'bench' || n, 'bench' || n, 'bench' || n, 'none', 'player', 'STANDARD', 0, 0, '1990-01-01', 'ko',
       false, false, '{{}}', now()
FROM generate_series({first}, {last}) n""",
    """
INSERT INTO account
  (player_id, balance, seq, chain, seed_number, server_seed, next_server_seed, client_seed, nonce)
SELECT n, {gold}, 0, decode(repeat('00', 32), 'hex'), 1, md5('a' || n) || md5('b' || n),
       md5('c' || n) || md5('d' || n), 'bench', 0
FROM generate_series({first}, {last}) n""",
    """
INSERT INTO login_session (id, user_id, refresh_salt, refresh_number, rotated_at, device_info, ip_hash,
                           created_at, last_seen_at, expires_at)
SELECT gen_random_uuid(), n, '', 0, '{{}}', '{{}}', '', now(), now(), now() + interval '1 day'
FROM generate_series({first}, {last}) n""",
    "SELECT setval(pg_get_serial_sequence('users', 'id'), {last})",
)
