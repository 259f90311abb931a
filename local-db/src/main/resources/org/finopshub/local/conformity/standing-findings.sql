-- What stands of some month, or (period null) of none, and what is about the referential alone.
-- Grain: finding. Parameters: period (may be null).
SELECT code,
       severity,
       subject,
       detail,
       since,
       billed_cost,
       billing_currency AS currency,
       rows_concerned   AS rows
  FROM mart.conformity_finding
 WHERE (period_month IS NULL OR period_month = CAST(:period AS date))
   AND resolved_at IS NULL
 ORDER BY code, subject, billing_currency
