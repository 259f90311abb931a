-- What stood when. The facts hold only what stands now; what a later run replaced is kept here.

-- Every run that ever was a slice, and from when to when. Grain: run. Null = it stands.
CREATE TABLE ledger.slice_run (
  entity_key          smallint    NOT NULL REFERENCES ledger.dim_entity,
  period_month        date        NOT NULL,
  run_id              uuid        NOT NULL,
  export_seq          bigint      NOT NULL CHECK (export_seq > 0),
  period_status       text        NOT NULL CHECK (period_status IN ('partial', 'final')),
  pricing_view        text        NOT NULL,
  referential_version integer     NOT NULL,
  charges             bigint      NOT NULL,
  stood_from          timestamptz NOT NULL,
  stood_until         timestamptz CHECK (stood_until >= stood_from),
  PRIMARY KEY (entity_key, period_month, run_id)
);
CREATE UNIQUE INDEX slice_run_standing ON ledger.slice_run (entity_key, period_month)
  WHERE stood_until IS NULL;

INSERT INTO ledger.slice_run (
  entity_key, period_month, run_id, export_seq, period_status, pricing_view, referential_version,
  charges, stood_from
)
SELECT
  slice.entity_key, slice.period_month, slice.run_id, slice.export_seq, slice.period_status,
  slice.pricing_view, slice.referential_version, slice.charges, slice.loaded_at
FROM ledger.slice AS slice;

-- Charges that no longer stand: fact_charge's columns and the run they belonged to. Checked when they
-- were loaded; a run's charges come once and together, so a block range is all the index they need.
CREATE TABLE ledger.superseded_charge (
  period_month      date           NOT NULL,
  application_key   integer        NOT NULL,
  product_key       integer        NOT NULL,
  entity_key        smallint       NOT NULL,
  domain_key        smallint       NOT NULL,
  allocation        "char"         NOT NULL,
  charge_category   "char"         NOT NULL,
  billing_currency  text           NOT NULL,
  consumed_quantity numeric(38,18) NOT NULL,
  billed_cost       numeric(38,18) NOT NULL,
  effective_cost    numeric(38,18) NOT NULL,
  run_id            uuid           NOT NULL
) PARTITION BY RANGE (period_month);

CREATE INDEX superseded_charge_run ON ledger.superseded_charge
  USING brin (run_id) WITH (pages_per_range = 32, autosummarize = on);

-- Creates the partition of one month in both tables. Attached rather than created in place: ATTACH
-- lets readers and running imports go on, CREATE … PARTITION OF waits for them and makes others wait.
CREATE OR REPLACE FUNCTION ledger.ensure_month(month date) RETURNS boolean
  LANGUAGE plpgsql
AS $$
DECLARE
  first_day CONSTANT date := date_trunc('month', month);
  next_month CONSTANT date := first_day + interval '1 month';
  suffix CONSTANT text := to_char(first_day, '_YYYY_MM');
  parent text;
  created boolean := false;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('ledger.ensure_month'), 0);
  FOREACH parent IN ARRAY ARRAY['fact_charge', 'superseded_charge'] LOOP
    CONTINUE WHEN to_regclass('ledger.' || parent || suffix) IS NOT NULL;
    EXECUTE format(
      'CREATE TABLE ledger.%I (LIKE ledger.%I INCLUDING ALL)', parent || suffix, parent);
    EXECUTE format(
      'ALTER TABLE ledger.%I ATTACH PARTITION ledger.%I FOR VALUES FROM (%L) TO (%L)',
      parent, parent || suffix, first_day, next_month);
    created := true;
  END LOOP;
  RETURN created;
END
$$;

-- Months that are there already get their second partition.
DO $$
BEGIN
  PERFORM ledger.ensure_month(month.period_month)
  FROM (SELECT DISTINCT slice.period_month FROM ledger.slice AS slice) AS month;
END
$$;
