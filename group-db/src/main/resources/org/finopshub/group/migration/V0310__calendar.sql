-- Which months are closed, and what came of drops that arrived for a closed one.

-- The state of an entity's month. No row = OPEN: it was never closed.
CREATE TABLE ledger.month_state (
  entity_id    text        NOT NULL,
  period_month date        NOT NULL,
  state        text        NOT NULL CHECK (state IN ('CLOSED', 'REOPENED')),
  changed_at   timestamptz NOT NULL,
  changed_by   text        NOT NULL,
  reason       text        NOT NULL,
  PRIMARY KEY (entity_id, period_month)
);

-- Every change of it, for ever. The number orders them: two hubs' clocks need not agree.
CREATE TABLE ledger.month_state_change (
  entity_id    text        NOT NULL,
  period_month date        NOT NULL,
  change_no    integer     NOT NULL CHECK (change_no > 0),
  state        text        NOT NULL CHECK (state IN ('CLOSED', 'REOPENED')),
  changed_at   timestamptz NOT NULL,
  changed_by   text        NOT NULL,
  reason       text        NOT NULL,
  PRIMARY KEY (entity_id, period_month, change_no)
);

-- A run that came for a closed month, with what its manifest said. Grain: run.
CREATE TABLE ledger.held_drop (
  entity_id          text        NOT NULL,
  period_month       date        NOT NULL,
  run_id             uuid        NOT NULL,
  manifest_sha256    text        NOT NULL,
  export_seq         bigint      NOT NULL,
  restatement_reason text,
  control_totals     jsonb       NOT NULL,
  held_at            timestamptz NOT NULL,
  PRIMARY KEY (entity_id, period_month, run_id)
);

-- What a steward decided about it; a decision is about one content. Grain: content of a run.
CREATE TABLE ledger.held_decision (
  entity_id       text        NOT NULL,
  period_month    date        NOT NULL,
  run_id          uuid        NOT NULL,
  manifest_sha256 text        NOT NULL,
  decision        text        NOT NULL CHECK (decision IN ('APPROVED', 'REFUSED')),
  reason          text        NOT NULL,
  decided_by      text        NOT NULL,
  decided_at      timestamptz NOT NULL,
  PRIMARY KEY (entity_id, period_month, run_id, manifest_sha256)
);

-- What changed when a run replaced another in a month that is or was closed.
-- Grain: run x domain x currency.
CREATE TABLE ledger.restatement (
  entity_id          text        NOT NULL,
  period_month       date        NOT NULL,
  run_id             uuid        NOT NULL,
  superseded_run_id  uuid        NOT NULL,
  domain_id          text        NOT NULL,
  billing_currency   text        NOT NULL,
  billed_before      numeric     NOT NULL DEFAULT 0,
  billed_after       numeric     NOT NULL DEFAULT 0,
  effective_before   numeric     NOT NULL DEFAULT 0,
  effective_after    numeric     NOT NULL DEFAULT 0,
  reason             text        NOT NULL,
  restatement_reason text,
  approved_by        text        NOT NULL,
  decided_at         timestamptz NOT NULL,
  restated_at        timestamptz NOT NULL,
  PRIMARY KEY (entity_id, period_month, run_id, domain_id, billing_currency)
);
