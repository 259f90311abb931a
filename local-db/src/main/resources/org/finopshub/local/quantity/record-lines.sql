-- How many source lines a run took, and how many of them have no known application or product.
-- Parameters: run_id, period.
UPDATE mart.batch_runs
   SET lines_taken = lines.taken,
       lines_unmapped = lines.unmapped
  FROM (
           SELECT COALESCE(SUM(source_lines), 0) AS taken,
                  COALESCE(SUM(source_lines) FILTER (
                      WHERE product_unmapped OR (NOT pooled AND application_id = 'unallocated')
                  ), 0)                          AS unmapped
             FROM resolved_usage
       ) AS lines
 WHERE run_id = :run_id
   AND period_month = :period
