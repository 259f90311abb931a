-- Let another run replace May of entity-1 on July 10th, with the very same figures: 250,000 facts.
INSERT INTO ledger.superseded_charge
SELECT
  fact.period_month,
  fact.application_key,
  fact.product_key,
  fact.entity_key,
  fact.domain_key,
  fact.allocation,
  fact.charge_category,
  fact.billing_currency,
  fact.consumed_quantity,
  fact.billed_cost,
  fact.effective_cost,
  slice.run_id
FROM ledger.fact_charge AS fact
INNER JOIN ledger.slice AS slice USING (entity_key, period_month)
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
WHERE entity.entity_id = 'entity-1'
  AND fact.period_month = '2026-05-01';

UPDATE ledger.slice
SET
  run_id = gen_random_uuid(),
  export_seq = 2,
  loaded_at = '2026-07-10T00:00:00Z'
FROM ledger.dim_entity AS entity
WHERE entity.entity_key = slice.entity_key
  AND entity.entity_id = 'entity-1'
  AND slice.period_month = '2026-05-01';

UPDATE ledger.slice_run AS former
SET stood_until = slice.loaded_at
FROM ledger.slice AS slice
WHERE former.entity_key = slice.entity_key
  AND former.period_month = slice.period_month
  AND former.run_id <> slice.run_id;

INSERT INTO ledger.slice_run (
  entity_key, period_month, run_id, export_seq, period_status, pricing_view, referential_version,
  charges, stood_from
)
SELECT
  entity_key, period_month, run_id, export_seq, period_status, pricing_view, referential_version,
  charges, loaded_at
FROM ledger.slice
ON CONFLICT DO NOTHING;

VACUUM ANALYZE;
