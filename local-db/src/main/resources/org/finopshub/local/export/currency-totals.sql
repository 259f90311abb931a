-- What a month's rows must add up to, from its rollups. Grain: currency. Parameter: period.
SELECT billing_currency,
       trim_scale(SUM(billed_cost))    AS billed_cost,
       trim_scale(SUM(effective_cost)) AS effective_cost
  FROM mart.product_month
 WHERE period_month = :period
 GROUP BY billing_currency
