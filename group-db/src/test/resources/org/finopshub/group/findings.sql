-- Every finding. Grain: finding.
SELECT
  finding.entity_id,
  finding.code,
  finding.subject,
  finding.detail,
  finding.charges
FROM ledger.finding AS finding
ORDER BY 1, 2, 3
