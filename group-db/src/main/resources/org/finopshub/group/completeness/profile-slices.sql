-- Take the profile of every slice whose run has none yet. Grain: slice. Rerun: finds none.
WITH unprofiled AS (
  SELECT
    slice.entity_key,
    slice.period_month,
    slice.run_id
  FROM ledger.slice AS slice
  LEFT JOIN ledger.slice_profile AS profile USING (entity_key, period_month)
  WHERE profile.run_id IS DISTINCT FROM slice.run_id
),

counted AS (
  SELECT
    unprofiled.entity_key,
    unprofiled.period_month,
    count(DISTINCT rollup.application_key) AS applications
  FROM unprofiled
  INNER JOIN ledger.application_month AS rollup USING (entity_key, period_month)
  GROUP BY unprofiled.entity_key, unprofiled.period_month
),

billed AS (
  SELECT
    unprofiled.entity_key,
    unprofiled.period_month,
    rollup.billing_currency,
    sum(rollup.billed_cost) AS billed_cost,
    array_agg(DISTINCT domain.domain_id) AS domains
  FROM unprofiled
  INNER JOIN ledger.product_month AS rollup USING (entity_key, period_month)
  INNER JOIN ledger.dim_domain AS domain USING (domain_key)
  GROUP BY unprofiled.entity_key, unprofiled.period_month, rollup.billing_currency
)

INSERT INTO ledger.slice_profile (
  entity_key,
  period_month,
  run_id,
  applications,
  domains,
  billed_costs
)
SELECT
  unprofiled.entity_key,
  unprofiled.period_month,
  unprofiled.run_id,
  coalesce(counted.applications, 0),
  ARRAY(
    SELECT DISTINCT unnest(billed.domains)
    FROM billed
    WHERE billed.entity_key = unprofiled.entity_key
      AND billed.period_month = unprofiled.period_month
    ORDER BY 1
  ),
  coalesce((
    SELECT jsonb_object_agg(billed.billing_currency, billed.billed_cost)
    FROM billed
    WHERE billed.entity_key = unprofiled.entity_key
      AND billed.period_month = unprofiled.period_month
  ), '{}')
FROM unprofiled
LEFT JOIN counted USING (entity_key, period_month)
ON CONFLICT (entity_key, period_month) DO UPDATE SET
  run_id = excluded.run_id,
  applications = excluded.applications,
  domains = excluded.domains,
  billed_costs = excluded.billed_costs
