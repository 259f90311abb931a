-- Months before another that hold figures, or a partition for them, and how many charges stand.
-- Grain: month. Parameter: first_kept.
SELECT
  month.period_month,
  coalesce(sum(slice.charges), 0)::bigint AS entries
FROM (
  SELECT leaf.period_month
  FROM ledger.month_partition AS leaf
  WHERE leaf.table_name = 'fact_charge'
  UNION
  SELECT slice.period_month
  FROM ledger.slice AS slice
) AS month
LEFT JOIN ledger.slice AS slice USING (period_month)
WHERE month.period_month < :first_kept
GROUP BY month.period_month
ORDER BY month.period_month
