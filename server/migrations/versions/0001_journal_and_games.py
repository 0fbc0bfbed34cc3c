"""The journal, its sinks' positions, and the games' tables.

Revision ID: 0001
"""

from alembic import op

revision = "0001"
down_revision = None

TABLES = """
CREATE TABLE account (
  player_id bigint PRIMARY KEY,
  balance bigint NOT NULL DEFAULT 0 CONSTRAINT balance_not_negative CHECK (balance >= 0),
  seq bigint NOT NULL DEFAULT 0,
  chain bytea NOT NULL,
  seed_number integer NOT NULL,
  server_seed text NOT NULL,
  next_server_seed text NOT NULL,
  client_seed text NOT NULL,
  nonce integer NOT NULL
) WITH (fillfactor = 60);

CREATE TABLE journal (
  player_id bigint NOT NULL,
  seq bigint NOT NULL,
  created_at timestamptz NOT NULL,
  xid bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  kind text NOT NULL,
  key bytea,
  input_hash bytea,
  debit bigint NOT NULL,
  credit bigint NOT NULL,
  counterparty text,
  balance_after bigint NOT NULL,
  payload json NOT NULL,
  chain bytea NOT NULL,
  PRIMARY KEY (player_id, seq, created_at),
  CONSTRAINT gold_not_negative CHECK (debit >= 0 AND credit >= 0 AND balance_after >= 0)
) PARTITION BY RANGE (created_at);
CREATE INDEX journal_key ON journal (player_id, key);
CREATE INDEX journal_xid ON journal (xid);

CREATE TABLE sink_position (
  sink text PRIMARY KEY,
  epoch bigint NOT NULL DEFAULT 0,
  xid bigint NOT NULL DEFAULT 0,
  player_id bigint NOT NULL DEFAULT -1,
  seq bigint NOT NULL DEFAULT 0,
  since timestamptz NOT NULL DEFAULT '2000-01-01Z',
  pending_xid bigint,
  pending_player_id bigint,
  pending_seq bigint,
  updated_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 10);

CREATE TABLE failed_reaction (
  reaction text NOT NULL,
  player_id bigint NOT NULL,
  seq bigint NOT NULL,
  fact_created_at timestamptz NOT NULL,
  tries integer NOT NULL,
  error text NOT NULL,
  next_try_at timestamptz,
  PRIMARY KEY (reaction, player_id, seq)
);

CREATE TABLE used_ticket (
  id uuid PRIMARY KEY,
  expires_at timestamptz NOT NULL
);

CREATE TABLE seed_pair (
  player_id bigint NOT NULL,
  number integer NOT NULL,
  server_seed text NOT NULL,
  client_seed text NOT NULL,
  last_nonce integer,
  retired_at timestamptz NOT NULL,
  PRIMARY KEY (player_id, number)
);

CREATE TABLE game_stats (
  player_id bigint NOT NULL,
  game text NOT NULL,
  rounds bigint NOT NULL,
  wins bigint NOT NULL,
  losses bigint NOT NULL,
  ties bigint NOT NULL,
  total_bet bigint NOT NULL,
  total_payout bigint NOT NULL,
  best_payout bigint NOT NULL,
  PRIMARY KEY (player_id, game)
) WITH (fillfactor = 60);

CREATE TABLE odds_version (
  game text NOT NULL,
  version integer NOT NULL,
  odds_hash text NOT NULL,
  document json NOT NULL,
  active_from timestamptz NOT NULL,
  PRIMARY KEY (game, version)
);
"""

ENSURE_PARTITION = """
-- The application may call it, but owns no table: a partition is made with its owner's rights.
CREATE FUNCTION journal_ensure_partition(day date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE name text := 'journal_' || to_char(day, 'YYYYMMDD');
BEGIN
  IF to_regclass(name) IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtext('journal_ensure_partition'));
    EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF journal FOR VALUES FROM (%L) TO (%L)',
                   name, day::timestamp AT TIME ZONE 'UTC', (day + 1)::timestamp AT TIME ZONE 'UTC');
  END IF;
END $$;
"""

RIGHTS_AND_ROWS = """
GRANT SELECT, INSERT ON journal, odds_version, seed_pair TO casino_app;
GRANT SELECT, INSERT, UPDATE ON account, game_stats, sink_position TO casino_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON failed_reaction, used_ticket TO casino_app;
GRANT EXECUTE ON FUNCTION journal_ensure_partition(date) TO casino_app;

-- The club itself is member 0: its journal is the audit log. It never plays, so its seeds are blank.
INSERT INTO account (player_id, chain, seed_number, server_seed, next_server_seed, client_seed, nonce)
VALUES (0, decode(repeat('00', 32), 'hex'), 0, '', '', '', 0);

SELECT journal_ensure_partition((now() AT TIME ZONE 'UTC')::date + day) FROM generate_series(-1, 2) AS day;
"""

TEARDOWN = """
DROP TABLE odds_version, game_stats, seed_pair, used_ticket, failed_reaction, sink_position, journal, account;
DROP FUNCTION journal_ensure_partition(date);
"""


def upgrade() -> None:
    _run(TABLES)
    op.execute(ENSURE_PARTITION)
    _run(RIGHTS_AND_ROWS)


def downgrade() -> None:
    _run(TEARDOWN)


def _run(script: str) -> None:
    for statement in script.split(";\n"):
        if statement.strip():
            op.execute(statement)
