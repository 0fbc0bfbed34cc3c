"""Why a mission is not changed."""

from __future__ import annotations

from casino_club.core.errors import AppError


class NotRerollable(AppError):
    """Only a daily mission that is on the way can be changed, a few times a day; `details.why` says which."""

    code, status = "NOT_REROLLABLE", 409
    ko, en = "이 미션은 바꿀 수 없어요.", "This mission cannot be changed."
