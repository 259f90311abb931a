-- Keep which prices and exchange rates an entity's month is read with from now on. Grain: one row.
-- Parameters: entity_id, period_month, now. Rerun: the first freeze stays.
INSERT INTO ledger.month_freeze (
  entity_id,
  period_month,
  referential_version,
  rate_version,
  frozen_at
)
SELECT
  :entity_id,
  :period_month,
  (SELECT coalesce(max(kept.version), 0) FROM ledger.referential_version AS kept),
  (SELECT coalesce(max(loaded.version), 0) FROM ledger.rate_version AS loaded),
  :now
ON CONFLICT (entity_id, period_month) DO NOTHING
