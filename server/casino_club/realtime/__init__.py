"""One numbered stream per member, over WebSocket and server-sent events."""

from casino_club.realtime.hub import Hub
from casino_club.realtime.messages import Draft, Messages, Render, Summary
from casino_club.realtime.sink import RealtimeSink
from casino_club.realtime.streams import Streams
from casino_club.realtime.tickets import Tickets, forget_used_tickets

__all__ = [
    "Draft",
    "Hub",
    "Messages",
    "RealtimeSink",
    "Render",
    "Streams",
    "Summary",
    "Tickets",
    "forget_used_tickets",
]
