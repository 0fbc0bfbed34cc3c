"""The schema: one line of revisions, up and down and up again, and the models' own words for it."""

from __future__ import annotations

import asyncpg
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from casino_club.app import migrate
from tests.fixtures.engines import FreshDatabase

REVISIONS = [script.revision for script in ScriptDirectory.from_config(Config(migrate.INI)).walk_revisions()]
OBJECTS = """
SELECT 'table ' || c.oid::regclass || ' ' || relkind::text || ' ' || coalesce(reloptions::text, '') || ' ' ||
       coalesce(relacl::text, '') AS line
FROM pg_class c WHERE relnamespace = 'public'::regnamespace
UNION ALL
SELECT 'column ' || attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' ||
       attnotnull::text || ' ' || coalesce(pg_get_expr(adbin, adrelid), '')
FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
JOIN pg_class c ON c.oid = attrelid
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped
UNION ALL
SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = 'public'::regnamespace
UNION ALL
SELECT 'index ' || pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class c ON c.oid = indexrelid
WHERE relnamespace = 'public'::regnamespace
UNION ALL
SELECT 'function ' || oid::regprocedure || ' ' || md5(prosrc) || ' ' || coalesce(proacl::text, '')
FROM pg_proc WHERE pronamespace = 'public'::regnamespace
ORDER BY 1
"""


async def described(database: FreshDatabase) -> list[str]:
    connection = await asyncpg.connect(database.superuser_url)
    try:
        return [row["line"] for row in await connection.fetch(OBJECTS)]
    finally:
        await connection.close()


def test_there_is_one_head():
    assert migrate.heads() == [REVISIONS[0]]


async def test_the_models_and_the_migrated_schema_do_not_differ(fresh_database: FreshDatabase):
    await migrate.check(fresh_database.owner_url)


async def test_down_to_nothing_and_up_again_gives_the_same_schema(fresh_database: FreshDatabase):
    before = await described(fresh_database)
    await migrate.downgrade(fresh_database.owner_url, "base")
    left = [line for line in await described(fresh_database) if "alembic_version" not in line]
    assert left == []
    await migrate.upgrade(fresh_database.owner_url)
    assert await described(fresh_database) == before
    assert await migrate.current_revision(fresh_database.owner_url) == migrate.heads()[0]


@pytest.mark.parametrize("revision", REVISIONS)
async def test_every_step_can_be_taken_back_and_forth(fresh_database: FreshDatabase, revision: str):
    after = await described(fresh_database)
    await migrate.downgrade(fresh_database.owner_url, revision)
    at_revision = await described(fresh_database)
    if revision != "0001":
        await migrate.downgrade(fresh_database.owner_url, "-1")
        await migrate.upgrade(fresh_database.owner_url, revision)
        assert await described(fresh_database) == at_revision
    await migrate.upgrade(fresh_database.owner_url)
    assert await described(fresh_database) == after


async def test_migrating_twice_changes_nothing(fresh_database: FreshDatabase):
    before = await described(fresh_database)
    await migrate.upgrade(fresh_database.owner_url)
    assert await described(fresh_database) == before
