-- The ledger of month states, in order. Grain: change.
SELECT
  change.entity_id || ' ' || to_char(change.period_month, 'YYYY-MM') || ' ' || change.change_no
    || ' ' || change.state || ' ' || change.changed_by || ': ' || change.reason
FROM ledger.month_state_change AS change
ORDER BY change.entity_id, change.period_month, change.change_no
