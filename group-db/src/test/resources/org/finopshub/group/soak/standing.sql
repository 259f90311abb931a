-- The run a slice holds, its place and its facts. Grain: slice. Parameters: entity_id, period_month.
SELECT concat_ws(' ', slice.run_id, slice.export_seq, count(charge.billed_cost))
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.fact_charge AS charge USING (entity_key, period_month)
WHERE entity.entity_id = :entity_id
  AND slice.period_month = :period_month
GROUP BY slice.entity_key, slice.period_month
