-- Slices whose run was never proven, or all of them. Grain: slice. Parameter: all.
SELECT
  entity.entity_id,
  slice.entity_key,
  slice.period_month,
  slice.run_id
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.slice_proof AS proof USING (entity_key, period_month)
WHERE :all
  OR proof.run_id IS DISTINCT FROM slice.run_id
ORDER BY entity.entity_id, slice.period_month
