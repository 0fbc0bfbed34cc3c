"""Errors of realtime."""

from casino_club.core.errors import NotAuthenticated


class TicketRefused(NotAuthenticated):
    """The ticket is unknown, used, older than 30 s, or its session has ended."""

    code = "TICKET_REFUSED"
    ko, en = (
        "연결 정보가 만료됐어요. 다시 연결해 주세요.",
        "This ticket is no longer valid. Please reconnect.",
    )
