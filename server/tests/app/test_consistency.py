"""The doctor names what `.env` and the compose file say and `Settings` does not, and the other way round."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from casino_club.app.doctor.consistency import compose, dotenv, examine_consistency, needed
from casino_club.core.settings import PROJECT_ROOT

COMPOSE = PROJECT_ROOT / "deploy" / "compose.yaml"


def test_the_committed_compose_file_agrees_with_the_settings():
    assert compose(COMPOSE).is_well, str(compose(COMPOSE))


@pytest.mark.parametrize(
    ("written", "replaced", "named"),
    [
        ("JWT_SECRET_KEY: $", "JWT_SECRET: $", ["JWT_SECRET을", "JWT_SECRET_KEY을"]),
        ("REDIS_URL: redis", "REDIS_ADDRESS: redis", ["REDIS_ADDRESS", "REDIS_URL"]),
        ("PUBLIC_ORIGINS: $", "PUBLIC_ORIGIN: $", ["PUBLIC_ORIGIN을", "PUBLIC_ORIGINS을"]),
    ],
)
def test_an_injected_mismatch_is_named_for_every_service(tmp_path, written, replaced, named):
    injected = tmp_path / "compose.yaml"
    assert COMPOSE.read_text().count(written) == 1
    injected.write_text(COMPOSE.read_text().replace(written, replaced))
    said = str(compose(injected))
    assert not compose(injected).is_well
    assert [name for name in [*named, "cc_backend", "cc_worker", "cc_migrate"] if name not in said] == []


def test_an_environment_written_as_a_list_is_read_alike(tmp_path):
    path = tmp_path / "compose.yaml"
    environment = ["ENV=development", "JWT_SECRET_KEY", "CASINO_PROT=8000"]
    path.write_text(yaml.safe_dump({"services": {"club": {"build": ".", "environment": environment}}}))
    assert str(compose(path)).endswith("→ club에서 CASINO_PROT을(를) 고치거나 지우세요")


def test_a_misspelt_key_of_dotenv_is_named(tmp_path):
    path = tmp_path / ".env"
    path.write_text("# ours\nCASINO_PORT=8151\nlog_level=DEBUG\n")
    assert dotenv(path).is_well
    path.write_text(f"{path.read_text()}CASINO_PROT=8151\nexport JWT_SECRET='x'\n")
    assert "CASINO_PROT, JWT_SECRET:" in (dotenv(path).remedy or "")


def test_only_files_that_exist_are_examined(tmp_path: Path):
    assert list(examine_consistency(tmp_path)) == []
    (tmp_path / ".env").touch()
    assert [finding.subject for finding in examine_consistency(tmp_path)] == [".env"]


def test_what_a_profile_needs_does_not_depend_on_this_machine(monkeypatch):
    monkeypatch.setenv("JWT_SECRET_KEY", "j" * 64)
    assert {"JWT_SECRET_KEY", "API_SECRET_KEY", "DATABASE_URL", "PUBLIC_ORIGINS"} <= needed("production")
    assert needed("development") == set()
    assert needed(None) == set()
