-- The hub's materialized views as one would write them without rollups: over the facts. Definitions: R__views.sql.
DROP SCHEMA IF EXISTS over_facts CASCADE;
CREATE SCHEMA over_facts;

CREATE MATERIALIZED VIEW over_facts.entity_month AS
SELECT
  charge.period_month,
  charge.entity_key,
  charge.billing_currency,
  count(*) AS charges,
  sum(charge.billed_cost) AS billed_cost,
  sum(charge.effective_cost) AS effective_cost
FROM ledger.fact_charge AS charge
GROUP BY charge.period_month, charge.entity_key, charge.billing_currency;
CREATE UNIQUE INDEX ON over_facts.entity_month (period_month, entity_key, billing_currency);

CREATE MATERIALIZED VIEW over_facts.domain_month AS
SELECT
  charge.period_month,
  charge.entity_key,
  charge.domain_key,
  charge.billing_currency,
  count(*) AS charges,
  sum(charge.billed_cost) AS billed_cost,
  sum(charge.effective_cost) AS effective_cost
FROM ledger.fact_charge AS charge
GROUP BY charge.period_month, charge.entity_key, charge.domain_key, charge.billing_currency;
CREATE UNIQUE INDEX ON over_facts.domain_month
  (period_month, domain_key, entity_key, billing_currency);

CREATE MATERIALIZED VIEW over_facts.allocation_month AS
SELECT
  charge.period_month,
  charge.entity_key,
  charge.domain_key,
  charge.allocation,
  charge.billing_currency,
  count(*) AS charges,
  sum(charge.billed_cost) AS billed_cost,
  sum(charge.effective_cost) AS effective_cost
FROM ledger.fact_charge AS charge
GROUP BY
  charge.period_month,
  charge.entity_key,
  charge.domain_key,
  charge.allocation,
  charge.billing_currency;
CREATE UNIQUE INDEX ON over_facts.allocation_month
  (period_month, domain_key, allocation, entity_key, billing_currency)
