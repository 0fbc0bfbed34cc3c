"""What the overlay refuses."""

from casino_club.core.errors import AppError


class TooManyOverlays(AppError):
    """The member has as many overlay addresses as are allowed; `details` has `most`."""

    code, status = "TOO_MANY_OVERLAYS", 409
    ko, en = (
        "방송 주소를 더 만들 수 없어요. 쓰지 않는 주소를 지워 주세요.",
        "No more overlay addresses. Delete one you no longer use.",
    )
