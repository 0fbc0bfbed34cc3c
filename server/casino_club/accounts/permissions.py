"""Who may do what: roles, tiers and permissions as one table (A-029, A-030)."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What somebody is in the club."""

    PLAYER = "player"
    SUPPORT = "support"
    OPERATOR = "operator"
    ADMIN = "admin"
    AUDITOR = "auditor"


class VipTier(StrEnum):
    """A member's standing."""

    STANDARD = "STANDARD"
    PREMIUM = "PREMIUM"
    VIP = "VIP"


STAFF = frozenset(Role) - {Role.PLAYER}

READS = frozenset(
    f"{area}.read"
    for area in (
        *("dashboard", "users", "games", "missions", "achievements", "events", "rewards", "shop"),
        *("payments", "campaigns", "segments", "invites", "audit", "economy", "jobs", "incidents"),
        *("slo", "system"),
    )
)

_SUPPORT = frozenset(
    {"dashboard.read", "users.read", "rewards.read", "payments.read", "incidents.read", "users.logout"}
)
_OPERATOR = READS | {
    "users.logout",
    "users.ban",
    "missions.write",
    "achievements.write",
    "events.write",
    "rewards.write",
    "shop.write",
    "campaigns.write",
    "segments.write",
    "invites.write",
    "incidents.write",
    "jobs.write",
}
_ADMIN = _OPERATOR | {
    "games.write",
    "gold.adjust",
    "gold.approve",
    "payments.write",
    "staff.write",
    "system.write",
}

BY_ROLE: dict[Role, frozenset[str]] = {
    Role.PLAYER: frozenset(),
    Role.SUPPORT: _SUPPORT,
    Role.OPERATOR: _OPERATOR,
    Role.ADMIN: _ADMIN,
    Role.AUDITOR: READS,
}
"""What each role may do in the console."""

BY_TIER: dict[VipTier, frozenset[str]] = {
    VipTier.STANDARD: frozenset(),
    VipTier.PREMIUM: frozenset({"tier.premium"}),
    VipTier.VIP: frozenset({"tier.premium", "tier.vip"}),
}
"""What each tier opens to a member."""

ALL = _ADMIN | BY_TIER[VipTier.VIP]


def allows(role: str, vip_tier: str, permission: str) -> bool:
    """Whether somebody of this role and tier has the permission."""
    return permission in BY_ROLE[Role(role)] or permission in BY_TIER[VipTier(vip_tier)]
