-- The contract's columns as they stand in a file: what psql loads them into.
CREATE TABLE bare_charge (
  entity_id         text,
  period_month      date,
  application_id    text,
  domain_id         text,
  product_id        text,
  allocation        text,
  charge_category   text,
  consumed_quantity numeric,
  consumed_unit     text,
  billed_cost       numeric,
  effective_cost    numeric,
  billing_currency  text,
  pricing_view      text,
  run_id            text
)
