-- What an entity's slice holds: its run's place, how many charges, what they cost. Grain: slice.
-- Parameter: entity_id.
SELECT
  concat_ws(' ', slice.export_seq, count(charge.billed_cost), trim_scale(sum(charge.billed_cost)))
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.fact_charge AS charge USING (entity_key, period_month)
WHERE entity.entity_id = :entity_id
GROUP BY slice.entity_key, slice.period_month, slice.export_seq
