-- Months of the audit before a moment, the oldest first, how many rows they have and where each ends.
-- Grain: month. Parameter: before.
WITH month AS (
  SELECT
    date_trunc('month', access.at AT TIME ZONE 'UTC')::date AS period_month,
    count(*) AS entries,
    max(access.seq) AS seq
  FROM audit.access AS access
  WHERE access.at < :before
  GROUP BY 1
)

SELECT
  month.period_month,
  month.entries,
  month.seq,
  ending.at,
  ending.hash
FROM month
INNER JOIN audit.access AS ending USING (seq)
ORDER BY month.period_month
