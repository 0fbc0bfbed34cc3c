"""The demo accounts (D12), made by the same use cases as everybody's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from casino_club.accounts import repository
from casino_club.accounts.kit import Kit
from casino_club.accounts.permissions import Role
from casino_club.accounts.service.sign_up import Application, enrol

ADMIN = "admin"
PLAYERS = ("user001", "user002", "user003", "user004")
DEMO_PASSWORD = "123455"  # noqa: S105 - public by design; strict profiles refuse to start with it
DEMO_INVITE = "5858"
_BORN = date(1990, 1, 1)
_ADMIN_PASSWORD_BYTES = 9


@dataclass(frozen=True)
class Seeded:
    """What seeding did; `admin_password` is given only when it was made up, to be printed once."""

    created: list[str]
    admin_password: str | None


async def seed_demo_accounts(session: AsyncSession, kit: Kit, players: Sequence[str] = PLAYERS) -> Seeded:
    """`admin` and the demo players, those that are missing: level 1, 1,000 gold, nothing played."""
    present = {user.site_id for user in await repository.users_by_site_id(session, [ADMIN, *players])}
    created, made_up = [], None
    if ADMIN not in present:
        made_up = None if kit.settings.admin_password else kit.entropy(_ADMIN_PASSWORD_BYTES).hex()
        password = made_up or kit.settings.admin_password
        await _enrol(session, kit, ADMIN, "어드민", password, Role.ADMIN)
        created.append(ADMIN)
    for number, site_id in enumerate(players, start=1):
        if site_id not in present:
            await _enrol(session, kit, site_id, f"유저{number:03}", DEMO_PASSWORD, Role.PLAYER)
            created.append(site_id)
    return Seeded(created, made_up)


async def demo_accounts_with_demo_passwords(session: AsyncSession, kit: Kit) -> list[str]:
    """The demo accounts anybody could sign in to: what stops a strict profile from starting."""
    users = await repository.users_by_site_id(session, [ADMIN, *PLAYERS])
    open_to_all = [user for user in users if user.banned_at is None]
    return [
        user.site_id for user in open_to_all if await kit.passwords.verify(user.password_hash, DEMO_PASSWORD)
    ]


async def _enrol(
    session: AsyncSession, kit: Kit, site_id: str, nickname: str, password: str, role: Role
) -> None:
    application = Application(site_id, nickname, password, DEMO_INVITE, _BORN)
    await enrol(session, kit, application, await kit.passwords.hash(password), role=role)
