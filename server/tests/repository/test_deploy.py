"""The compose file: the names, the health and the secrets that operators rely on (A-002, A-003)."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from casino_club.app.doctor.consistency import KNOWN
from casino_club.core.settings import PROJECT_ROOT

DEPLOY = PROJECT_ROOT / "deploy"
TEXT = (DEPLOY / "compose.yaml").read_text()
SERVICES: dict[str, dict[str, Any]] = yaml.safe_load(TEXT)["services"]
OURS = {"cc_migrate", "cc_backend", "cc_worker"}
VARIABLE = re.compile(r"\$\{(\w+)(:?[-?][^}]*)?\}")
SECRET = re.compile("PASSWORD|SECRET")


def test_every_container_has_its_name():
    assert {name: service["container_name"] for name, service in SERVICES.items()} == {
        name: name for name in OURS | {"cc_postgres", "cc_redis"}
    }


@pytest.mark.parametrize("name", ["cc_backend", "cc_postgres", "cc_redis"])
def test_whoever_has_a_door_is_asked_for_its_health(name):
    assert {"test", "interval", "timeout", "retries"} <= SERVICES[name]["healthcheck"].keys()


def test_the_backend_is_asked_for_its_own_health():
    assert "/healthz" in SERVICES["cc_backend"]["healthcheck"]["test"][-1]


def test_nobody_serves_before_the_schema_is_there():
    assert "casino-club migrate" in SERVICES["cc_migrate"]["command"][-1]
    for name in ("cc_backend", "cc_worker"):
        waits = SERVICES[name]["depends_on"]
        assert waits["cc_migrate"]["condition"] == "service_completed_successfully"


def test_what_the_club_is_given_are_settings():
    for name in OURS:
        assert set(SERVICES[name]["environment"]) - KNOWN == set(), name


def test_no_secret_has_a_default_or_a_value():
    given = VARIABLE.findall(TEXT)
    secret = {(name, rest[:2]) for name, rest in given if SECRET.search(name)}
    assert {name for name, _ in secret} >= {"JWT_SECRET_KEY", "API_SECRET_KEY", "ADMIN_PASSWORD"}
    assert {rest for _, rest in secret} == {":?"}
    for service in SERVICES.values():
        for key, value in service["environment"].items():
            assert not SECRET.search(key) or VARIABLE.fullmatch(value), key


def test_the_store_of_record_outlives_its_container():
    volumes = SERVICES["cc_postgres"]["volumes"]
    assert "postgres:/var/lib/postgresql" in volumes
    assert "postgres" in yaml.safe_load(TEXT)["volumes"]


def test_the_image_is_installed_by_hash_and_run_by_nobody_in_particular():
    image = (DEPLOY / "Dockerfile").read_text()
    assert "--require-hashes" in image
    assert re.search(r"^USER (?!root|0)\w+", image, re.M)
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", image, re.M)
    assert [path for line in copied for path in line.split() if not (PROJECT_ROOT / path).exists()] == []
