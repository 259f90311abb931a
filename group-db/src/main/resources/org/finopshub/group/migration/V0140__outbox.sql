-- What a committed import still owes: written in its transaction, done after it, at least once.
CREATE TABLE ledger.outbox (
  message_id    uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
  topic         text        NOT NULL CHECK (topic IN ('receipt', 'refresh', 'alert')),
  payload       jsonb       NOT NULL,
  attempts      integer     NOT NULL DEFAULT 0,
  last_error    text,
  created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  delivered_at  timestamptz
);
CREATE INDEX outbox_due ON ledger.outbox (topic, created_at) WHERE delivered_at IS NULL;

-- How old each materialized view is; never refreshed = as_of is null and readers use the rollups.
CREATE TABLE ledger.view_state (
  view_name    text PRIMARY KEY,
  as_of        timestamptz,
  stale_since  timestamptz,
  stale_reason text,
  refresh_ms   bigint,
  failures     integer NOT NULL DEFAULT 0
);
