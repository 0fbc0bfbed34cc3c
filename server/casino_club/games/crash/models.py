"""The tables of crash. Gold moves in the journal; these rows say what is still open, and what was shown."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, DateTime, Identity, Index, Integer, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from casino_club.core.db import Base

Moment = DateTime(timezone=True)


class CrashChain(Base):
    """A hash chain of `length` rounds: `seed` is its last link, a secret until that round has bust."""

    __tablename__ = "crash_chain"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    seed: Mapped[str] = mapped_column(Text)
    terminal_hash: Mapped[str] = mapped_column(Text)
    length: Mapped[int]
    salt: Mapped[str | None] = mapped_column(Text)
    published_at: Mapped[datetime] = mapped_column(Moment)
    salt_fixed_at: Mapped[datetime | None] = mapped_column(Moment)


class CrashRound(Base):
    """One shared round. `link` and `bust` are secrets until `phase` says BUSTED."""

    __tablename__ = "crash_round"

    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    chain: Mapped[int]
    link_index: Mapped[int]
    link: Mapped[str] = mapped_column(Text)
    link_hash: Mapped[str] = mapped_column(Text)
    odds: Mapped[int]
    phase: Mapped[str] = mapped_column(Text)
    opens_at: Mapped[datetime | None] = mapped_column(Moment)
    starts_at: Mapped[datetime | None] = mapped_column(Moment)
    bust: Mapped[int | None]
    busted_at: Mapped[datetime | None] = mapped_column(Moment)
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
    abandoned: Mapped[bool] = mapped_column(server_default=text("false"))


class CrashStake(Base):
    """One member's seat in one round. `name` is None for whoever does not want to be named.

    `seq` and `settled_seq` are the facts that took the gold and gave it back.
    """

    __tablename__ = "crash_stake"
    __table_args__ = (
        Index("crash_stake_round", "round", "player_id", unique=True),
        Index("crash_stake_open", "player_id", postgresql_where=text("status = 'OPEN'")),
    )

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    seat: Mapped[int] = mapped_column(BigInteger, Identity(always=True))
    round: Mapped[int] = mapped_column(BigInteger)
    placed_at: Mapped[datetime] = mapped_column(Moment)
    bet_amount: Mapped[int] = mapped_column(BigInteger)
    auto_cashout: Mapped[int | None]
    name: Mapped[str | None] = mapped_column(Text)
    client_seed: Mapped[str | None] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text)
    cashout: Mapped[int | None]
    settled_seq: Mapped[int | None] = mapped_column(BigInteger)
    settled_at: Mapped[datetime | None] = mapped_column(Moment)


class CrashConductor(Base):
    """Who conducts: `epoch` counts the leases, `attended_at` says when the holder was last at work."""

    __tablename__ = "crash_conductor"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    epoch: Mapped[int] = mapped_column(BigInteger)
    attended_at: Mapped[datetime] = mapped_column(Moment)
