"""The byte-exact scheme of games.md."""

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casino_club.games.fairness import RecordedDraws, SeededDraws, block, seed_hash

SEED = "0" * 64


@pytest.mark.parametrize(
    ("nonce", "start"), [(0, "6da07225adb261e7"), (1, "3d76d6b911dd1b8d"), (2, "777645a5b59e2c10")]
)
def test_published_vectors(nonce: int, start: str) -> None:
    assert block(SEED, "casino-club", nonce, 0).hex().startswith(start)


def test_the_commitment_hashes_the_hex_text() -> None:
    digest = seed_hash(SEED)
    assert digest.startswith("60e05bd1")
    assert digest.endswith("250f55")


def test_words_are_big_endian_four_to_a_block() -> None:
    draws = SeededDraws(SEED, "casino-club", 0)
    stream = b"".join(
        hmac.new(SEED.encode(), f"casino-club:0:{k}".encode(), hashlib.sha256).digest() for k in range(3)
    )
    assert [draws.word() for _ in range(12)] == [
        int.from_bytes(stream[at : at + 8], "big") for at in range(0, 96, 8)
    ]


def test_a_word_above_the_limit_is_rejected() -> None:
    """n just above 2⁶³ rejects nearly half of all words; what is kept is the word itself."""
    n = (1 << 63) + 1
    plain, exact = SeededDraws(SEED, "x", 7), SeededDraws(SEED, "x", 7)
    kept = [word for word in (plain.word() for _ in range(64)) if word < n]
    assert 10 < len(kept) < 54
    assert [exact.uniform(n) for _ in kept] == kept


@given(st.text("0123456789abcdef", min_size=64, max_size=64), st.integers(0, 10**6), st.integers(1, 10**4))
def test_recorded_draws_give_the_same_numbers(seed: str, nonce: int, n: int) -> None:
    seeded = SeededDraws(seed, "client", nonce)
    numbers = [seeded.uniform(n) for _ in range(6)]
    recorded = RecordedDraws(seeded.drawn)
    assert [recorded.uniform(n) for _ in range(6)] == numbers


def test_recorded_draws_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        RecordedDraws([28]).uniform(28)
    with pytest.raises(ValueError, match="does not fit"):
        RecordedDraws([]).uniform(28)
