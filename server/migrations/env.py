"""Runs migrations on the connection given by `app.migrate`, or on the owner's URL for the alembic command."""

import asyncio

from alembic import context
from sqlalchemy import Connection, text
from sqlalchemy.sql.schema import SchemaItem

from casino_club.app.migrate import METADATA, owner_engine
from casino_club.core.settings import Settings

PARTITIONS = "SELECT inhrelid::regclass::text FROM pg_inherits"


def run(connection: Connection) -> None:
    partitions = set(connection.execute(text(PARTITIONS)).scalars())
    connection.rollback()

    def belongs_to_models(item: SchemaItem, name: str | None, kind: str, reflected: bool, _: object) -> bool:
        table = item if kind == "table" else getattr(item, "table", None)
        return not (reflected and getattr(table, "name", name) in partitions)

    context.configure(
        connection=connection,
        target_metadata=METADATA,
        include_object=belongs_to_models,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def run_from_command_line() -> None:
    async with owner_engine(Settings().database_owner_url) as engine, engine.connect() as connection:
        await connection.run_sync(run)


given: Connection | None = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    asyncio.run(run_from_command_line())
