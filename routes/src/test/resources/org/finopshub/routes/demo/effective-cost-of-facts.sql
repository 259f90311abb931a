-- What the group's facts say consumption is worth. Grain: entity, month, currency. Rerun: reads only.
SELECT
  entity.entity_id || ' ' || to_char(fact.period_month, 'YYYY-MM') || ' ' || fact.billing_currency AS slice,
  sum(fact.effective_cost) AS effective_cost
FROM ledger.fact_charge AS fact
JOIN ledger.dim_entity AS entity
  USING (entity_key)
GROUP BY
  entity.entity_id,
  fact.period_month,
  fact.billing_currency
ORDER BY
  slice
