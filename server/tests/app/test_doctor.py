"""The doctor names each thing that is wrong, with its remedy."""

from __future__ import annotations

import socket

import asyncpg
import pytest

from casino_club.app import migrate
from casino_club.app.doctor import database, machine
from casino_club.app.doctor.product import Product, closed_door
from casino_club.app.doctor.secrets import shown
from casino_club.core.settings import Profile, Settings


@pytest.mark.parametrize(("version", "is_well"), [((3, 10), False), ((3, 11), True), ((3, 13), True)])
def test_the_python_it_needs(version, is_well):
    assert machine.python(version).is_well is is_well


@pytest.mark.parametrize(("version", "is_well"), [(None, False), ("v18.20.1", False), ("v20.9.0", True)])
def test_the_node_it_needs(version, is_well):
    assert machine.node(version).is_well is is_well


def test_a_web_that_was_not_built_names_the_command(tmp_path):
    assert "make web" in str(machine.web(tmp_path))


def test_a_taken_port_names_the_setting():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        settings = Settings(_env_file=None, casino_port=taken.getsockname()[1])
        assert "CASINO_PORT" in (machine.port(settings, is_running=False).remedy or "")
        assert machine.port(settings, is_running=True).is_well


def test_a_strict_profile_without_secrets_is_wrong_in_each_of_them():
    subjects = [
        f.subject for f in machine.secrets(Settings(_env_file=None, env=Profile.PRODUCTION)) if not f.is_well
    ]
    assert {"JWT_SECRET_KEY", "API_SECRET_KEY", "DATABASE_URL", "REDIS_URL", "PUBLIC_ORIGINS"} <= set(
        subjects
    )


async def test_an_engine_nobody_answers_for():
    settings = Settings(
        _env_file=None, database_url="postgresql://a@127.0.0.1:1/b", redis_url="redis://127.0.0.1:1/0"
    )
    found = [finding async for finding in database.examine_engines(settings)]
    assert {finding.subject: finding.is_well for finding in found} == {"Redis": False, "PostgreSQL": False}


async def test_durability_that_is_off_is_named(casino_engines):
    connection = await asyncpg.connect(casino_engines.postgres.app)
    try:
        finding = await database.durability(connection)
    finally:
        await connection.close()
    assert "fsync" in (finding.remedy or "")  # the tests' own PostgreSQL runs without


async def test_a_schema_behind_its_head_names_the_command(fresh_database):
    assert (await database.schema(fresh_database.owner_url)).is_well
    await migrate.downgrade(fresh_database.owner_url, "-1")
    assert "casino-club migrate" in str(await database.schema(fresh_database.owner_url))


async def test_a_role_that_may_rewrite_the_journal_is_named(fresh_database):
    for url, is_well in ((fresh_database.app_url, True), (fresh_database.owner_url, False)):
        connection = await asyncpg.connect(url)
        try:
            assert (await database.rights(connection)).is_well is is_well
        finally:
            await connection.close()


def test_a_door_that_lets_strangers_in_is_wrong():
    class Open(Product):
        def ask(self, method, path, body=None, token=""):
            return 200, {}

    assert not closed_door(Open("http://127.0.0.1:1")).is_well


def test_settings_are_shown_without_their_secrets():
    settings = Settings(
        _env_file=None,
        jwt_secret_key="very-secret",
        admin_password="very-secret",
        database_url="postgresql://casino_app:very-secret@db:5432/casino",
        redis_url="redis://:very-secret@cache/0",
    )
    assert "very-secret" not in str(shown(settings))
    assert shown(settings)["database_url"] == "postgresql://casino_app:********@db:5432/casino"
