-- A month's costs per application. Grain: application x currency. Parameters: period.
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
  FROM mart.current_charge
 WHERE period_month = :period
 GROUP BY entity_id, period_month, application_id, billing_currency
