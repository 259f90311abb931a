-- What must never be found in the mart, each row a sentence; empty means good. For tests and for a look by hand.
SELECT format('%s: the facts of run %s are shown without a cost', quantity.period_month, quantity.run_id) AS offence
  FROM mart.current_run AS current
  JOIN mart.batch_runs AS run USING (run_id)
  JOIN mart.fact_quantity AS quantity
    ON quantity.period_month = current.period_month
   AND quantity.run_id = current.run_id
 WHERE NOT EXISTS (
           SELECT 1
             FROM mart.fact_cost AS cost
            WHERE cost.period_month = quantity.period_month
              AND cost.run_id = quantity.run_id
              AND cost.pricing_view = run.pricing_view
              AND cost.fact_id = quantity.fact_id
       )
UNION ALL
SELECT format('%s %s %s: in and out differ', proof.run_id, proof.product_id, proof.billing_currency)
  FROM mart.current_run AS current
  JOIN mart.conservation_proof AS proof USING (run_id)
 WHERE proof.billed_in IS DISTINCT FROM proof.billed_direct + proof.billed_indirect
    OR proof.quantity_in IS DISTINCT FROM proof.quantity_direct + proof.quantity_indirect
UNION ALL
SELECT format('%s: the pools of domain %s in %s do not equal its indirect facts', pool.period_month, pool.domain_id,
              pool.billing_currency)
  FROM (
           SELECT period_month, run_id, domain_id, billing_currency, SUM(billed_cost) AS billed_cost
             FROM mart.pool_quantity
            GROUP BY period_month, run_id, domain_id, billing_currency
       ) AS pool
  JOIN mart.current_run USING (period_month, run_id)
 WHERE pool.billed_cost <> (
           SELECT COALESCE(SUM(fact.billed_cost), 0)
             FROM mart.fact_quantity AS fact
            WHERE fact.period_month = pool.period_month
              AND fact.run_id = pool.run_id
              AND fact.domain_id = pool.domain_id
              AND fact.billing_currency = pool.billing_currency
              AND fact.allocation = 'indirect'
       )
UNION ALL
SELECT format('%s %s: facts, rollups and views disagree', COALESCE(fact.period_month, rollup.period_month),
              COALESCE(fact.billing_currency, rollup.billing_currency))
  FROM (
           SELECT period_month, billing_currency, SUM(billed_cost) AS billed_cost, SUM(effective_cost) AS effective_cost
             FROM mart.current_charge
            GROUP BY period_month, billing_currency
       ) AS fact
  FULL JOIN (
           SELECT source, period_month, billing_currency, SUM(billed_cost) AS billed_cost,
                  SUM(effective_cost) AS effective_cost
             FROM (
                      SELECT 'application' AS source, period_month, billing_currency, billed_cost, effective_cost
                        FROM mart.application_month
                      UNION ALL
                      SELECT 'domain_application', period_month, billing_currency, billed_cost, effective_cost
                        FROM mart.domain_application_month
                      UNION ALL
                      SELECT 'product', period_month, billing_currency, billed_cost, effective_cost
                        FROM mart.product_month
                      UNION ALL
                      SELECT 'month_total', period_month, billing_currency, billed_cost, effective_cost
                        FROM mart.month_total
                      UNION ALL
                      SELECT 'domain_month', period_month, billing_currency, billed_cost, effective_cost
                        FROM mart.domain_month
                  ) AS summed
            GROUP BY source, period_month, billing_currency
       ) AS rollup USING (period_month, billing_currency)
 WHERE fact.billed_cost IS DISTINCT FROM rollup.billed_cost
    OR fact.effective_cost IS DISTINCT FROM rollup.effective_cost
UNION ALL
SELECT format('%s: run %s is kept and not shown', period_month, run_id)
  FROM mart.fact_quantity
 WHERE run_id NOT IN (SELECT run_id FROM mart.current_run)
   AND run_id NOT IN (SELECT run_id FROM mart.batch_runs WHERE status = 'RUNNING')
 GROUP BY period_month, run_id
