-- Load one slice's sums. Grain: application x currency. After the delete. Column order: SliceSums.
COPY ledger.application_month (
  period_month,
  application_key,
  entity_key,
  billing_currency,
  charges,
  billed_cost,
  effective_cost
)
FROM STDIN (FORMAT binary)
