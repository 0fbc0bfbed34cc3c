"""Engine processes: found again, run by an ordinary user, stopped by pid and never by name."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

import psutil

ENGINE_USER = "nobody"
POLL_SECONDS = 0.02
ENVIRONMENT = {"LC_ALL": "C", "TZ": "UTC"}


class EngineFailed(RuntimeError):
    """An embedded engine did not start; the message ends with its own last words."""


def wheel(package: str) -> Path:
    """The folder of an installed package, found without running its code."""
    found = find_spec(package)
    if found is None or found.origin is None:
        raise EngineFailed(f"the package {package} is not installed")
    return Path(found.origin).parent


def free_port(preferred: int | None = None) -> int:
    """The preferred loopback port when nobody listens there, else one the kernel picks."""
    for port in (preferred, 0):
        if port is None:
            continue
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise EngineFailed("no free loopback port")


def give_to_engine_user(path: Path) -> None:
    """Hands a file or folder to the user the engines run as; nothing to do unless we are root."""
    if os.geteuid() == 0:
        user = pwd.getpwnam(ENGINE_USER)
        os.chown(path, user.pw_uid, user.pw_gid)


def as_engine_user(command: Sequence[str], *touched: Path) -> list[str]:
    """The command as root must run it: PostgreSQL refuses root, so it becomes an ordinary user.

    Where a parent folder of what the engine touches is closed to that user (a checkout below
    `/root`, say), the engine keeps the one capability that lets it pass.
    """
    plain = list(command)
    if os.geteuid() != 0:
        return plain
    setpriv = shutil.which("setpriv", path="/usr/bin:/bin:/usr/sbin:/sbin")
    if setpriv is None:
        raise EngineFailed(
            "root cannot run PostgreSQL: install util-linux (setpriv) or start as an ordinary user"
        )
    user = pwd.getpwnam(ENGINE_USER)
    demoted = [setpriv, f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
    if any(_is_closed(path.resolve(), user.pw_uid) for path in touched):
        demoted += ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"]
    return [*demoted, *plain]


def _is_closed(path: Path, uid: int) -> bool:
    stats = [parent.stat() for parent in path.parents]
    return any(not s.st_mode & 0o001 and not (s.st_uid == uid and s.st_mode & 0o100) for s in stats)


def spawn(command: Sequence[str], log: Path) -> subprocess.Popen[bytes]:
    """Starts an engine in a session of its own: Ctrl-C in the terminal reaches us, and we stop it."""
    if log.exists():
        log.replace(log.with_suffix(".previous.log"))
    with log.open("wb") as output:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=ENVIRONMENT,
            start_new_session=True,
        )


def marked(marker: str) -> list[psutil.Process]:
    """Living processes whose command line carries our mark for one data folder.

    The command line is what everyone may read; `/proc/<pid>/cwd` of another user's process is
    closed even to root in a default container.
    """
    found = []
    for process in psutil.process_iter():
        try:
            if process.pid != os.getpid() and marker in " ".join(process.cmdline()):
                found.append(process)
        except psutil.Error:
            continue
    return found


def stop_marked(
    marker: str, signals: Sequence[tuple[signal.Signals, float]], *, only: int | None = None
) -> None:
    """Stops what carries the mark, escalating: each signal is given its seconds to take effect.

    `only` names the parent that gets the polite signals; the last one goes to every process left.
    """
    for position, (sent, patience_seconds) in enumerate(signals):
        alive = marked(marker)
        if not alive:
            return
        last = position == len(signals) - 1
        targets = [p for p in alive if last or only is None or p.pid == only]
        for process in targets:
            try:
                process.send_signal(sent)
                process.resume()  # a frozen process would never hear the polite signals
            except psutil.NoSuchProcess:
                continue
        if wait_until(lambda: not marked(marker), patience_seconds):
            return
    if marked(marker):
        raise EngineFailed(f"processes of {marker} will not end: {[p.pid for p in marked(marker)]}")


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether the condition came true within the time given."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(POLL_SECONDS)
    return True


def last_words(log: Path, lines: int = 12) -> str:
    """The end of an engine's log, for an error message."""
    return "\n".join(log.read_text(errors="replace").splitlines()[-lines:]) if log.exists() else ""
