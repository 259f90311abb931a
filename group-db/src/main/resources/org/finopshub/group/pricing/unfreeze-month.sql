-- Let an entity's month follow the newest prices and rates again.
-- Parameters: entity_id, period_month. Rerun: nothing left to do.
DELETE FROM ledger.month_freeze AS frozen
WHERE frozen.entity_id = :entity_id
  AND frozen.period_month = :period_month
