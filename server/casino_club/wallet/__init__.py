"""Named movements of gold: the only makers of entries that carry a debit or a credit."""

from casino_club.wallet.movements import mint, refund, reward, settle, settled, spend, stake

__all__ = ["mint", "refund", "reward", "settle", "settled", "spend", "stake"]
