-- Load one slice's sums. Grain: domain x product x allocation x currency. After the delete. Column order: SliceSums.
COPY ledger.product_month (
  period_month,
  product_key,
  entity_key,
  domain_key,
  allocation,
  billing_currency,
  charges,
  consumed_quantity,
  billed_cost,
  effective_cost
)
FROM STDIN (FORMAT binary)
