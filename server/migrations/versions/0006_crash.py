"""Shared crash rounds: chains committed in advance, rounds, stakes, and who conducts.

Revision ID: 0006
"""

from alembic import op

revision = "0006"
down_revision = "0005"

CHAINS = """
CREATE TABLE crash_chain (
  number integer PRIMARY KEY,
  seed text NOT NULL,
  terminal_hash text NOT NULL,
  length integer NOT NULL,
  salt text,
  published_at timestamptz NOT NULL,
  salt_fixed_at timestamptz
)
"""

ROUNDS = """
CREATE TABLE crash_round (
  number bigint PRIMARY KEY,
  chain integer NOT NULL,
  link_index integer NOT NULL,
  link text NOT NULL,
  link_hash text NOT NULL,
  odds integer NOT NULL,
  phase text NOT NULL,
  opens_at timestamptz,
  starts_at timestamptz,
  bust integer,
  busted_at timestamptz,
  settled_at timestamptz,
  abandoned boolean NOT NULL DEFAULT false
) WITH (fillfactor = 60)
"""

STAKES = """
CREATE TABLE crash_stake (
  player_id bigint NOT NULL,
  seq bigint NOT NULL,
  seat bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  round bigint NOT NULL,
  placed_at timestamptz NOT NULL,
  bet_amount bigint NOT NULL,
  auto_cashout integer,
  name text,
  client_seed text,
  status text NOT NULL,
  cashout integer,
  settled_seq bigint,
  settled_at timestamptz,
  PRIMARY KEY (player_id, seq)
) WITH (fillfactor = 60)
"""

ONE_A_ROUND = "CREATE UNIQUE INDEX crash_stake_round ON crash_stake (round, player_id)"
OPEN = "CREATE INDEX crash_stake_open ON crash_stake (player_id) WHERE status = 'OPEN'"

CONDUCTOR = """
CREATE TABLE crash_conductor (
  id integer PRIMARY KEY CONSTRAINT only_one CHECK (id = 1),
  epoch bigint NOT NULL,
  attended_at timestamptz NOT NULL
) WITH (fillfactor = 10)
"""

RIGHTS = (
    "GRANT SELECT, INSERT, UPDATE ON crash_chain, crash_round, crash_stake, crash_conductor TO casino_app"
)


def upgrade() -> None:
    for statement in (CHAINS, ROUNDS, STAKES, ONE_A_ROUND, OPEN, CONDUCTOR, RIGHTS):
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE crash_conductor, crash_stake, crash_round, crash_chain")
