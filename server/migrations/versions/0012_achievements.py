"""Achievements, and how many hold them.

Revision ID: 0012
"""

from alembic import op

revision = "0012"
down_revision = "0011"

STATEMENTS = (
    """
CREATE TABLE achievement (
  code text PRIMARY KEY,
  title text NOT NULL,
  title_en text NOT NULL,
  text text NOT NULL,
  text_en text NOT NULL,
  hidden boolean NOT NULL,
  kind text NOT NULL,
  params json NOT NULL,
  tiers json NOT NULL,
  place integer NOT NULL,
  enabled boolean NOT NULL
)
""",
    """
CREATE TABLE achievement_holders (
  code text NOT NULL,
  tier integer NOT NULL,
  holders bigint NOT NULL,
  PRIMARY KEY (code, tier)
)
""",
    "GRANT SELECT, INSERT, UPDATE ON achievement, achievement_holders TO casino_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE achievement_holders, achievement")
