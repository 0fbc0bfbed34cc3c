"""Every router, one list; and the groups the documentation shows them in."""

from fastapi import APIRouter

from casino_club.accounts.admin import router as accounts_admin
from casino_club.accounts.endpoints import router as accounts
from casino_club.app.developers import router as developers
from casino_club.app.system import router as system
from casino_club.games.admin import router as games_admin
from casino_club.games.crash.endpoints import router as crash
from casino_club.games.disclosure import router as disclosure
from casino_club.games.endpoints import router as games
from casino_club.games.leaderboard import router as leaderboard
from casino_club.games.overlay.endpoints import router as overlay
from casino_club.protection.endpoints import router as protection
from casino_club.realtime.endpoints import router as realtime

ROUTERS: list[APIRouter] = [
    accounts,
    accounts_admin,
    protection,
    games,
    leaderboard,
    crash,
    overlay,
    games_admin,
    disclosure,
    realtime,
    system,
    developers,
]

TAG_GROUPS = [
    {
        "name": "core",
        "tags": ["auth", "invite", "users", "games", "fairness", "protection", "realtime", "overlay"],
    },
    {"name": "operators", "tags": ["operators", "system", "developers"]},
]
