"""Named movements of gold: the only makers of entries that carry a debit or a credit."""

from casino_club.wallet.movements import mint, settled

__all__ = ["mint", "settled"]
