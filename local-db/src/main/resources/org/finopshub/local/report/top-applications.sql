-- The costliest applications of a month, within a currency. Grain: application in a currency. The month's index by cost is
-- walked from its top. Parameters: period (first day), most.
SELECT ROW_NUMBER() OVER (
           PARTITION BY top.billing_currency
           ORDER BY top.effective_cost DESC, top.application_id
       ) AS place,
       top.application_id,
       top.billing_currency,
       top.effective_cost,
       top.billed_cost
  FROM (
           SELECT DISTINCT billing_currency
             FROM mart.month_total
            WHERE period_month = :period
       ) AS currency
 CROSS JOIN LATERAL (
           SELECT application_id,
                  billing_currency,
                  effective_cost,
                  billed_cost
             FROM mart.application_month
            WHERE period_month = :period
              AND billing_currency = currency.billing_currency
            ORDER BY effective_cost DESC
            LIMIT :most
       ) AS top
 ORDER BY top.billing_currency, place
