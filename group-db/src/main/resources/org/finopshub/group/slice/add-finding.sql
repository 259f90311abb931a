-- Keep one finding of a slice. Parameters: entity_id, period_month, run_id, code, subject, detail,
-- charges.
INSERT INTO ledger.finding (
  entity_id,
  period_month,
  run_id,
  code,
  subject,
  detail,
  charges
)
VALUES (
  :entity_id,
  :period_month,
  :run_id,
  :code,
  :subject,
  :detail,
  :charges
)
