"""Play that protects: limits a member sets, breaks, and exclusion, enforced where gold is staked."""

from casino_club.protection.errors import LimitReached, SelfExcluded
from casino_club.protection.guards import Guards

__all__ = ["Guards", "LimitReached", "SelfExcluded"]
