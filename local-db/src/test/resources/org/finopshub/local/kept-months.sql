-- The months of which there is anything in each table, in words. Grain: table.
SELECT format('%s %s', table_name, string_agg(DISTINCT to_char(period_month, 'YYYY-MM'), ' ' ORDER BY to_char(period_month, 'YYYY-MM')))
  FROM (
           SELECT 'usage_line' AS table_name, period_month FROM mart.usage_line
           UNION ALL
           SELECT 'fact_quantity', period_month FROM mart.fact_quantity
           UNION ALL
           SELECT 'fact_cost', period_month FROM mart.fact_cost
           UNION ALL
           SELECT 'pool_quantity', period_month FROM mart.pool_quantity
           UNION ALL
           SELECT 'application_month', period_month FROM mart.application_month
           UNION ALL
           SELECT 'product_month', period_month FROM mart.product_month
           UNION ALL
           SELECT 'month_total', period_month FROM mart.month_total
           UNION ALL
           SELECT 'batch_runs', period_month FROM mart.batch_runs
           UNION ALL
           SELECT 'export_runs', period_month FROM mart.export_runs
       ) AS kept
 GROUP BY table_name
 ORDER BY table_name
