-- Move one slice's facts to what no longer stands; readers see them where they were until the commit.
-- Grain: charge. Placeholders: partition, superseded. Parameters: entity_key, period_month.
WITH gone AS (
  DELETE FROM ledger.{partition}
  WHERE entity_key = :entity_key
    AND period_month = :period_month
  RETURNING
    period_month,
    application_key,
    product_key,
    entity_key,
    domain_key,
    allocation,
    charge_category,
    billing_currency,
    consumed_quantity,
    billed_cost,
    effective_cost
)

INSERT INTO ledger.{superseded} (
  period_month,
  application_key,
  product_key,
  entity_key,
  domain_key,
  allocation,
  charge_category,
  billing_currency,
  consumed_quantity,
  billed_cost,
  effective_cost,
  run_id
)
SELECT
  gone.period_month,
  gone.application_key,
  gone.product_key,
  gone.entity_key,
  gone.domain_key,
  gone.allocation,
  gone.charge_category,
  gone.billing_currency,
  gone.consumed_quantity,
  gone.billed_cost,
  gone.effective_cost,
  (
    SELECT slice.run_id
    FROM ledger.slice AS slice
    WHERE slice.entity_key = :entity_key
      AND slice.period_month = :period_month
  )
FROM gone
