-- Monthly quantities of the raw lines. Grain: application x product x category x currency.
INSERT INTO bill_quantity (
    application_id,
    product_id,
    charge_category,
    billing_currency,
    consumed_quantity,
    billed_cost
)
SELECT CAST(line.tags AS jsonb) ->> 'application',
       sku.product_id,
       lower(line.charge_category),
       line.billing_currency,
       sum(CAST(line.consumed_quantity AS numeric)),
       sum(CAST(line.billed_cost AS numeric))
  FROM raw_bill AS line
  JOIN sku_product AS sku USING (sku_id)
 GROUP BY 1, 2, 3, 4
