"""Missions, and the daily ones that members changed.

Revision ID: 0011
"""

from alembic import op

revision = "0011"
down_revision = "0010"

STATEMENTS = (
    """
CREATE TABLE mission (
  code text PRIMARY KEY,
  period text NOT NULL,
  title text NOT NULL,
  title_en text NOT NULL,
  kind text NOT NULL,
  params json NOT NULL,
  target bigint NOT NULL,
  reward json NOT NULL,
  place integer NOT NULL,
  enabled boolean NOT NULL,
  active_from timestamptz NOT NULL,
  CONSTRAINT mission_period CHECK (period IN ('DAILY', 'WEEKLY', 'ONCE')),
  CONSTRAINT mission_target CHECK (target > 0)
)
""",
    """
CREATE TABLE mission_swap (
  player_id bigint NOT NULL,
  day date NOT NULL,
  number integer NOT NULL,
  old text NOT NULL,
  new text NOT NULL,
  swapped_at timestamptz NOT NULL,
  PRIMARY KEY (player_id, day, number)
)
""",
    "GRANT SELECT, INSERT, UPDATE ON mission TO casino_app",
    "GRANT SELECT, INSERT ON mission_swap TO casino_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE mission_swap, mission")
