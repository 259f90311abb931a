-- Keep one finding of a slice. Parameters: entity_id, period_month, run_id, code, subject, detail,
-- charges, now.
INSERT INTO ledger.finding (
  entity_id,
  period_month,
  run_id,
  code,
  subject,
  detail,
  charges,
  found_at
)
VALUES (
  :entity_id,
  :period_month,
  :run_id,
  :code,
  :subject,
  :detail,
  :charges,
  :now
)
