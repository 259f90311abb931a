-- One page of findings, the worst and oldest first. Grain: finding.
-- Parameters: period, severity, code, since, resolved (each may be null), limit, offset.
SELECT period_month,
       code,
       severity,
       subject,
       detail,
       since,
       resolved_at,
       billed_cost,
       billing_currency AS currency,
       rows_concerned,
       COUNT(*) OVER () AS total
  FROM mart.conformity_finding
 WHERE (CAST(:period AS date) IS NULL OR period_month = :period)
   AND (CAST(:severity AS text) IS NULL OR severity = :severity)
   AND (CAST(:code AS text) IS NULL OR code = :code)
   AND (CAST(:since AS timestamptz) IS NULL OR since >= :since)
   AND (CAST(:resolved AS boolean) IS NULL OR (resolved_at IS NOT NULL) = :resolved)
 ORDER BY array_position(ARRAY['error', 'warning', 'info'], severity),
          since,
          period_month,
          code,
          subject,
          billing_currency
 LIMIT :limit
OFFSET :offset
