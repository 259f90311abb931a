-- Take the smallest amount there is from one charge.
UPDATE ledger.fact_charge
SET billed_cost = billed_cost - 0.000000000000000001
WHERE application_key = (SELECT min(charge.application_key) FROM ledger.fact_charge AS charge)
  AND billing_currency = 'USD'
  AND allocation = 'd'
  AND charge_category = 'u'
  AND product_key = (
    SELECT product.product_key
    FROM ledger.dim_product AS product
    WHERE product.product_id = 'vm-standard'
  )
