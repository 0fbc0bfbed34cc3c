"""`casino-club`: one command for every routine."""

from __future__ import annotations

import sys

import typer

from casino_club.adapters.embedded.process import EngineFailed
from casino_club.app.cli import records, running, upkeep

app = typer.Typer(
    help="카지노 클럽을 실행하고, 준비하고, 점검한다.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for commands in (running.app, upkeep.app, records.app):
    app.registered_commands += commands.registered_commands
    app.registered_groups += commands.registered_groups


def main() -> None:
    """Runs the command; what a person can put right is said in one line, without a traceback."""
    try:
        app()
    except (EngineFailed, OSError) as error:
        sys.exit(f"casino-club: {error}")
