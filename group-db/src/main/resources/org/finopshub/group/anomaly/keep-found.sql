-- Keep what was found; what was known keeps its status, owner, comment and first sight.
-- Rounded here: the cost at stake, 18 decimals. Parameters: now, least_cost_at_stake.
-- Rerun: identical but for the time.
INSERT INTO ledger.anomaly (
  entity_id,
  anomaly_id,
  kind,
  period_month,
  domain_id,
  product_id,
  billing_currency,
  observed,
  expected,
  spread,
  cost_at_stake,
  found_at,
  last_found_at
)
SELECT
  entity.entity_id,
  md5(
    concat_ws(
      E'\x1f',
      found.kind,
      entity.entity_id,
      found.period_month,
      product.product_id,
      found.billing_currency
    )
  )::uuid,
  found.kind,
  found.period_month,
  domain.domain_id,
  product.product_id,
  found.billing_currency,
  found.observed,
  found.expected,
  found.spread,
  round(found.cost_at_stake, 18),
  :now,
  :now
FROM found_anomaly AS found
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
INNER JOIN ledger.dim_domain AS domain USING (domain_key)
INNER JOIN ledger.dim_product AS product USING (product_key)
WHERE found.cost_at_stake >= :least_cost_at_stake
ON CONFLICT (entity_id, anomaly_id) DO UPDATE
SET
  domain_id = excluded.domain_id,
  observed = excluded.observed,
  expected = excluded.expected,
  spread = excluded.spread,
  cost_at_stake = excluded.cost_at_stake,
  last_found_at = excluded.last_found_at,
  resolved_at = NULL
