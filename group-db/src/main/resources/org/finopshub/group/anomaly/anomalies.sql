-- One page of anomalies, the most cost at stake first. Grain: anomaly.
-- Currencies are not compared: a page of several is ordered within each, by its code.
-- Parameters: entity_id, from, to, domain_id, product_id, currency, kind, status, owner, resolved
-- (each may be null), limit, offset.
SELECT
  anomaly.anomaly_id,
  anomaly.entity_id,
  anomaly.period_month,
  anomaly.domain_id,
  anomaly.product_id,
  anomaly.billing_currency,
  anomaly.kind,
  anomaly.observed,
  anomaly.expected,
  anomaly.spread,
  anomaly.cost_at_stake,
  anomaly.found_at,
  anomaly.resolved_at,
  anomaly.status,
  anomaly.owner,
  anomaly.comment,
  anomaly.changed_by,
  anomaly.changed_at,
  count(*) OVER () AS total
FROM api.anomaly AS anomaly
WHERE (CAST(:entity_id AS text) IS NULL OR anomaly.entity_id = :entity_id)
  AND (CAST(:from AS date) IS NULL OR anomaly.period_month >= :from)
  AND (CAST(:to AS date) IS NULL OR anomaly.period_month <= :to)
  AND (CAST(:domain_id AS text) IS NULL OR anomaly.domain_id = :domain_id)
  AND (CAST(:product_id AS text) IS NULL OR anomaly.product_id = :product_id)
  AND (CAST(:currency AS text) IS NULL OR anomaly.billing_currency = :currency)
  AND (CAST(:kind AS text) IS NULL OR anomaly.kind = :kind)
  AND (CAST(:status AS text) IS NULL OR anomaly.status = :status)
  AND (CAST(:owner AS text) IS NULL OR anomaly.owner = :owner)
  AND (CAST(:resolved AS boolean) IS NULL OR (anomaly.resolved_at IS NOT NULL) = :resolved)
ORDER BY
  anomaly.billing_currency,
  anomaly.cost_at_stake DESC,
  anomaly.entity_id,
  anomaly.anomaly_id
LIMIT :limit
OFFSET :offset
