"""Why a reward is not paid."""

from __future__ import annotations

from casino_club.core.errors import AppError


class AlreadyClaimed(AppError):
    """It was claimed before; `details.granted_at` says when."""

    code, status = "ALREADY_CLAIMED", 409
    ko, en = "이미 받은 보상이에요.", "You have already claimed this."


class RewardExpired(AppError):
    """It waited until `details.expires_at`, and nobody came."""

    code, status = "REWARD_EXPIRED", 409
    ko, en = "받을 수 있는 기간이 지났어요.", "This reward has expired."


class NotCompleted(AppError):
    """The target is not reached; `details` has `count` and `target`."""

    code, status = "NOT_COMPLETED", 409
    ko, en = "아직 끝나지 않았어요.", "Not completed yet."
