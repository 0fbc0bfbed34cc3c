"""The machine: languages, port, disk, and what was built."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from casino_club.app.doctor.finding import Finding
from casino_club.app.serve import reserve
from casino_club.core.settings import Settings

PYTHON_LEAST, NODE_LEAST = (3, 11), 20
DISK_LEAST_BYTES = 1 << 30


def examine_machine(settings: Settings, *, is_running: bool) -> Iterator[Finding]:
    """Everything that can be said without an engine."""
    yield python(sys.version_info[:2])
    yield node(_node_version())
    yield disk(settings.casino_data_dir)
    yield web(settings.web_dir)
    yield port(settings, is_running=is_running)
    yield from secrets(settings)


def python(version: tuple[int, ...]) -> Finding:
    """The interpreter's version."""
    remedy = None if version >= PYTHON_LEAST else "Python 3.11 이상을 설치하고 `make clean run`을 실행하세요"
    return Finding("Python", platform.python_version(), remedy)


def node(version: str | None) -> Finding:
    """Node is needed to build the web, not to serve it."""
    major = int(version.lstrip("v").split(".", 1)[0]) if version else 0
    remedy = None if major >= NODE_LEAST else "Node 20 이상을 설치하세요 (웹 빌드에 필요)"
    return Finding("Node", version or "없음", remedy)


def disk(data_dir: Path) -> Finding:
    """Space for the journal to grow."""
    existing = next(path for path in (data_dir, *data_dir.parents) if path.exists())
    free = shutil.disk_usage(existing).free
    remedy = (
        None
        if free >= DISK_LEAST_BYTES
        else f"{existing}에 1 GiB 이상을 비우세요: 가득 차면 쓰기가 거절됩니다"
    )
    return Finding("디스크", f"{free / (1 << 30):.1f} GiB 남음", remedy)


def web(folder: Path) -> Finding:
    """The pages the API serves."""
    is_built = (folder / "index.html").is_file()
    return Finding(
        "웹", str(folder) if is_built else "빌드되지 않음", None if is_built else "`make web`을 실행하세요"
    )


def port(settings: Settings, *, is_running: bool) -> Finding:
    """The port is ours, or free for us."""
    subject = f"포트 {settings.casino_port}"
    if is_running:
        return Finding(subject, "이 클럽이 서비스 중")
    try:
        reserve(settings.casino_host, settings.casino_port).close()
    except OSError as error:
        return Finding(subject, str(error), "그 프로그램을 끄거나 CASINO_PORT를 바꾸세요")
    return Finding(subject, "비어 있음")


def secrets(settings: Settings) -> Iterator[Finding]:
    """What a strict profile would refuse."""
    refusals = settings.refusals()
    if not refusals:
        yield Finding("설정", f"{settings.env} 프로필에 문제 없음")
    for refusal in refusals:
        name, _, remedy = refusal.partition(": ")
        yield Finding(name, f"{settings.env} 프로필이 거절", remedy)


def _node_version() -> str | None:
    program = shutil.which("node")
    if program is None:
        return None
    return (
        subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout.strip()
        or None
    )
