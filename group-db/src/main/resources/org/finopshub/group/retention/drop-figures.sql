-- Take away the sums of one month and which runs it held; its charges go with their partitions.
-- Grain: entity x month. Parameter: period_month. Rerun: nothing.
WITH application AS (
  DELETE FROM ledger.application_month
  WHERE period_month = :period_month
),

product AS (
  DELETE FROM ledger.product_month
  WHERE period_month = :period_month
),

domain_application AS (
  DELETE FROM ledger.domain_application_month
  WHERE period_month = :period_month
),

profile AS (
  DELETE FROM ledger.slice_profile
  WHERE period_month = :period_month
),

proof AS (
  DELETE FROM ledger.slice_proof
  WHERE period_month = :period_month
),

run AS (
  DELETE FROM ledger.slice_run
  WHERE period_month = :period_month
)

DELETE FROM ledger.slice
WHERE period_month = :period_month
