-- What the run found of applications no rule knows and of products the referential does not have, where they still had
-- their own names. Grain: code x subject x currency. Parameters: run_id.
SELECT code,
       subject,
       billing_currency              AS currency,
       SUM(billed_cost)              AS billed_cost,
       COALESCE(SUM(source_lines), 0)::bigint AS rows
  FROM mart.finding
 WHERE run_id = :run_id
   AND code IN ('unmapped-application', 'unknown-product')
 GROUP BY code, subject, billing_currency
 ORDER BY code, subject, billing_currency
