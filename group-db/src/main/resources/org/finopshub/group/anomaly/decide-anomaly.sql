-- Write down what somebody made of an anomaly; what is not said stays.
-- Parameters: anomaly_id, status, owner, comment (the last two may be null), by, now. Rerun: identical.
UPDATE ledger.anomaly AS anomaly
SET
  status = :status,
  owner = coalesce(CAST(:owner AS text), anomaly.owner),
  comment = coalesce(CAST(:comment AS text), anomaly.comment),
  changed_by = :by,
  changed_at = :now
WHERE anomaly.anomaly_id = :anomaly_id
RETURNING
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
  anomaly.changed_at
