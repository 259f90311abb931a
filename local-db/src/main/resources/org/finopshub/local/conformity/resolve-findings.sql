-- Resolve what a check no longer found of a month, or (period null) of the referential alone. Rerun: changes nothing.
-- Parameters: period (may be null), findings (JSON array), now.
UPDATE mart.conformity_finding AS known
   SET resolved_at = :now
 WHERE known.period_month IS NOT DISTINCT FROM CAST(:period AS date)
   AND known.resolved_at IS NULL
   AND NOT EXISTS (
           SELECT 1
             FROM jsonb_to_recordset(CAST(:findings AS jsonb)) AS found (code text, subject text, currency text)
            WHERE found.code = known.code
              AND found.subject = known.subject
              AND found.currency IS NOT DISTINCT FROM known.billing_currency
       )
