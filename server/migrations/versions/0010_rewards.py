"""Rewards paid once, boosters, the day of the last check-in, and the version of progress.

Revision ID: 0010
"""

from alembic import op

revision = "0010"
down_revision = "0009"

STATEMENTS = (
    "ALTER TABLE users ADD COLUMN streak_claimed_on date",
    """
CREATE TABLE reward (
  player_id bigint NOT NULL,
  name text NOT NULL,
  source text NOT NULL,
  ref text NOT NULL,
  reward json NOT NULL,
  offered_at timestamptz NOT NULL,
  expires_at timestamptz,
  granted_at timestamptz,
  seq bigint,
  PRIMARY KEY (player_id, name)
)
""",
    "CREATE INDEX reward_paid ON reward (player_id, seq)",
    """
CREATE TABLE boost (
  player_id bigint NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  factor integer NOT NULL,
  PRIMARY KEY (player_id, starts_at),
  CONSTRAINT boost_makes_sense CHECK (ends_at > starts_at AND factor > 1)
)
""",
    """
CREATE TABLE member_progress (
  player_id bigint PRIMARY KEY,
  version bigint NOT NULL,
  counters json NOT NULL
) WITH (fillfactor = 60)
""",
    "GRANT SELECT, INSERT, UPDATE ON reward, member_progress TO casino_app",
    "GRANT SELECT, INSERT ON boost TO casino_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE member_progress, boost, reward")
    op.execute("ALTER TABLE users DROP COLUMN streak_claimed_on")
