-- Which run a slice holds, what became of every run, and of every delivery of a run's drop.

-- The slice as it stands: one row per entity and month that was ever loaded.
CREATE TABLE ledger.slice (
  entity_key          smallint    NOT NULL REFERENCES ledger.dim_entity,
  period_month        date        NOT NULL,
  run_id              uuid        NOT NULL,
  export_seq          bigint      NOT NULL CHECK (export_seq > 0),
  period_status       text        NOT NULL CHECK (period_status IN ('partial', 'final')),
  pricing_view        text        NOT NULL,
  referential_version integer     NOT NULL,
  charges             bigint      NOT NULL,
  loaded_at           timestamptz NOT NULL,
  PRIMARY KEY (entity_key, period_month)
);

-- One row per run, for ever. A run once LOADED or SUPERSEDED keeps that status whatever is sent
-- under its name later; the later deliveries stand in ingestion_attempt.
CREATE TABLE ledger.group_ingestion_runs (
  entity_id           text        NOT NULL,
  period_month        date        NOT NULL,
  run_id              uuid        NOT NULL,
  export_seq          bigint,
  period_status       text,
  pricing_view        text,
  referential_version integer,
  manifest_sha256     text,
  status              text        NOT NULL CHECK (status IN (
    'WAITING', 'LOADED', 'SUPERSEDED', 'REJECTED', 'HELD', 'FAILED')),
  reason              text        NOT NULL,
  rows_loaded         bigint      NOT NULL DEFAULT 0,
  violation_count     bigint      NOT NULL DEFAULT 0,
  violations          jsonb       NOT NULL DEFAULT '[]',
  load_ms             bigint,
  rollup_ms           bigint,
  received_at         timestamptz NOT NULL,
  decided_at          timestamptz,
  CONSTRAINT group_ingestion_runs_key PRIMARY KEY (entity_id, period_month, run_id)
);
CREATE INDEX group_ingestion_runs_decided ON ledger.group_ingestion_runs (decided_at DESC);
CREATE INDEX group_ingestion_runs_run ON ledger.group_ingestion_runs (run_id);

-- One row per delivery of a drop; period and run are null when the manifest's name tells none.
CREATE TABLE ledger.ingestion_attempt (
  entity_id       text        NOT NULL,
  attempt_id      uuid        NOT NULL DEFAULT gen_random_uuid(),
  manifest_file   text        NOT NULL,
  manifest_sha256 text        NOT NULL,
  period_month    date,
  run_id          uuid,
  status          text        NOT NULL CHECK (status IN (
    'WAITING', 'LOADED', 'DUPLICATE', 'SUPERSEDED', 'REJECTED', 'HELD', 'FAILED')),
  reason          text        NOT NULL,
  rows_loaded     bigint      NOT NULL DEFAULT 0,
  violation_count bigint      NOT NULL DEFAULT 0,
  violations      jsonb       NOT NULL DEFAULT '[]',
  looks           integer     NOT NULL DEFAULT 1,
  received_at     timestamptz NOT NULL DEFAULT now(),
  decided_at      timestamptz,
  filed_at        timestamptz,
  PRIMARY KEY (entity_id, attempt_id)
);
-- A drop still in the inbox is one delivery, however often and by however many hubs it is seen.
CREATE UNIQUE INDEX ingestion_attempt_in_inbox ON ledger.ingestion_attempt
  (entity_id, manifest_file, manifest_sha256) WHERE filed_at IS NULL;
CREATE INDEX ingestion_attempt_run ON ledger.ingestion_attempt (run_id);

-- What a person should know of a slice that was loaded nevertheless, e.g. a retired product.
CREATE TABLE ledger.finding (
  entity_id    text        NOT NULL,
  finding_id   uuid        NOT NULL DEFAULT gen_random_uuid(),
  period_month date        NOT NULL,
  run_id       uuid        NOT NULL,
  code         text        NOT NULL,
  subject      text        NOT NULL,
  detail       text        NOT NULL,
  charges      bigint      NOT NULL,
  found_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (entity_id, finding_id)
);
CREATE INDEX finding_slice ON ledger.finding (entity_id, period_month);
