-- Keep what a check found of a month, or (period null) of the referential alone. What stands already, there or in the
-- month before, is as old as that. Grain: finding. Rerun: identical but for the time.
-- Parameters: period (may be null), findings (JSON array), now.
INSERT INTO mart.conformity_finding AS known (
    period_month,
    code,
    severity,
    subject,
    detail,
    billed_cost,
    billing_currency,
    rows_concerned,
    since,
    last_seen_at
)
SELECT CAST(:period AS date),
       found.code,
       found.severity,
       found.subject,
       found.detail,
       found.billed_cost,
       found.currency,
       found.rows,
       COALESCE(
           (
               SELECT MIN(earlier.since)
                 FROM mart.conformity_finding AS earlier
                WHERE earlier.period_month = CAST(:period AS date) - interval '1 month'
                  AND earlier.code = found.code
                  AND earlier.subject = found.subject
                  AND earlier.resolved_at IS NULL
           ),
           :now
       ),
       :now
  FROM jsonb_to_recordset(CAST(:findings AS jsonb)) AS found (
           code        text,
           severity    text,
           subject     text,
           detail      text,
           billed_cost numeric,
           currency    text,
           rows        bigint
       )
    ON CONFLICT (period_month, code, subject, billing_currency) DO UPDATE
   SET severity = EXCLUDED.severity,
       detail = EXCLUDED.detail,
       billed_cost = EXCLUDED.billed_cost,
       rows_concerned = EXCLUDED.rows_concerned,
       since = CASE WHEN known.resolved_at IS NULL THEN known.since ELSE EXCLUDED.since END,
       last_seen_at = EXCLUDED.last_seen_at,
       resolved_at = NULL
