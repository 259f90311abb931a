-- Load one slice's sums. Grain: domain x application x allocation x currency. After the delete. Column order: SliceSums.
COPY ledger.domain_application_month (
  period_month,
  application_key,
  entity_key,
  domain_key,
  allocation,
  billing_currency,
  charges,
  billed_cost,
  effective_cost
)
FROM STDIN (FORMAT binary)
