"""What can be wrong with a seat in a shared round."""

from casino_club.core.errors import AppError


class AlreadyInRound(AppError):
    """The member has a seat in this round."""

    code, status = "ALREADY_IN_ROUND", 409
    ko, en = "이번 라운드에는 이미 베팅했어요.", "You already have a bet in this round."


class CashoutTooEarly(AppError):
    """The curve has not started."""

    code, status = "CASHOUT_TOO_EARLY", 409
    ko, en = "아직 출발하지 않았어요.", "The round has not started yet."


class CashoutTooLate(AppError):
    """The curve had bust when the request came in; `details` has `bust_multiplier`."""

    code, status = "CASHOUT_TOO_LATE", 409
    ko, en = "조금 늦었어요. 이미 터졌어요.", "Too late: the round had already bust."


class AlreadySettled(AppError):
    """The stake was cashed out or refunded before."""

    code, status = "ROUND_SETTLED", 409
    ko, en = "이미 정산된 베팅이에요.", "This bet was already settled."


class RoundOpen(AppError):
    """The seeds stay while a stake is open."""

    code, status = "ROUND_OPEN", 409
    ko, en = "진행 중인 라운드가 끝나면 바꿀 수 있어요.", "Wait until your open round has ended."
