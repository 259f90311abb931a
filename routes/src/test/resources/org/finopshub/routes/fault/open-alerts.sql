-- What is wrong with an entity's drops and not over yet. Grain: alert. Parameter: entity_id.
SELECT concat_ws(' ', alert.code, alert.severity)
FROM ledger.alert AS alert
WHERE alert.entity_id = :entity_id
  AND alert.resolved_at IS NULL
  AND alert.code IN ('not-filed', 'import-failed', 'orphan', 'security')
ORDER BY alert.code
