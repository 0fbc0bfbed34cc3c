"""Following the journal: each sink at its own position, each fact once."""

from casino_club.journal.relay.delivery import Delivery, ExternalSink, Token
from casino_club.journal.relay.isolation import Reaction
from casino_club.journal.relay.reactions import Reactions
from casino_club.journal.relay.relay import Relay
from casino_club.journal.relay.retries import parked, retry_failed, unpark

__all__ = [
    "Delivery",
    "ExternalSink",
    "Reaction",
    "Reactions",
    "Relay",
    "Token",
    "parked",
    "retry_failed",
    "unpark",
]
