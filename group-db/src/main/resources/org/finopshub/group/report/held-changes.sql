-- What loading a held drop would change: the manifest's control totals against the slice that stands.
-- Grain: currency. Parameters: entity_id, period_month, run_id.
WITH standing AS (
  SELECT
    rollup.billing_currency AS currency,
    sum(rollup.billed_cost) AS billed_cost,
    sum(rollup.effective_cost) AS effective_cost
  FROM api.product_month AS rollup
  INNER JOIN api.dim_entity AS entity USING (entity_key)
  WHERE entity.entity_id = :entity_id
    AND rollup.period_month = :period_month
  GROUP BY rollup.billing_currency
),

announced AS (
  SELECT
    total.currency,
    CAST(total.sums ->> 'billed_cost' AS numeric) AS billed_cost,
    CAST(total.sums ->> 'effective_cost' AS numeric) AS effective_cost
  FROM api.held_drop AS held
  CROSS JOIN LATERAL jsonb_each(held.control_totals -> 'by_currency') AS total (currency, sums)
  WHERE held.entity_id = :entity_id
    AND held.period_month = :period_month
    AND held.run_id = :run_id
)

SELECT
  coalesce(standing.currency, announced.currency) AS currency,
  coalesce(standing.billed_cost, 0) AS billed_now,
  coalesce(announced.billed_cost, 0) AS billed_then,
  coalesce(standing.effective_cost, 0) AS effective_now,
  coalesce(announced.effective_cost, 0) AS effective_then
FROM standing
FULL JOIN announced USING (currency)
ORDER BY 1
