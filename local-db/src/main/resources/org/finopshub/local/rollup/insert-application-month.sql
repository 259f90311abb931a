-- A month's costs per application, from its costs per domain and application. Grain: application x currency.
-- Parameters: period.
INSERT INTO mart.application_month (
    entity_id,
    period_month,
    application_id,
    billing_currency,
    billed_cost,
    effective_cost
)
SELECT entity_id,
       period_month,
       application_id,
       billing_currency,
       SUM(billed_cost),
       SUM(effective_cost)
  FROM mart.domain_application_month
 WHERE period_month = :period
 GROUP BY entity_id, period_month, application_id, billing_currency
