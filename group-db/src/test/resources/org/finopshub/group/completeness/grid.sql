-- The completeness grid, one word per month, oldest first. Grain: entity.
SELECT
  month.entity_id,
  string_agg(
    to_char(month.period_month, 'YYYY-MM ') || month.status || ' ' || month.score,
    ', ' ORDER BY month.period_month) AS months
FROM ledger.completeness AS month
GROUP BY month.entity_id
ORDER BY month.entity_id
