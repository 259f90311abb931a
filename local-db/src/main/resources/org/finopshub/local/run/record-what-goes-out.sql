-- What a run's facts hold, beside what its usage held. Grain: product x currency. Rerun: identical.
-- A product that no usage line had comes in as 0, so that it shows. Parameters: run_id, period.
INSERT INTO mart.conservation_proof AS proof (
    run_id,
    domain_id,
    product_id,
    billing_currency,
    billed_in,
    quantity_in,
    billed_direct,
    billed_indirect,
    quantity_direct,
    quantity_indirect
)
SELECT :run_id,
       domain_id,
       product_id,
       billing_currency,
       0,
       0,
       COALESCE(SUM(billed_cost) FILTER (WHERE allocation = 'direct'), 0),
       COALESCE(SUM(billed_cost) FILTER (WHERE allocation = 'indirect'), 0),
       COALESCE(SUM(consumed_quantity) FILTER (WHERE allocation = 'direct'), 0),
       COALESCE(SUM(consumed_quantity) FILTER (WHERE allocation = 'indirect'), 0)
  FROM mart.fact_quantity
 WHERE period_month = :period
   AND run_id = :run_id
 GROUP BY domain_id, product_id, billing_currency
ON CONFLICT (run_id, product_id, billing_currency) DO UPDATE
   SET billed_direct = EXCLUDED.billed_direct,
       billed_indirect = EXCLUDED.billed_indirect,
       quantity_direct = EXCLUDED.quantity_direct,
       quantity_indirect = EXCLUDED.quantity_indirect
