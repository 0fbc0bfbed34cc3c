"""When the week's best win was reached, apart from the week's last round.

Revision ID: 0009
"""

from alembic import op

revision = "0009"
down_revision = "0008"

STATEMENTS = (
    "ALTER TABLE weekly_score ADD COLUMN best_at timestamptz",
    "UPDATE weekly_score SET best_at = reached_at",
    "ALTER TABLE weekly_score ALTER COLUMN best_at SET NOT NULL",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("ALTER TABLE weekly_score DROP COLUMN best_at")
