"""The tables of the club's memory."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, BigInteger, CheckConstraint, DateTime, Index, LargeBinary, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from casino_club.core.db import Base

CLUB_ID = 0
"""The member whose journal holds the facts of the club itself: its audit log."""

GENESIS = bytes(32)
"""The chain before a member's first fact."""


class Account(Base):
    """A member's head of the journal, and the seed pair in use: one locked read loads a round.

    fillfactor 60 and no index on what changes keep every update heap-only.
    """

    __tablename__ = "account"
    __table_args__ = (CheckConstraint("balance >= 0", name="balance_not_negative"),)

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    balance: Mapped[int] = mapped_column(BigInteger, default=0)
    seq: Mapped[int] = mapped_column(BigInteger, default=0)
    chain: Mapped[bytes] = mapped_column(LargeBinary, default=GENESIS)
    seed_number: Mapped[int]
    server_seed: Mapped[str] = mapped_column(Text)
    next_server_seed: Mapped[str] = mapped_column(Text)
    client_seed: Mapped[str] = mapped_column(Text)
    nonce: Mapped[int]
    guarded: Mapped[bool] = mapped_column(server_default=text("false"))
    """Whether the member asked to be held to something: then their bets look for their guard."""


class JournalRow(Base):
    """One fact. Partitioned by the UTC day of `created_at`; the application's role may only add."""

    __tablename__ = "journal"
    __table_args__ = (
        CheckConstraint("debit >= 0 AND credit >= 0 AND balance_after >= 0", name="gold_not_negative"),
        Index("journal_key", "player_id", "key"),
        Index("journal_xid", "xid"),
        {"postgresql_partition_by": "RANGE (created_at)"},
    )

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), primary_key=True)
    xid: Mapped[int] = mapped_column(
        BigInteger, server_default=text("((pg_current_xact_id())::text)::bigint")
    )
    kind: Mapped[str] = mapped_column(Text)
    key: Mapped[bytes | None] = mapped_column(LargeBinary)
    input_hash: Mapped[bytes | None] = mapped_column(LargeBinary)
    debit: Mapped[int] = mapped_column(BigInteger)
    credit: Mapped[int] = mapped_column(BigInteger)
    counterparty: Mapped[str | None] = mapped_column(Text)
    balance_after: Mapped[int] = mapped_column(BigInteger)
    payload: Mapped[str] = mapped_column(JSON)
    chain: Mapped[bytes] = mapped_column(LargeBinary)


class SinkPosition(Base):
    """How far a sink has followed the journal, and the range it is about to deliver.

    Positions are `(xid, player_id, seq)`; `pending_*` is the end of the range committed as
    intended and not yet done: after a crash exactly that range is sent again. `since` is when
    the fact at the position was written, so that cold partitions are not searched.
    """

    __tablename__ = "sink_position"

    sink: Mapped[str] = mapped_column(Text, primary_key=True)
    epoch: Mapped[int] = mapped_column(BigInteger, default=0)
    xid: Mapped[int] = mapped_column(BigInteger, default=0)
    player_id: Mapped[int] = mapped_column(BigInteger, default=-1)
    seq: Mapped[int] = mapped_column(BigInteger, default=0)
    since: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=text("'2000-01-01Z'"))
    pending_xid: Mapped[int | None] = mapped_column(BigInteger)
    pending_player_id: Mapped[int | None] = mapped_column(BigInteger)
    pending_seq: Mapped[int | None] = mapped_column(BigInteger)
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=text("now()"))


class FailedReaction(Base):
    """A reaction that failed on one fact: tried again with growing pauses, then parked for a person."""

    __tablename__ = "failed_reaction"

    reaction: Mapped[str] = mapped_column(Text, primary_key=True)
    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    fact_created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    tries: Mapped[int]
    error: Mapped[str] = mapped_column(Text)
    next_try_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    """None: parked, waits for a person."""
