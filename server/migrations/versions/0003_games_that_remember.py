"""What games keep of a member between rounds, and what a member owns.

Revision ID: 0003
"""

from alembic import op

revision = "0003"
down_revision = "0002"

STATES = """
CREATE TABLE game_state (
  player_id bigint NOT NULL,
  game text NOT NULL,
  state json NOT NULL,
  PRIMARY KEY (player_id, game)
) WITH (fillfactor = 60)
"""

ITEMS = """
CREATE TABLE member_item (
  player_id bigint NOT NULL,
  item text NOT NULL,
  count integer NOT NULL CONSTRAINT count_not_negative CHECK (count >= 0),
  first_at timestamptz NOT NULL,
  PRIMARY KEY (player_id, item)
) WITH (fillfactor = 60)
"""

RIGHTS = "GRANT SELECT, INSERT, UPDATE ON game_state, member_item TO casino_app"


def upgrade() -> None:
    for statement in (STATES, ITEMS, RIGHTS):
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP TABLE member_item, game_state")
