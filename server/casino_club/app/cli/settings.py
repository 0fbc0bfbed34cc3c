"""The settings a command runs with."""

from __future__ import annotations

import typer

from casino_club.core.settings import Settings


def load() -> Settings:
    """The settings, unless the profile refuses them: then each reason is named and the command ends."""
    settings = Settings()
    refusals = settings.refusals()
    for refusal in refusals:
        typer.secho(f"거절 [{settings.env}] {refusal}", fg="red", err=True)
    if refusals:
        raise typer.Exit(2)
    return settings
