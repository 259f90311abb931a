-- How complete each entity's month is, as last assessed, and what assessing it needs to remember.

-- Grain: entity x month that is expected, or was delivered nevertheless.
CREATE TABLE ledger.completeness (
  entity_id    text         NOT NULL,
  period_month date         NOT NULL,
  status       text         NOT NULL CHECK (status IN (
    'EXPECTED', 'WAITING', 'PARTIAL', 'COMPLETE', 'LATE', 'MISSING', 'HELD', 'REJECTED')),
  score        numeric(3,2) NOT NULL CHECK (score BETWEEN 0 AND 1),
  -- [{"code": …, "detail": …}], what the score lacks to 1.
  reasons      jsonb        NOT NULL,
  since        timestamptz  NOT NULL,
  PRIMARY KEY (entity_id, period_month)
);
CREATE INDEX completeness_month ON ledger.completeness (period_month);

-- What a slice is compared by: taken once per run from its rollups, so that assessing years of
-- months reads a row for each and not its sums again.
CREATE TABLE ledger.slice_profile (
  entity_key   smallint NOT NULL REFERENCES ledger.dim_entity,
  period_month date     NOT NULL,
  run_id       uuid     NOT NULL,
  applications integer  NOT NULL,
  domains      text[]   NOT NULL,
  -- {currency: billed cost}
  billed_costs jsonb    NOT NULL,
  PRIMARY KEY (entity_key, period_month)
);

-- Which run of a slice was last proven to be the same in facts and rollups.
CREATE TABLE ledger.slice_proof (
  entity_key   smallint    NOT NULL REFERENCES ledger.dim_entity,
  period_month date        NOT NULL,
  run_id       uuid        NOT NULL,
  checked_at   timestamptz NOT NULL,
  -- What differs; null when nothing does.
  difference   text,
  PRIMARY KEY (entity_key, period_month)
);
