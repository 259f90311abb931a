-- Forget what became of one month's drops. What people decided of it stays: states, approvals,
-- restatements, verdicts. Grain: run. Parameter: period_month. Rerun: nothing.
WITH attempt AS (
  DELETE FROM ledger.ingestion_attempt
  WHERE period_month = :period_month
),

found AS (
  DELETE FROM ledger.finding
  WHERE period_month = :period_month
),

replayed AS (
  DELETE FROM ledger.replay
  WHERE period_month = :period_month
),

held AS (
  DELETE FROM ledger.held_drop
  WHERE period_month = :period_month
)

DELETE FROM ledger.group_ingestion_runs
WHERE period_month = :period_month
