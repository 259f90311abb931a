-- Why a month's score is not 1. Parameters: entity_id, period_month.
SELECT reason.value ->> 'code' || ': ' || (reason.value ->> 'detail')
FROM ledger.completeness AS month
CROSS JOIN LATERAL jsonb_array_elements(month.reasons) WITH ORDINALITY AS reason (value, place)
WHERE month.entity_id = :entity_id
  AND month.period_month = :period_month
ORDER BY reason.place
