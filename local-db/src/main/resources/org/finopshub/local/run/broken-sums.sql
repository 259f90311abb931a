-- Products whose sums did not come through, and facts that were not valued, in words. Empty means good.
-- Parameters: run_id, period.
SELECT format(
           '%s/%s billed %s in, %s direct + %s indirect out; quantity %s in, %s direct + %s indirect out',
           product_id,
           billing_currency,
           billed_in,
           billed_direct,
           billed_indirect,
           quantity_in,
           quantity_direct,
           quantity_indirect
       )
  FROM mart.conservation_proof
 WHERE run_id = :run_id
   AND (billed_in <> COALESCE(billed_direct + billed_indirect, 0)
        OR quantity_in <> COALESCE(quantity_direct + quantity_indirect, 0))
UNION ALL
SELECT format('%s of %s facts are valued', COUNT(cost.fact_id), COUNT(*))
  FROM mart.batch_runs AS run
  JOIN mart.fact_quantity AS quantity USING (run_id, period_month)
  LEFT JOIN mart.fact_cost AS cost
    ON cost.period_month = quantity.period_month
   AND cost.run_id = quantity.run_id
   AND cost.fact_id = quantity.fact_id
   AND cost.pricing_view = run.pricing_view
 WHERE run.run_id = :run_id
   AND quantity.period_month = :period
HAVING COUNT(cost.fact_id) <> COUNT(*)
