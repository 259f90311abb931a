-- Who had which run's kept files put back into the inbox, why, and what the intake made of them then.
-- Grain: replay; at most one of a run is open.
CREATE TABLE ledger.replay (
  entity_id       text        NOT NULL,
  replay_id       uuid        NOT NULL DEFAULT gen_random_uuid(),
  period_month    date        NOT NULL,
  run_id          uuid        NOT NULL,
  manifest_sha256 text        NOT NULL,
  run_status      text        NOT NULL,
  reason          text        NOT NULL,
  requested_by    text        NOT NULL,
  requested_at    timestamptz NOT NULL,
  put_back_at     timestamptz,
  attempt_id      uuid,
  status          text,
  answer          text,
  decided_at      timestamptz,
  PRIMARY KEY (entity_id, replay_id)
);
CREATE UNIQUE INDEX replay_open ON ledger.replay (entity_id, period_month, run_id)
  WHERE decided_at IS NULL;
