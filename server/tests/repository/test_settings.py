"""One place reads the environment, and one file shows everything it reads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from casino_club.core.settings import PROJECT_ROOT, Profile, Settings

SOURCES = sorted((PROJECT_ROOT / "server" / "casino_club").rglob("*.py"))
READS_ENVIRONMENT = re.compile(
    r"\bos\.(environ|getenv|putenv)|from os import .*\b(environ|getenv)|load_dotenv"
)
EXAMPLE = PROJECT_ROOT / ".env.example"


def example() -> dict[str, str]:
    lines = [line for line in EXAMPLE.read_text().splitlines() if line and not line.startswith("#")]
    return dict(line.split("=", 1) for line in lines)


def test_the_example_names_every_setting_and_no_other():
    assert sorted(example()) == sorted(name.upper() for name in Settings.model_fields)


def test_the_example_shows_the_defaults(monkeypatch):
    for name in example():
        monkeypatch.delenv(name, raising=False)
    assert Settings(_env_file=EXAMPLE).model_dump() == Settings(_env_file=None).model_dump()


def test_settings_are_the_only_reader_of_the_environment():
    readers = [path for path in SOURCES if READS_ENVIRONMENT.search(path.read_text())]
    assert [path.name for path in readers] == []


def test_secrets_of_a_machine_are_never_committed():
    ignored = (PROJECT_ROOT / ".gitignore").read_text().splitlines()
    assert {".env", ".env.*", "!.env.example", ".casino/"} <= set(ignored)


@pytest.mark.parametrize("profile", [Profile.STAGING, Profile.PRODUCTION])
def test_a_strict_profile_names_everything_that_is_missing(profile):
    refusals = Settings(_env_file=None, env=profile, public_origins=["http://club.example"]).refusals()
    named = {refusal.split(":", 1)[0] for refusal in refusals}
    expected = {
        "JWT_SECRET_KEY",
        "API_SECRET_KEY",
        "PUBLIC_ORIGINS",
        "DATABASE_URL",
        "DATABASE_OWNER_URL",
        "REDIS_URL",
    }
    assert expected <= named


def test_a_complete_production_profile_has_nothing_to_refuse():
    settings = Settings(
        _env_file=None,
        env=Profile.PRODUCTION,
        jwt_secret_key="j" * 64,
        api_secret_key="a" * 64,
        public_origins="https://club.example, https://www.club.example",
        database_url="postgresql://app@db/casino",
        database_owner_url="postgresql://owner@db/casino",
        redis_url="redis://cache/0",
    )
    assert settings.refusals() == []
    assert settings.public_origins == ["https://club.example", "https://www.club.example"]


def test_development_secrets_are_made_once_and_kept(tmp_path: Path):
    first, second = (Settings(_env_file=None, casino_data_dir=tmp_path) for _ in range(2))
    first.fill_development_secrets()
    second.fill_development_secrets()
    assert len(first.jwt_secret_key) >= 32
    assert first.jwt_secret_key == second.jwt_secret_key
    assert (tmp_path / "secrets.json").stat().st_mode & 0o077 == 0
