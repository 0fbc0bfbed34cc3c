#!/bin/sh
# The first start of cc_postgres: the two roles and the owner's database, as the embedded cluster has them.
set -eu
psql -qX -v ON_ERROR_STOP=1 -U postgres -v owner="$CASINO_OWNER_PASSWORD" -v app="$CASINO_APP_PASSWORD" <<'SQL'
CREATE ROLE casino_owner LOGIN PASSWORD :'owner';
CREATE ROLE casino_app LOGIN PASSWORD :'app';
ALTER ROLE casino_app SET transaction_timeout = '60s';
CREATE DATABASE casino OWNER casino_owner;
SQL
