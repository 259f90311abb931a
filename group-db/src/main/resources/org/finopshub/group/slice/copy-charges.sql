-- Load one slice's rows straight into its month. Placeholder: partition. Column order: ChargeCopyFormat.
COPY ledger.{partition} (
  period_month,
  application_key,
  product_key,
  entity_key,
  domain_key,
  allocation,
  charge_category,
  billing_currency,
  consumed_quantity,
  billed_cost,
  effective_cost
)
FROM STDIN (FORMAT binary)
