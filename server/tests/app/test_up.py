"""`casino-club up` as an operator lives with it: started, stopped, killed, started again."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

from casino_club.adapters.embedded.engines import embedded_engines
from casino_club.adapters.embedded.process import free_port, marked
from casino_club.app import migrate
from casino_club.core.settings import Settings

pytestmark = pytest.mark.slow

COMMAND = [sys.executable, "-c", "from casino_club.app.cli import main; main()"]
START_SECONDS = 150
PASSWORD = "operators-password"


class Club:
    """One data folder and one port; the process may come and go."""

    def __init__(self, home: Path) -> None:
        self.home, self.port = home, free_port()
        self.log = home / "up.log"

    def command(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        environment = self._environment(**environment)
        return subprocess.run(
            [*COMMAND, *arguments], env=environment, capture_output=True, text=True, check=False, timeout=120
        )

    @contextmanager
    def up(self) -> Iterator[subprocess.Popen[bytes]]:
        with self.log.open("wb") as output:
            process = subprocess.Popen(
                [*COMMAND, "up"], env=self._environment(), stdout=output, stderr=output
            )
        try:
            self._await(process)
            yield process
        finally:
            process.kill()
            process.wait()

    def engines(self) -> list[psutil.Process]:
        return marked(str(self.home))

    def ask(self, method: str, path: str, token: str = "", **body: Any) -> Any:
        headers = {"X-Client": "api", "Idempotency-Key": str(uuid.uuid4())}
        headers |= {"Authorization": f"Bearer {token}"} if token else {}
        answer = httpx.request(method, f"http://127.0.0.1:{self.port}{path}", json=body, headers=headers)
        assert answer.is_success, answer.text
        return answer.json()

    def gold(self):
        """What the member has; their version grows by what follows from a round."""
        return self.ask("GET", "/api/users/balance", self.token())["gold"]

    def token(self) -> str:
        return self.ask("POST", "/api/auth/login", site_id="user001", password="123455")["access_token"]

    def _await(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and process.poll() is None:
            try:
                if httpx.get(f"http://127.0.0.1:{self.port}/health").is_success:
                    return
            except httpx.TransportError:
                time.sleep(0.1)
        pytest.fail(self.log.read_text()[-2000:])

    def _environment(self, **extra: str) -> dict[str, str]:
        own = {"CASINO_PORT": str(self.port), "CASINO_DATA_DIR": str(self.home), "ADMIN_PASSWORD": PASSWORD}
        return {"PATH": os.environ["PATH"], **own, **extra}


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Club]:
    club = Club(tmp_path)
    yield club
    for process in club.engines():
        process.kill()


def test_a_stop_leaves_nothing_running_and_a_second_start_keeps_everything(club):
    with club.up() as process:
        spin = club.ask("POST", "/api/games/slot/rounds", club.token(), bet_amount=5)
        assert f"http://127.0.0.1:{club.port}" in club.log.read_text()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0
        assert club.engines() == []
    with club.up() as process:
        assert club.gold() == spin["balance"]["gold"]
        assert club.command("verify").returncode == 0
        assert json.loads(club.command("replay", spin["round_id"]).stdout)["is_identical"]
        assert "일치" in club.command("stats", "check", "유저001").stdout
        doctor = club.command("doctor")
        assert "인증 왕복: admin" in doctor.stdout
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=15) == 0
        assert club.engines() == []


def test_a_start_after_everything_was_killed_needs_no_hand(club):
    with club.up() as process:
        spin = club.ask("POST", "/api/games/slot/rounds", club.token(), bet_amount=5)
        process.kill()
        for engine in club.engines():
            engine.kill()
    with club.up():
        assert club.gold() == spin["balance"]["gold"]


def test_a_start_after_the_club_alone_was_killed_takes_its_engines_over(club):
    with club.up() as process:
        spin = club.ask("POST", "/api/games/slot/rounds", club.token(), bet_amount=5)
        process.kill()
        process.wait()
        assert club.engines() != []
    with club.up():
        assert club.gold() == spin["balance"]["gold"]


def test_a_taken_port_is_named_before_anything_is_started(club):
    with socket.create_server(("127.0.0.1", club.port)):
        refused = club.command("up")
    assert refused.returncode == 1
    assert f"127.0.0.1:{club.port}" in refused.stderr
    assert "CASINO_PORT" in refused.stderr
    assert list(club.home.iterdir()) == []


def test_production_refuses_what_is_missing_by_name(club):
    refused = club.command(
        "up", ENV="production", PUBLIC_ORIGINS="http://club.example", JWT_SECRET_KEY="change-me"
    )
    assert refused.returncode == 2
    for name in ("JWT_SECRET_KEY", "API_SECRET_KEY", "http://club.example is not https", "DATABASE_URL"):
        assert name in refused.stderr


def test_production_refuses_demo_accounts_with_demo_passwords(club):
    with club.up():
        state, redis = (
            json.loads((club.home / f"{name}.json").read_text()) for name in ("postgres", "redis")
        )
        address = f"127.0.0.1:{state['port']}/casino"
        strict = {
            "ENV": "production",
            "PUBLIC_ORIGINS": "https://club.example",
            "JWT_SECRET_KEY": "j" * 64,
            "API_SECRET_KEY": "a" * 64,
            "DATABASE_URL": f"postgresql://casino_app:{state['casino_app']}@{address}",
            "DATABASE_OWNER_URL": f"postgresql://casino_owner:{state['casino_owner']}@{address}",
            "REDIS_URL": f"redis://:{redis['password']}@127.0.0.1:{redis['port']}/0",
        }
        refused = club.command("up", **strict, CASINO_PORT=str(free_port()))
    assert refused.returncode == 1
    assert "user001" in refused.stderr
    assert "admin" not in refused.stderr.splitlines()[-1]


def test_production_starts_with_an_administrator_and_no_demo_member(club):
    settings = Settings(_env_file=None, casino_data_dir=club.home)
    with embedded_engines(settings):
        asyncio.run(migrate.upgrade(settings.database_owner_url))
        seeded = club.command(
            "seed",
            ENV="production",
            PUBLIC_ORIGINS="https://club.example",
            JWT_SECRET_KEY="j" * 64,
            API_SECRET_KEY="a" * 64,
            DATABASE_URL=settings.database_url,
            DATABASE_OWNER_URL=settings.database_owner_url,
            REDIS_URL=settings.redis_url,
        )
    assert "심은 계정: admin\n" in seeded.stdout, seeded.stderr
