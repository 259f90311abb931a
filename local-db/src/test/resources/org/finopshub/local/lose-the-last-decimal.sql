-- What a rounding fault would do.
UPDATE mart.fact_quantity
   SET billed_cost = billed_cost - 0.000000000000000001
 WHERE allocation = 'direct'
