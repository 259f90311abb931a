-- The slices whose figures may be compared with those of other months and entities.
CREATE OR REPLACE VIEW ledger.complete_slice AS
SELECT
  slice.entity_key,
  slice.period_month
FROM ledger.slice AS slice
WHERE slice.period_status = 'final';
