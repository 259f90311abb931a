#!/bin/bash
# A database and an owner for each hub, and the roles hubs take on (docs/runbook.md, "Database roles"). Runs once, as the
# superuser, when the server's directory is empty.
set -euo pipefail

run() { psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet -U "$POSTGRES_USER" "$@"; }

run <<'SQL'
CREATE ROLE finopshub_importer NOLOGIN;
CREATE ROLE finopshub_refresher NOLOGIN;
CREATE ROLE finopshub_api_group NOLOGIN;
CREATE ROLE finopshub_bi NOLOGIN;
CREATE ROLE finopshub_api_local NOLOGIN;
SQL

for hub in $HUBS; do
  run -v hub="$hub" -v password="$HUB_DB_PASSWORD" <<'SQL'
CREATE ROLE :"hub" LOGIN PASSWORD :'password';
CREATE DATABASE :"hub" OWNER :"hub";
REVOKE CONNECT ON DATABASE :"hub" FROM PUBLIC;
SQL
  case $hub in
    hub_group) run -c "GRANT finopshub_importer, finopshub_refresher, finopshub_api_group, finopshub_bi TO $hub" ;;
    *) run -c "GRANT finopshub_api_local TO $hub" ;;
  esac
done
