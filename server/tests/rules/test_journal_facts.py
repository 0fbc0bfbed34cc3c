"""The pure half of the journal: ids, chains, and gold that never goes below zero."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casino_club import wallet
from casino_club.core.ids import fact_id, parse_fact_id
from casino_club.events import MemberJoined
from casino_club.journal import Head, InsufficientGold, record
from casino_club.journal.models import GENESIS
from casino_club.journal.verify import link

NOW = datetime(2026, 11, 23, 3, 4, 5, 678_000, UTC)
JOINED = MemberJoined(nickname="별빛", invite_code="5858")


def head(balance: int = 0) -> Head:
    return Head(7, balance, 0, GENESIS, 1, "a" * 64, "b" * 64, "mine", 0)


@given(
    st.integers(0, (1 << 36) - 1),
    st.integers(0, (1 << 38) - 1),
    st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1)),
)
def test_a_fact_id_names_its_fact(player_id: int, seq: int, moment: datetime) -> None:
    at = moment.replace(microsecond=moment.microsecond // 1000 * 1000, tzinfo=UTC)
    assert parse_fact_id(fact_id(player_id, seq, at)) == (player_id, seq, at)


@pytest.mark.parametrize(
    "text", ["", "x", "5858", "00000000-0000-4000-8000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"]
)
def test_anything_else_is_no_fact_id(text: str) -> None:
    assert parse_fact_id(text) is None


def test_ids_sort_by_time() -> None:
    assert fact_id(9, 9, NOW) < fact_id(1, 1, NOW + timedelta(milliseconds=1))


def test_each_fact_follows_the_one_before() -> None:
    member = head()
    first = record(member, wallet.mint(JOINED, gold=1_000, reason="signup"), NOW)
    second = record(member, wallet.settled(JOINED, game="slot", bet=100, payout=50), NOW)
    assert (first.seq, second.seq, member.balance) == (1, 2, 950)
    assert (first.counterparty, second.counterparty) == ("mint:signup", "house:slot")
    assert link(first.chain, second) == second.chain == member.chain


@pytest.mark.parametrize(
    "change",
    [
        {"credit": 51},
        {"debit": 99},
        {"balance_after": 951},
        {"counterparty": "house:rps"},
        {"payload": b"{}"},
        {"kind": "level_reached"},
        {"created_at": NOW + timedelta(milliseconds=1)},
        {"key": b"k"},
        {"seq": 3},
        {"player_id": 8},
    ],
)
def test_any_altered_column_breaks_the_chain(change: dict[str, object]) -> None:
    member = head(1_000)
    fact = record(member, wallet.settled(JOINED, game="slot", bet=100, payout=50), NOW)
    assert link(GENESIS, replace(fact, **change)) != fact.chain  # type: ignore[arg-type]


@given(st.lists(st.tuples(st.integers(0, 2_000), st.integers(0, 2_000)), max_size=30))
def test_no_sequence_of_stakes_goes_below_zero(rounds: list[tuple[int, int]]) -> None:
    member, total = head(1_000), 1_000
    for bet, payout in rounds:
        before = (member.balance, member.seq, member.chain)
        try:
            fact = record(member, wallet.settled(JOINED, game="slot", bet=bet, payout=payout), NOW)
        except InsufficientGold as refusal:
            assert bet > before[0]
            assert refusal.details == {"balance": before[0], "needed": bet}
            assert (member.balance, member.seq, member.chain) == before
            continue
        total += payout - bet
        assert fact.balance_after == member.balance == total >= 0
