"""The house rules that a machine can check."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

from casino_club.core.settings import PROJECT_ROOT
from tests.repository.sources import PACKAGE, all_files, python_files, relative

RELIC = re.compile(
    r"(_v\d+|_fixed|_clean|_old|_new|_backup|_copy|_final|_temp|_tmp)\.[a-z]+$|\.(bak|orig|rej|swp)$|~$"
)
SQL = re.compile(
    r"\s*(SELECT\b.+\bFROM|INSERT INTO|UPDATE\s+\w+\s+(\w+\s+)?SET|DELETE FROM|WITH\s+\w+\s+AS)\b", re.S
)
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
# A browser flow may be switched off by its flag, with the flag as its reason: `test.skip(off, "FLAG=0")`.
SKIPPED = re.compile(
    r"pytest\.mark\.(skip|xfail)|pytest\.skip\(|\b(it|test|describe)\.(only|todo)\("
    r"|\b(it|describe)\.skip\(|\btest\.skip\(\s*[\"'`]"
)
TEXT = {
    ".py",
    ".ts",
    ".tsx",
    ".mjs",
    ".css",
    ".toml",
    ".yml",
    ".yaml",
    ".md",
    ".json",
    ".ini",
    ".sh",
    ".mako",
    "",
}
CODE = {".py", ".ts", ".tsx", ".mjs", ".css"}
LINES_MOST = 350


def texts(suffixes: set[str]) -> dict[str, str]:
    return {relative(p): p.read_text(errors="replace") for p in all_files() if p.suffix in suffixes}


def test_packages_import_only_what_lies_below_them():
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter], cwd=PACKAGE.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_sql_is_written_in_repositories_and_the_journal_only():
    """Strings that read like a statement stand in a `repository.py`, or in a `repository/`."""
    strangers = []
    for path in python_files():
        inside = path.relative_to(PACKAGE).parts
        if (
            "repository" in path.stem
            or "repository" in inside
            or inside[:2] in (("app", "doctor"), ("adapters", "embedded"))
        ):
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value):
                strangers.append(f"{relative(path)}:{node.lineno}")
    assert strangers == []


def test_no_file_is_a_relic():
    assert [name for name in map(relative, all_files()) if RELIC.search(name)] == []


def test_nothing_is_left_unfinished_or_skipped():
    mine = relative(Path(__file__))
    sources = {name: text for name, text in texts(CODE).items() if name != mine}
    assert [name for name, text in sources.items() if UNFINISHED.search(text)] == []
    assert [name for name, text in sources.items() if SKIPPED.search(text)] == []


def test_no_file_is_too_long_to_read():
    generated = {"web/src/shared/api/schema.d.ts"}
    long = {name: text.count("\n") for name, text in texts(CODE).items() if name not in generated}
    assert {name: lines for name, lines in long.items() if lines > LINES_MOST} == {}


def test_no_file_knows_the_machine_it_was_written_on():
    """Absolute paths of a developer's machine, and hosts of package registries."""
    home = re.compile(
        re.escape(str(PROJECT_ROOT))
        + r"\b|/(root|home/\w+)/|registry\.npmjs\.org|files\.pythonhosted\.org|pypi\.org"
    )
    mine = relative(Path(__file__))
    told = [name for name, text in texts(TEXT).items() if name != mine and home.search(text)]
    assert told == []
