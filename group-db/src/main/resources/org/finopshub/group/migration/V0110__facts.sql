-- The group's charges. Grain: the contract's business key. Narrow, fixed-width columns first.
-- What a whole slice shares (run, pricing view, status) stands once, in slice, not in each fact.
-- A fact's unit is its product's, which never changes once loaded.

-- No foreign keys to the dimensions: they would be probed for each of millions of rows, and the
-- import only ever writes keys it has just read. checks.sql proves it.
CREATE TABLE ledger.fact_charge (
  period_month      date           NOT NULL,
  application_key   integer        NOT NULL,
  product_key       integer        NOT NULL,
  entity_key        smallint       NOT NULL,
  domain_key        smallint       NOT NULL,
  allocation        "char"         NOT NULL CHECK (allocation IN ('d', 'i')),
  charge_category   "char"         NOT NULL CHECK (charge_category IN ('u', 'p', 't', 'c', 'a')),
  billing_currency  text           NOT NULL CHECK (length(billing_currency) = 3),
  consumed_quantity numeric(38,18) NOT NULL,
  billed_cost       numeric(38,18) NOT NULL CHECK (billed_cost <> 'NaN'),
  effective_cost    numeric(38,18) NOT NULL CHECK (effective_cost <> 'NaN'),
  -- NaN counts as greater than any number, so it is excluded by name.
  CHECK (consumed_quantity <> 'NaN'),
  CHECK (consumed_quantity >= 0 OR charge_category IN ('c', 'a')),
  -- Leads with the slice: deleting one and the mission's (entity_id, period_month) need no other.
  CONSTRAINT fact_charge_key PRIMARY KEY (
    entity_key, period_month, application_key, product_key,
    allocation, charge_category, billing_currency
  )
) PARTITION BY RANGE (period_month);

CREATE INDEX fact_charge_domain ON ledger.fact_charge (period_month, domain_key);
CREATE INDEX fact_charge_application ON ledger.fact_charge (period_month, application_key);

-- Creates the partition of one month. Attached rather than created in place: ATTACH lets readers
-- and running imports go on, CREATE … PARTITION OF waits for them and makes others wait.
CREATE FUNCTION ledger.ensure_month(month date) RETURNS boolean
  LANGUAGE plpgsql
AS $$
DECLARE
  first_day CONSTANT date := date_trunc('month', month);
  next_month CONSTANT date := first_day + interval '1 month';
  leaf CONSTANT text := 'fact_charge_' || to_char(first_day, 'YYYY_MM');
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('ledger.ensure_month'), 0);
  IF to_regclass('ledger.' || leaf) IS NOT NULL THEN
    RETURN false;
  END IF;
  EXECUTE format('CREATE TABLE ledger.%I (LIKE ledger.fact_charge INCLUDING ALL)', leaf);
  EXECUTE format(
    'ALTER TABLE ledger.fact_charge ATTACH PARTITION ledger.%I FOR VALUES FROM (%L) TO (%L)',
    leaf, first_day, next_month);
  RETURN true;
END
$$;
