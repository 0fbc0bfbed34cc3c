"""The schema: one line of migrations, there and back, equal to the models."""

from __future__ import annotations

import asyncpg
import pytest

from casino_club.app import migrate

TABLES = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"


async def count_tables(url: str) -> int:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(TABLES)
    finally:
        await connection.close()


def test_migrations_have_one_head():
    assert len(migrate.heads()) == 1


async def test_the_models_are_the_migrated_schema(fresh_database):
    await migrate.check(fresh_database.owner_url)


async def test_up_down_and_up_again(fresh_database):
    tables = await count_tables(fresh_database.owner_url)
    await migrate.downgrade(fresh_database.owner_url, "base")
    assert await count_tables(fresh_database.owner_url) == 0
    await migrate.upgrade(fresh_database.owner_url)
    assert await count_tables(fresh_database.owner_url) == tables
    assert await migrate.current_revision(fresh_database.owner_url) == migrate.heads()[0]


@pytest.mark.parametrize("right", ["UPDATE", "DELETE", "TRUNCATE"])
async def test_the_application_cannot_rewrite_the_journal(fresh_database, right):
    connection = await asyncpg.connect(fresh_database.app_url)
    try:
        assert not await connection.fetchval("SELECT has_table_privilege('journal', $1)", right)
    finally:
        await connection.close()
