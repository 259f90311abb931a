-- What readers see. Small aggregates are materialized over the rollups; the finest grain is a plain view of the current
-- run's facts. Dropped and created again whenever this file changes; they are filled here, so nobody ever finds them empty.

DROP MATERIALIZED VIEW IF EXISTS mart.month_total;
DROP MATERIALIZED VIEW IF EXISTS mart.domain_month;
DROP VIEW IF EXISTS mart.current_charge;

CREATE MATERIALIZED VIEW mart.domain_month AS
SELECT entity_id,
       period_month,
       domain_id,
       allocation,
       billing_currency,
       SUM(billed_cost)    AS billed_cost,
       SUM(effective_cost) AS effective_cost
  FROM mart.product_month
 GROUP BY entity_id, period_month, domain_id, allocation, billing_currency;
CREATE UNIQUE INDEX domain_month_key
    ON mart.domain_month (period_month, domain_id, allocation, billing_currency, entity_id);

CREATE MATERIALIZED VIEW mart.month_total AS
SELECT entity_id,
       period_month,
       allocation,
       billing_currency,
       SUM(billed_cost)    AS billed_cost,
       SUM(effective_cost) AS effective_cost
  FROM mart.product_month
 GROUP BY entity_id, period_month, allocation, billing_currency;
CREATE UNIQUE INDEX month_total_key ON mart.month_total (period_month, allocation, billing_currency, entity_id);

CREATE VIEW mart.current_charge AS
SELECT run.entity_id,
       quantity.period_month,
       quantity.application_id,
       quantity.domain_id,
       quantity.product_id,
       quantity.allocation,
       quantity.charge_category,
       quantity.consumed_quantity,
       quantity.consumed_unit,
       quantity.billed_cost,
       cost.effective_cost,
       quantity.billing_currency,
       run.pricing_view,
       run.run_id
  FROM mart.current_run AS current
  JOIN mart.batch_runs AS run USING (run_id)
  JOIN mart.fact_quantity AS quantity
    ON quantity.period_month = current.period_month
   AND quantity.run_id = current.run_id
  JOIN mart.fact_cost AS cost
    ON cost.period_month = quantity.period_month
   AND cost.run_id = quantity.run_id
   AND cost.pricing_view = run.pricing_view
   AND cost.fact_id = quantity.fact_id;
