-- Applications no mapping rule knows, and products the referential no longer has. What intake found stands already.
-- Grain: subject x currency. Parameters: run_id, period, found_at.
INSERT INTO mart.finding (
    found_at,
    period_month,
    run_id,
    code,
    severity,
    subject,
    detail,
    source_lines,
    billed_cost,
    billing_currency
)
SELECT :found_at,
       :period,
       :run_id,
       'unmapped-application',
       'warning',
       local_application_id,
       'No mapping rule knows this application; its cost is carried as unallocated',
       SUM(source_lines),
       SUM(billed_cost),
       billing_currency
  FROM resolved_usage
 WHERE NOT pooled
   AND attribution = 'application'
   AND application_id = 'unallocated'
 GROUP BY local_application_id, billing_currency
UNION ALL
SELECT :found_at,
       :period,
       :run_id,
       'unknown-product',
       'warning',
       unknown_product_id,
       format('The referential has no such product; its cost is carried as unmapped-%s', domain_id),
       SUM(source_lines),
       SUM(billed_cost),
       billing_currency
  FROM resolved_usage
 WHERE unknown_product_id IS NOT NULL
 GROUP BY unknown_product_id, domain_id, billing_currency
