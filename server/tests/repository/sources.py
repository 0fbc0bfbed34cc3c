"""The files the tests of this folder read."""

from __future__ import annotations

import subprocess
from pathlib import Path

from casino_club.core.settings import PROJECT_ROOT

PACKAGE = PROJECT_ROOT / "server" / "casino_club"
NOT_OURS = {".venv", "node_modules", ".next", "out", ".git", ".stamps", "__pycache__", ".casino"}


def python_files() -> list[Path]:
    """Every source file of the server."""
    return sorted(PACKAGE.rglob("*.py"))


def all_files() -> list[Path]:
    """Every file of the project that is not installed or built; without git, whatever the folder holds."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT_ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        paths = [PROJECT_ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        paths = list(PROJECT_ROOT.rglob("*"))
    return sorted(p for p in paths if p.is_file() and not NOT_OURS & set(p.relative_to(PROJECT_ROOT).parts))


def relative(path: Path) -> str:
    """The path as one would say it."""
    return path.relative_to(PROJECT_ROOT).as_posix()
