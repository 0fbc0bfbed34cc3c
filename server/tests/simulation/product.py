"""The product as people run it: `casino-club up` and one more API process, to be killed and started again."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import httpx
import psutil

from casino_club.adapters.embedded.postgres import EmbeddedPostgres
from casino_club.adapters.embedded.redis import EmbeddedRedis
from tests.fixtures.served import COMMAND

START_SECONDS = 150.0
END_SECONDS = 15.0
RECOVERY_SECONDS = 30.0
"""What the product promises after its database was away."""


class Product:
    """One data folder, two doors. Engines are the product's own; here they are only found and hurt."""

    def __init__(self, folder: Path, ports: tuple[int, int]) -> None:
        self.folder, self.ports = folder, ports
        folder.mkdir(parents=True, exist_ok=True)
        self._postgres, self._redis = EmbeddedPostgres(folder), EmbeddedRedis(folder)
        self._processes: dict[str, subprocess.Popen[bytes]] = {}

    def url(self, door: int = 0) -> str:
        """Where a door answers."""
        return f"http://127.0.0.1:{self.ports[door]}"

    async def start(self) -> None:
        """Everything, until both doors say that all engines are well."""
        self._spawn("up", "up")
        await self.until_well(0, START_SECONDS)
        self._spawn("api", "api", "--port", str(self.ports[1]))
        await self.until_well(1, START_SECONDS)

    def stop(self) -> None:
        """The polite way; `up` stops the engines it started."""
        for process in reversed(self._processes.values()):
            process.terminate()
        for process in self._processes.values():
            process.wait(60)

    @contextmanager
    def running(self) -> Iterator[Product]:
        """For a story that starts and ends with the product."""
        asyncio.run(self.start())
        try:
            yield self
        finally:
            self.stop()

    def engine_pids(self) -> list[int]:
        """The engines that run on this folder now."""
        return [pid for pid in (self._postgres.pid, self._redis.pid) if pid is not None]

    async def kill(self, what: str) -> float:
        """kill -9 of `up`, `api`, `postgres`, `redis` or `all` at once; gives the seconds until all was well.

        Our own processes are started again as a person would; the engines are `up`'s to bring back.
        """
        started = time.monotonic()
        victims = ["up", "api", "postgres", "redis"] if what == "all" else [what]
        pids = [pid for victim in victims for pid in await asyncio.to_thread(self._pids_of, victim)]
        for pid in pids:
            os.kill(pid, signal.SIGKILL)
        for name in self._processes.keys() & set(victims):
            self._processes[name].wait()
        await _until(lambda: not any(map(_lives, pids)), f"{what} {pids} to end")
        if "up" in victims:
            self._spawn("up", "up")
        if "api" in victims:
            if what == "all":
                await self.until_well(0, START_SECONDS)
            self._spawn("api", "api", "--port", str(self.ports[1]))
        for door in (0, 1):
            await self.until_well(door, START_SECONDS)
        return time.monotonic() - started

    def freeze_postgres(self) -> None:
        """SIGSTOP for the server and every process of it: connections stay open and nothing answers."""
        for process in self._postgres_family():
            process.suspend()

    async def end_log_segment(self) -> None:
        """Makes PostgreSQL ask the disk for the next piece of its log, as a busy day would."""
        try:
            connection = await asyncpg.connect(self._postgres.urls.superuser, timeout=5)
            await connection.execute("SELECT pg_logical_emit_message(false, 'filler', 'x'), pg_switch_wal()")
            await connection.close(timeout=5)
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            return  # without room for it, the server ends instead of answering

    def thaw_postgres(self) -> None:
        """SIGCONT for all of them."""
        for process in self._postgres_family():
            process.resume()

    async def until_well(self, door: int, patience_seconds: float) -> float:
        """Waits until a door says ok; gives the seconds it took. Raises `AssertionError` when it does not."""
        started = time.monotonic()
        async with httpx.AsyncClient(timeout=6) as http:
            while True:
                try:
                    said = (await http.get(f"{self.url(door)}/health")).text
                    if '"status":"ok"' in said[:14]:
                        return time.monotonic() - started
                except httpx.TransportError as error:
                    said = repr(error)
                if time.monotonic() - started > patience_seconds:
                    raise AssertionError(f"door {door} is not well after {patience_seconds} s: {said}")
                await asyncio.sleep(0.05)

    async def command(self, *arguments: str) -> tuple[int, str]:
        """A `casino-club` command on this data folder, beside the running product."""
        process = await asyncio.create_subprocess_exec(
            *COMMAND, *arguments, env=self._environment(), stdout=-1, stderr=subprocess.STDOUT
        )
        said, _ = await process.communicate()
        return process.returncode or 0, said.decode()

    def log(self, what: str) -> Path:
        """What a process said; a process started again goes on in the same file."""
        return self.folder / f"{what}.output.log"

    def _spawn(self, what: str, *arguments: str) -> None:
        with self.log(what).open("ab") as output:
            self._processes[what] = subprocess.Popen(
                [*COMMAND, *arguments], env=self._environment(), stdout=output, stderr=output
            )

    def _environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "ENV": "test",
            "CASINO_DATA_DIR": str(self.folder),
            "CASINO_PORT": str(self.ports[0]),
            "ADMIN_PASSWORD": "simulated-admin-1",
            "RATE_LIMITS_ENABLED": "false",
            "CRASH_BETTING_SECONDS": "1.5",
            "CRASH_PAUSE_SECONDS": "0.3",
            "LOG_LEVEL": "WARNING",
        }

    def _pids_of(self, what: str) -> list[int]:
        if what in self._processes:
            return [self._processes[what].pid]
        pid = self._postgres.pid if what == "postgres" else self._redis.pid
        assert pid is not None, f"{what} does not run on {self.folder}"
        return [pid]

    def _postgres_family(self) -> list[psutil.Process]:
        (pid,) = self._pids_of("postgres")
        server = psutil.Process(pid)
        return [server, *server.children(recursive=True)]


def _lives(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


async def _until(condition: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + END_SECONDS
    while not condition():
        assert time.monotonic() < deadline, f"waited for {what}"
        await asyncio.sleep(0.02)
