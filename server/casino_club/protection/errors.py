"""What protection refuses."""

from casino_club.core.errors import AppError


class LimitReached(AppError):
    """The bet could pass a limit the member set; `details` has the limit, `used` and `resets_at`."""

    code, status = "LIMIT_REACHED", 403
    ko, en = "스스로 정한 한도에 닿았어요.", "You have reached a limit you set."


class SelfExcluded(AppError):
    """The member is taking a break; `details` has `kind` and `until`, null for good."""

    code, status = "SELF_EXCLUDED", 403
    ko, en = "쉬어 가기로 한 기간이에요.", "You are taking a break from play."


class CannotLift(AppError):
    """A break can be made longer, never shorter."""

    code, status = "EXCLUSION_STANDS", 409
    ko, en = "쉬는 기간은 줄이거나 끝낼 수 없어요.", "A break cannot be shortened or ended early."


class NothingToConfirm(AppError):
    """No looser limit is waiting, or its day has not passed."""

    code, status = "NOTHING_TO_CONFIRM", 409
    ko, en = "확인할 수 있는 변경이 없어요.", "There is no change to confirm yet."
