-- Remember the change that was just made. Grain: change. Call it after put-month-state.sql.
-- Parameters: entity_id, period_month. Rerun: would count the change twice.
INSERT INTO ledger.month_state_change (
  entity_id,
  period_month,
  change_no,
  state,
  changed_at,
  changed_by,
  reason
)
SELECT
  month.entity_id,
  month.period_month,
  (
    SELECT count(*) + 1
    FROM ledger.month_state_change AS former
    WHERE former.entity_id = month.entity_id
      AND former.period_month = month.period_month
  ),
  month.state,
  month.changed_at,
  month.changed_by,
  month.reason
FROM ledger.month_state AS month
WHERE month.entity_id = :entity_id
  AND month.period_month = :period_month
