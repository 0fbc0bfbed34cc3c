"""The tables of the games; rounds themselves are facts of the journal."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, BigInteger, Date, DateTime, Identity, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from casino_club.core.db import Base


class SeedPair(Base):
    """A retired, and therefore revealed, seed pair of a member. Nonces of each pair start at 0."""

    __tablename__ = "seed_pair"

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    server_seed: Mapped[str] = mapped_column(Text)
    client_seed: Mapped[str] = mapped_column(Text)
    last_nonce: Mapped[int | None]
    retired_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class GameStats(Base):
    """One member's counters for one game, written in the round's own transaction (A-080).

    fillfactor 60 and no index on what changes keep every update heap-only.
    """

    __tablename__ = "game_stats"

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    game: Mapped[str] = mapped_column(Text, primary_key=True)
    rounds: Mapped[int] = mapped_column(BigInteger)
    wins: Mapped[int] = mapped_column(BigInteger)
    losses: Mapped[int] = mapped_column(BigInteger)
    ties: Mapped[int] = mapped_column(BigInteger)
    total_bet: Mapped[int] = mapped_column(BigInteger)
    total_payout: Mapped[int] = mapped_column(BigInteger)
    best_payout: Mapped[int] = mapped_column(BigInteger)


class GameState(Base):
    """What a game that remembers keeps of a member between rounds; written in the round's transaction."""

    __tablename__ = "game_state"

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    game: Mapped[str] = mapped_column(Text, primary_key=True)
    state: Mapped[str] = mapped_column(JSON)


class GameSetting(Base):
    """What operators set for a game; a game without a row is open and without limits of its own."""

    __tablename__ = "game_setting"

    game: Mapped[str] = mapped_column(Text, primary_key=True)
    enabled: Mapped[bool]
    reason: Mapped[str] = mapped_column(Text)
    daily_rounds: Mapped[int | None]
    daily_loss: Mapped[int | None] = mapped_column(BigInteger)
    max_bet: Mapped[int | None] = mapped_column(BigInteger)
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class GameDay(Base):
    """A member's business day at a game that has daily limits; made when they first play under one."""

    __tablename__ = "game_day"

    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    game: Mapped[str] = mapped_column(Text, primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    rounds: Mapped[int]
    lost: Mapped[int] = mapped_column(BigInteger)


class OddsCount(Base):
    """How often an outcome was drawn under one odds version; counted by a reaction, shown to everybody."""

    __tablename__ = "odds_count"

    game: Mapped[str] = mapped_column(Text, primary_key=True)
    version: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    outcome: Mapped[str] = mapped_column(Text, primary_key=True)
    count: Mapped[int] = mapped_column(BigInteger)


class OddsReturn(Base):
    """What one odds version gave back: all rounds, those with a stake, what was staked and its worth."""

    __tablename__ = "odds_return"

    game: Mapped[str] = mapped_column(Text, primary_key=True)
    version: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    rounds: Mapped[int] = mapped_column(BigInteger)
    paid_rounds: Mapped[int] = mapped_column(BigInteger)
    staked: Mapped[int] = mapped_column(BigInteger)
    worth: Mapped[int] = mapped_column(BigInteger)


class Incident(Base):
    """Something an operator must look at."""

    __tablename__ = "incident"

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    details: Mapped[str] = mapped_column(JSON)
    opened_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    closed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))


class WeeklyScore(Base):
    """A member's business week, by which they are ranked; kept by a reaction."""

    __tablename__ = "weekly_score"

    week: Mapped[date] = mapped_column(Date, primary_key=True)
    player_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    rounds: Mapped[int] = mapped_column(BigInteger)
    staked: Mapped[int] = mapped_column(BigInteger)
    paid: Mapped[int] = mapped_column(BigInteger)
    xp: Mapped[int] = mapped_column(BigInteger)
    best_win: Mapped[int] = mapped_column(BigInteger)
    reached_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    best_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class BigWinRow(Base):
    """A payout many times its stake, for everybody to see."""

    __tablename__ = "big_win"

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    player_id: Mapped[int] = mapped_column(BigInteger)
    game: Mapped[str] = mapped_column(Text)
    bet: Mapped[int] = mapped_column(BigInteger)
    payout: Mapped[int] = mapped_column(BigInteger)
    won_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class OddsVersion(Base):
    """Append-only odds of a game, addressed by content (D2)."""

    __tablename__ = "odds_version"

    game: Mapped[str] = mapped_column(Text, primary_key=True)
    version: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    odds_hash: Mapped[str] = mapped_column(Text)
    document: Mapped[str] = mapped_column(JSON)
    active_from: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    par: Mapped[str | None] = mapped_column(JSON)
