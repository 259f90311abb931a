-- The costliest applications of a month, each with its entity, within a currency. Grain: application
-- of an entity in a currency. Parameters: period (first day), entities (null = all), most.
SELECT
  top.place,
  top.entity_id,
  top.application_id,
  top.billing_currency,
  top.effective_cost,
  top.billed_cost
FROM api.top_applications(:period, :entities, :most) AS top
