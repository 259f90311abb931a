-- Fewer indexes to keep row by row: an import spent two thirds of its time on three of them
-- (docs/performance.md). The key now leads with the application, which is how the last drill-down
-- reads; the month, which a partition is, comes last: a range of months in front would make all
-- behind it a mere filter. A slice, which lies together, is found by block ranges; what is asked
-- of a domain is answered by the rollups, and nobody reads charges by domain alone.
--
-- Builds keys anew in every month, while nobody reads.

DROP INDEX ledger.fact_charge_domain;
DROP INDEX ledger.fact_charge_application;

ALTER TABLE ledger.fact_charge
  DROP CONSTRAINT fact_charge_key,
  ADD CONSTRAINT fact_charge_key PRIMARY KEY (
    application_key, product_key, allocation, charge_category,
    entity_key, billing_currency, period_month
  );

-- One CHECK for seven: each is a call for each row, and the row is taken apart once more.
DO $$
DECLARE
  many record;
BEGIN
  FOR many IN
    SELECT conname
    FROM pg_constraint
    WHERE conrelid = 'ledger.fact_charge'::regclass AND contype = 'c'
  LOOP
    EXECUTE format('ALTER TABLE ledger.fact_charge DROP CONSTRAINT %I', many.conname);
  END LOOP;
END
$$;

ALTER TABLE ledger.fact_charge ADD CONSTRAINT fact_charge_is_a_charge CHECK (
  allocation IN ('d', 'i')
  AND charge_category IN ('u', 'p', 't', 'c', 'a')
  AND length(billing_currency) = 3
  -- NaN counts as greater than any number, so it is excluded by name.
  AND consumed_quantity <> 'NaN'
  AND billed_cost <> 'NaN'
  AND effective_cost <> 'NaN'
  AND (consumed_quantity >= 0 OR charge_category IN ('c', 'a'))
);

CREATE INDEX fact_charge_slice ON ledger.fact_charge
  USING brin (entity_key int2_minmax_multi_ops, period_month)
  WITH (pages_per_range = 32, autosummarize = on);

-- Led by what is asked for, domain after domain, which is also how an import writes it. What one
-- application cost by domain is read from its own charges.
DROP INDEX ledger.domain_application_month_domain;
ALTER TABLE ledger.domain_application_month
  DROP CONSTRAINT domain_application_month_pkey,
  ADD PRIMARY KEY (
    period_month, domain_key, entity_key, application_key, allocation, billing_currency
  );
