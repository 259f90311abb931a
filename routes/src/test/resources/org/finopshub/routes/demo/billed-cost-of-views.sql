-- What the group's materialized views say was billed. Grain: entity, month, currency. Rerun: reads only.
SELECT
  entity_id || ' ' || to_char(period_month, 'YYYY-MM') || ' ' || billing_currency AS slice,
  billed_cost
FROM ledger.cost_by_entity
ORDER BY
  slice
