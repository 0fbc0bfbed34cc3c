"""Following the journal: each sink at its own position, each fact once."""

from casino_club.journal.relay.delivery import ExternalSink, Token
from casino_club.journal.relay.reactions import Reaction, Reactions
from casino_club.journal.relay.relay import Relay

__all__ = ["ExternalSink", "Reaction", "Reactions", "Relay", "Token"]
