-- Findings say how bad, since when, at what cost, and whether the group or the entity itself found them.
-- Their grain: slice x code x subject x currency x who found it.
ALTER TABLE ledger.finding
  ADD COLUMN severity         text NOT NULL DEFAULT 'warning'
    CHECK (severity IN ('info', 'warning', 'error')),
  ADD COLUMN found_by         text NOT NULL DEFAULT 'group' CHECK (found_by IN ('group', 'entity')),
  ADD COLUMN since            timestamptz,
  ADD COLUMN billed_cost      numeric CHECK (billed_cost <> 'NaN'),
  ADD COLUMN billing_currency text,
  ADD CHECK ((billed_cost IS NULL) = (billing_currency IS NULL));
UPDATE ledger.finding SET since = found_at;
ALTER TABLE ledger.finding ALTER COLUMN since SET NOT NULL;
