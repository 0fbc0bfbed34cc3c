"""A reward → gold, experience, items; each paid once."""

from casino_club.rewards.errors import AlreadyClaimed, NotCompleted, RewardExpired
from casino_club.rewards.service import Granted, Offer, Recipient, Request, claim, earlier, give, lock, offer

__all__ = [
    "AlreadyClaimed",
    "Granted",
    "NotCompleted",
    "Offer",
    "Recipient",
    "Request",
    "RewardExpired",
    "claim",
    "earlier",
    "give",
    "lock",
    "offer",
]
