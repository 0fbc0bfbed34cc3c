"""What members ask to be held to, and what operators set for a game.

Revision ID: 0004
"""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    "ALTER TABLE account ADD COLUMN guarded boolean NOT NULL DEFAULT false",
    """
CREATE TABLE guard (
  player_id bigint PRIMARY KEY,
  guard json NOT NULL
) WITH (fillfactor = 60)
""",
    """
CREATE TABLE game_setting (
  game text PRIMARY KEY,
  enabled boolean NOT NULL,
  reason text NOT NULL,
  daily_rounds integer,
  daily_loss bigint,
  max_bet bigint,
  updated_at timestamptz NOT NULL
)
""",
    """
CREATE TABLE game_day (
  player_id bigint NOT NULL,
  game text NOT NULL,
  day date NOT NULL,
  rounds integer NOT NULL,
  lost bigint NOT NULL,
  PRIMARY KEY (player_id, game, day)
) WITH (fillfactor = 60)
""",
    "ALTER TABLE odds_version ADD COLUMN par json",
    "GRANT SELECT, INSERT, UPDATE ON guard, game_setting, game_day TO casino_app",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE guard, game_setting, game_day")
    op.execute("ALTER TABLE odds_version DROP COLUMN par")
    op.execute("ALTER TABLE account DROP COLUMN guarded")
