-- The small aggregates, over the rollups. Filled by ViewRefresh: plainly the first time, then
-- CONCURRENTLY, which is what the unique indexes are for.

DROP MATERIALIZED VIEW IF EXISTS ledger.entity_month;
CREATE MATERIALIZED VIEW ledger.entity_month AS
SELECT
  rollup.period_month,
  rollup.entity_key,
  rollup.billing_currency,
  sum(rollup.charges)::bigint AS charges,
  sum(rollup.billed_cost) AS billed_cost,
  sum(rollup.effective_cost) AS effective_cost
FROM ledger.product_month AS rollup
GROUP BY rollup.period_month, rollup.entity_key, rollup.billing_currency
WITH NO DATA;
CREATE UNIQUE INDEX entity_month_key ON ledger.entity_month
  (period_month, entity_key, billing_currency);

DROP MATERIALIZED VIEW IF EXISTS ledger.domain_month;
CREATE MATERIALIZED VIEW ledger.domain_month AS
SELECT
  rollup.period_month,
  rollup.entity_key,
  rollup.domain_key,
  rollup.billing_currency,
  sum(rollup.charges)::bigint AS charges,
  sum(rollup.billed_cost) AS billed_cost,
  sum(rollup.effective_cost) AS effective_cost
FROM ledger.product_month AS rollup
GROUP BY rollup.period_month, rollup.entity_key, rollup.domain_key, rollup.billing_currency
WITH NO DATA;
CREATE UNIQUE INDEX domain_month_key ON ledger.domain_month
  (period_month, domain_key, entity_key, billing_currency);

DROP MATERIALIZED VIEW IF EXISTS ledger.allocation_month;
CREATE MATERIALIZED VIEW ledger.allocation_month AS
SELECT
  rollup.period_month,
  rollup.entity_key,
  rollup.domain_key,
  rollup.allocation,
  rollup.billing_currency,
  sum(rollup.charges)::bigint AS charges,
  sum(rollup.billed_cost) AS billed_cost,
  sum(rollup.effective_cost) AS effective_cost
FROM ledger.product_month AS rollup
GROUP BY
  rollup.period_month,
  rollup.entity_key,
  rollup.domain_key,
  rollup.allocation,
  rollup.billing_currency
WITH NO DATA;
CREATE UNIQUE INDEX allocation_month_key ON ledger.allocation_month
  (period_month, domain_key, allocation, entity_key, billing_currency);

-- A new definition is an empty view: it must be filled before anyone reads it.
DELETE FROM ledger.view_state;
INSERT INTO ledger.view_state (view_name)
VALUES ('entity_month'), ('domain_month'), ('allocation_month');
