-- What people did to months. Grain: change by somebody else than the calendar.
SELECT concat_ws(
  ' | ',
  to_char(change.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
  change.entity_id || ' ' || to_char(change.period_month, 'YYYY-MM'),
  change.state,
  change.changed_by || ': ' || change.reason
) AS line
FROM ledger.month_state_change AS change
WHERE change.changed_by <> 'calendar'
ORDER BY change.changed_at
