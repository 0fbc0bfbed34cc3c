"""Routes of the accounts."""

from fastapi import APIRouter

from casino_club.accounts.endpoints import credentials, door, invites, members, sessions, testing

router = APIRouter(prefix="/api")
for _part in (door, sessions, credentials, members, invites, testing):
    router.include_router(_part.router)

__all__ = ["router"]
