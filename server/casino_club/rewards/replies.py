"""Rewards as replies: what every route that pays one answers."""

from __future__ import annotations

from fastapi import Response

from casino_club.accounts.schemas import Balance
from casino_club.core.http import REPLAYED
from casino_club.events import Reward
from casino_club.journal import key_digest
from casino_club.rewards.schemas import ClaimReply, RewardView
from casino_club.rewards.service import Granted, Request


def request_of(source: str, ref: str, key: str) -> Request:
    """One client's wish to be paid: the key it sent, for this and nothing else."""
    return Request(key_digest("claim", key), key_digest(source, ref))


def view(reward: Reward) -> RewardView:
    """A reward's contents."""
    return RewardView(gold=reward.gold, xp=reward.xp, items=reward.items)


def reply_of(granted: Granted, response: Response) -> ClaimReply:
    """The reply, the same for a request that is sent again."""
    if granted.replayed:
        response.headers.update(REPLAYED)
    fact, event = granted.fact, granted.event
    return ClaimReply(
        reward=view(event.reward),
        xp_gained=event.xp,
        balance=Balance(gold=fact.balance_after, version=fact.seq),
        progress_version=event.progress_version,
    )
