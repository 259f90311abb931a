-- One application: totals beside the month before, each domain in each month, and what it consumed in the month.
-- Grain: part, its ids that are not null, allocation where there is one, and the currency. Rerun: identical.
-- Parameters: application, from, previous, period (first days). Exact: only percents are rounded.
WITH of_domains AS (
    SELECT period_month,
           domain_id,
           billing_currency,
           SUM(effective_cost) AS cost
      FROM mart.domain_application_month
     WHERE application_id = :application
       AND period_month BETWEEN :from AND :period
     GROUP BY period_month, domain_id, billing_currency
),

totals AS (
    SELECT billing_currency,
           COALESCE(SUM(cost) FILTER (WHERE period_month = :period), 0)   AS cost,
           COALESCE(SUM(cost) FILTER (WHERE period_month = :previous), 0) AS previous_cost
      FROM of_domains
     WHERE period_month >= :previous
     GROUP BY billing_currency
),

of_products AS (
    SELECT domain_id,
           product_id,
           allocation,
           billing_currency,
           consumed_unit,
           SUM(consumed_quantity) AS consumed_quantity,
           SUM(effective_cost)    AS cost
      FROM mart.current_charge
     WHERE application_id = :application
       AND period_month = :period
     GROUP BY domain_id, product_id, allocation, billing_currency, consumed_unit
)

SELECT 'total' AS part,
       CAST(NULL AS date) AS period_month,
       NULL AS domain_id,
       NULL AS product_id,
       NULL AS allocation,
       billing_currency,
       CAST(NULL AS numeric) AS consumed_quantity,
       NULL AS consumed_unit,
       cost,
       previous_cost,
       cost - previous_cost AS change,
       ROUND(100 * (cost - previous_cost) / NULLIF(ABS(previous_cost), 0), 4) AS change_percent
  FROM totals
 UNION ALL
SELECT 'month' AS part,
       period_month,
       domain_id,
       NULL AS product_id,
       NULL AS allocation,
       billing_currency,
       NULL AS consumed_quantity,
       NULL AS consumed_unit,
       cost,
       NULL AS previous_cost,
       NULL AS change,
       NULL AS change_percent
  FROM of_domains
 UNION ALL
SELECT 'product' AS part,
       NULL AS period_month,
       domain_id,
       product_id,
       allocation,
       billing_currency,
       consumed_quantity,
       consumed_unit,
       cost,
       NULL AS previous_cost,
       NULL AS change,
       NULL AS change_percent
  FROM of_products
 ORDER BY part, billing_currency, period_month, cost DESC, domain_id, product_id, allocation
