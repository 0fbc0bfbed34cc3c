"""The club's memory: append, read, verify, relay."""

from casino_club.journal.facts import Entry, Fact, Head, InsufficientGold, key_digest, record
from casino_club.journal.service import append, append_under_lock, lock, open_account

__all__ = [
    "Entry",
    "Fact",
    "Head",
    "InsufficientGold",
    "append",
    "append_under_lock",
    "key_digest",
    "lock",
    "open_account",
    "record",
]
