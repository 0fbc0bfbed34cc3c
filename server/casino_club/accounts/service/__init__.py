"""Use cases of the accounts, one file each."""

from casino_club.accounts.service.grants import Grant
from casino_club.accounts.service.sessions import end_all_sessions

__all__ = ["Grant", "end_all_sessions"]
