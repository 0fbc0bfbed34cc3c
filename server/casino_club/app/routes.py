"""Every router, one list; and the groups the documentation shows them in."""

from fastapi import APIRouter

from casino_club.accounts.admin import router as accounts_admin
from casino_club.accounts.endpoints import router as accounts
from casino_club.achievements.endpoints import router as achievements
from casino_club.app.developers import router as developers
from casino_club.app.system import router as system
from casino_club.games.admin import router as games_admin
from casino_club.games.crash.endpoints import router as crash
from casino_club.games.disclosure import router as disclosure
from casino_club.games.endpoints import router as games
from casino_club.games.leaderboard import router as leaderboard
from casino_club.games.overlay.endpoints import router as overlay
from casino_club.missions.endpoints import router as missions
from casino_club.protection.endpoints import router as protection
from casino_club.realtime.endpoints import router as realtime
from casino_club.rewards.endpoints import router as rewards
from casino_club.rewards.inventory import router as inventory
from casino_club.streaks.endpoints import router as streaks

ROUTERS: list[APIRouter] = [
    accounts,
    accounts_admin,
    protection,
    games,
    leaderboard,
    crash,
    overlay,
    streaks,
    missions,
    achievements,
    rewards,
    inventory,
    games_admin,
    disclosure,
    realtime,
    system,
    developers,
]

TAG_GROUPS = [
    {
        "name": "core",
        "tags": [
            "auth",
            "invite",
            "users",
            "games",
            "fairness",
            "protection",
            "realtime",
            "overlay",
            "rewards",
            "inventory",
        ],
    },
    {"name": "operators", "tags": ["operators", "system", "developers"]},
]
