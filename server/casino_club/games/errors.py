"""What can be wrong with a bet, beside the rules' own `BetOutOfRange`."""

from casino_club.core.errors import AppError


class GameDisabled(AppError):
    """The game is switched off."""

    code, status = "GAME_DISABLED", 409
    ko, en = "지금은 이 게임을 할 수 없어요.", "This game is not available right now."
