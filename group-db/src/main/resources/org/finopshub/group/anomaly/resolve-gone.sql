-- Resolve what this search no longer finds in the months it judged.
-- Parameters: now, judged_from, least_cost_at_stake. Rerun: changes nothing.
UPDATE ledger.anomaly AS anomaly
SET resolved_at = :now
WHERE anomaly.resolved_at IS NULL
  AND anomaly.period_month >= :judged_from
  AND NOT EXISTS (
    SELECT 1
    FROM found_anomaly AS found
    INNER JOIN ledger.dim_entity AS entity USING (entity_key)
    INNER JOIN ledger.dim_product AS product USING (product_key)
    WHERE found.kind = anomaly.kind
      AND entity.entity_id = anomaly.entity_id
      AND found.period_month = anomaly.period_month
      AND product.product_id = anomaly.product_id
      AND found.billing_currency = anomaly.billing_currency
      AND found.cost_at_stake >= :least_cost_at_stake
  )
