"""The password, confirmed and changed."""

from __future__ import annotations

from casino_club.accounts import repository
from casino_club.accounts.errors import InvalidCredentials
from casino_club.accounts.kit import Kit
from casino_club.accounts.service.sessions import end_all_sessions
from casino_club.core.db import Database


async def confirm(database: Database, kit: Kit, user_id: int, password: str) -> str:
    """The stored hash the password is right for. Raises `InvalidCredentials`.

    No connection is held while the password is hashed.
    """
    async with database.reading() as session:
        stored = (await repository.user(session, user_id)).password_hash
    if not await kit.passwords.verify(stored, password):
        raise InvalidCredentials
    return stored


async def change(
    database: Database, kit: Kit, user_id: int, session_id: str, *, current: str, new: str
) -> list[str]:
    """Sets a new password and ends every other session; gives their ids."""
    stored = await confirm(database, kit, user_id, current)
    renewed = await kit.passwords.hash(new)
    async with database.transaction() as session:
        user = await repository.locked_user(session, user_id)
        if user.password_hash != stored:
            raise InvalidCredentials  # changed elsewhere meanwhile: the current one is no longer `current`
        user.password_hash = renewed
        await session.flush()
        return await end_all_sessions(session, kit, user_id, "password", but=session_id)
