-- A month at a glance: totals, domains, the applications that changed most, and the months up to it.
-- Grain: part, its ids that are not null, and the currency. Rerun: identical. The words in braces are a column, a relation
-- and a filter. Parameters: from, previous, period (first days), domains (of the filter), movers (most per currency, which
-- are never held against each other). Exact: only percents are rounded.
WITH of_domains AS (
    SELECT period_month,
           domain_id,
           billing_currency,
           SUM({measure}) AS cost
      FROM mart.domain_month
     WHERE period_month BETWEEN :from AND :period
       {filter}
     GROUP BY period_month, domain_id, billing_currency
),

of_applications AS (
    SELECT application_id,
           billing_currency,
           COALESCE(SUM({measure}) FILTER (WHERE period_month = :period), 0)   AS cost,
           COALESCE(SUM({measure}) FILTER (WHERE period_month = :previous), 0) AS previous_cost
      FROM mart.{applications}
     WHERE period_month BETWEEN :previous AND :period
       {filter}
     GROUP BY application_id, billing_currency
),

compared AS (
    SELECT CASE GROUPING(domain_id) WHEN 1 THEN 'total' ELSE 'domain' END AS part,
           domain_id,
           NULL AS application_id,
           billing_currency,
           COALESCE(SUM(cost) FILTER (WHERE period_month = :period), 0)   AS cost,
           COALESCE(SUM(cost) FILTER (WHERE period_month = :previous), 0) AS previous_cost,
           NULL AS place
      FROM of_domains
     WHERE period_month >= :previous
     GROUP BY billing_currency, GROUPING SETS ((), (domain_id))
     UNION ALL
    SELECT 'mover' AS part,
           NULL AS domain_id,
           application_id,
           billing_currency,
           cost,
           previous_cost,
           ROW_NUMBER() OVER (
               PARTITION BY billing_currency
               ORDER BY ABS(cost - previous_cost) DESC, application_id
           ) AS place
      FROM of_applications
     WHERE cost <> previous_cost
)

SELECT part,
       CAST(NULL AS date) AS period_month,
       domain_id,
       application_id,
       billing_currency,
       cost,
       previous_cost,
       cost - previous_cost AS change,
       ROUND(100 * (cost - previous_cost) / NULLIF(ABS(previous_cost), 0), 4) AS change_percent,
       place
  FROM compared
 WHERE place IS NULL
    OR place <= :movers
 UNION ALL
SELECT 'month' AS part,
       period_month,
       domain_id,
       NULL AS application_id,
       billing_currency,
       cost,
       NULL AS previous_cost,
       NULL AS change,
       NULL AS change_percent,
       NULL AS place
  FROM of_domains
 ORDER BY part, billing_currency, period_month, place, cost DESC, domain_id
