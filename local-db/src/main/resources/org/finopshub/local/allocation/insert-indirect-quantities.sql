-- Split each pool row over its domain's applications. Grain: pool row x application.
-- Exact: in whole units of the 18th decimal every application gets div(amount x weight, total weight); the units left
-- over, fewer than there are applications, go one each to the largest remainders, equal ones by application id.
-- The sign is taken off before and put back after, so a negative pool splits as its positive mirror.
-- Rerun: identical, after delete-indirect-quantities. Parameters: run_id, period.
INSERT INTO mart.fact_quantity (
    period_month,
    run_id,
    consumed_quantity,
    billed_cost,
    application_id,
    domain_id,
    product_id,
    allocation,
    charge_category,
    consumed_unit,
    billing_currency
)
WITH pool AS (
    SELECT row_number() OVER () AS pool_number,
           domain_id,
           product_id,
           charge_category,
           consumed_unit,
           billing_currency,
           sign(consumed_quantity)                              AS quantity_sign,
           trunc(abs(consumed_quantity) * 1000000000000000000)  AS quantity_units,
           sign(billed_cost)                                    AS billed_sign,
           trunc(abs(billed_cost) * 1000000000000000000)        AS billed_units
      FROM mart.pool_quantity
     WHERE period_month = :period
       AND run_id = :run_id
), whole AS (
    SELECT pool.pool_number,
           pool.domain_id,
           pool.product_id,
           pool.charge_category,
           pool.consumed_unit,
           pool.billing_currency,
           pool.quantity_sign,
           pool.quantity_units,
           pool.billed_sign,
           pool.billed_units,
           share.application_id,
           div(pool.quantity_units * share.weight, share.total_weight) AS quantity_whole,
           mod(pool.quantity_units * share.weight, share.total_weight) AS quantity_rest,
           div(pool.billed_units * share.weight, share.total_weight)   AS billed_whole,
           mod(pool.billed_units * share.weight, share.total_weight)   AS billed_rest
      FROM pool
      JOIN share USING (domain_id, billing_currency)
), ranked AS (
    SELECT application_id,
           domain_id,
           product_id,
           charge_category,
           consumed_unit,
           billing_currency,
           quantity_sign,
           quantity_whole,
           billed_sign,
           billed_whole,
           row_number() OVER (
               PARTITION BY pool_number
               ORDER BY quantity_rest DESC, application_id COLLATE "C"
           ) AS quantity_rank,
           quantity_units - SUM(quantity_whole) OVER (PARTITION BY pool_number) AS quantity_left,
           row_number() OVER (
               PARTITION BY pool_number
               ORDER BY billed_rest DESC, application_id COLLATE "C"
           ) AS billed_rank,
           billed_units - SUM(billed_whole) OVER (PARTITION BY pool_number) AS billed_left
      FROM whole
), split AS (
    SELECT application_id,
           domain_id,
           product_id,
           charge_category,
           consumed_unit,
           billing_currency,
           quantity_sign
               * (quantity_whole + CASE WHEN quantity_rank <= quantity_left THEN 1 ELSE 0 END)
               * 0.000000000000000001 AS consumed_quantity,
           billed_sign
               * (billed_whole + CASE WHEN billed_rank <= billed_left THEN 1 ELSE 0 END)
               * 0.000000000000000001 AS billed_cost
      FROM ranked
)
SELECT :period,
       :run_id,
       consumed_quantity,
       billed_cost,
       application_id,
       domain_id,
       product_id,
       'indirect',
       charge_category,
       consumed_unit,
       billing_currency
  FROM split
 WHERE consumed_quantity <> 0
    OR billed_cost <> 0
