"""How a fact reads as an entry of a member's ledger."""

from __future__ import annotations

from casino_club.core.ids import fact_id
from casino_club.events import CrashBetPlaced, CrashRefunded, CrashSettled, RoundSettled
from casino_club.journal import Fact

REASONS = {
    "mint:signup": "SIGNUP_BONUS",
    "house:slot": "SLOT_SPIN",
    "house:slot_enhanced": "SLOT_SPIN",
    "house:gacha": "GACHA_SPIN",
    "house:rps": "RPS_PLAY",
    "house:roulette": "ROULETTE_SPIN",
    "house:prize_roulette": "PRIZE_SPIN",
    "house:crash": "CRASH_BET",
}
"""Who was on the other side → why, in the words of the contract; others are spelled from their own name."""


def reason_of(fact: Fact) -> str:
    """UPPER_SNAKE: SIGNUP_BONUS, SLOT_SPIN, …"""
    counterparty = fact.counterparty or fact.kind
    return REASONS.get(counterparty) or counterparty.replace(":", "_").upper()


def ref_of(fact: Fact) -> str | None:
    """What the entry is about: the round, where there is one."""
    event = fact.event
    if isinstance(event, CrashSettled | CrashRefunded):
        return fact_id(fact.player_id, event.seq, event.staked_at)
    return fact.id if isinstance(event, RoundSettled | CrashBetPlaced) else None
