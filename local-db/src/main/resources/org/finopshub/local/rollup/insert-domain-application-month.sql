-- A month's costs per domain and application. Grain: domain x application x allocation x currency. Parameters: period.
INSERT INTO mart.domain_application_month (
    entity_id,
    period_month,
    domain_id,
    application_id,
    allocation,
    billing_currency,
    billed_cost,
    effective_cost
)
SELECT entity_id,
       period_month,
       domain_id,
       application_id,
       allocation,
       billing_currency,
       SUM(billed_cost),
       SUM(effective_cost)
  FROM mart.current_charge
 WHERE period_month = :period
 GROUP BY entity_id, period_month, domain_id, application_id, allocation, billing_currency
