-- Where one slice's sums differ from its facts. Parameters: entity_key, period_month.
SELECT difference.subject
FROM ledger.slice_difference AS difference
WHERE difference.entity_key = :entity_key
  AND difference.period_month = :period_month
ORDER BY difference.subject
