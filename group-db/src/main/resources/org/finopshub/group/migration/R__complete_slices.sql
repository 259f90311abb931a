-- The slices whose figures may be compared with those of other months and entities: declared final, and
-- COMPLETE as far as completeness has looked at them yet.
CREATE OR REPLACE VIEW ledger.complete_slice AS
SELECT
  slice.entity_key,
  slice.period_month
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.completeness AS known
  ON known.entity_id = entity.entity_id
  AND known.period_month = slice.period_month
WHERE slice.period_status = 'final'
  AND coalesce(known.status, 'COMPLETE') = 'COMPLETE';
