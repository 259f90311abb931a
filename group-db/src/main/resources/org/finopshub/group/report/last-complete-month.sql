-- The newest month in which every slice that is expected is there and whole. Grain: one row.
SELECT max(month.period_month) AS period_month
FROM (
  SELECT assessed.period_month
  FROM api.completeness AS assessed
  GROUP BY assessed.period_month
  HAVING bool_and(assessed.status = 'COMPLETE')
) AS month
