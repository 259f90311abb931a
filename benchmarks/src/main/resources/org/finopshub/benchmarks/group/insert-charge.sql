-- One charge into the facts, as a batch of statements inserts them. Grain: charge. Parameters: the columns of the
-- contract, as camel-sql names them; Spring Batch reads this without the number signs, and no quotes in comments.
INSERT INTO ledger.fact_charge (
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
SELECT
  CAST(:#period_month AS date),
  (SELECT application_key FROM ledger.dim_application WHERE application_id = :#application_id),
  product.product_key,
  (SELECT entity_key FROM ledger.dim_entity WHERE entity_id = :#entity_id),
  product.domain_key,
  CAST(left(:#allocation, 1) AS "char"),
  CAST(left(:#charge_category, 1) AS "char"),
  :#billing_currency,
  CAST(:#consumed_quantity AS numeric),
  CAST(:#billed_cost AS numeric),
  CAST(:#effective_cost AS numeric)
FROM ledger.dim_product AS product
WHERE product.product_id = :#product_id
