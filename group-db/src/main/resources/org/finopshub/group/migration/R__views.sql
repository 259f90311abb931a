-- The small aggregates, over the rollups. Filled by ViewRefresh: plainly the first time, then
-- CONCURRENTLY, which is what the unique indexes are for.

DROP MATERIALIZED VIEW IF EXISTS ledger.entity_month CASCADE;
DROP MATERIALIZED VIEW IF EXISTS ledger.domain_month CASCADE;
DROP MATERIALIZED VIEW IF EXISTS ledger.allocation_month CASCADE;

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

-- Of what the finest view holds, which is a hundredth of the rollup.
CREATE MATERIALIZED VIEW ledger.domain_month AS
SELECT
  part.period_month,
  part.entity_key,
  part.domain_key,
  part.billing_currency,
  sum(part.charges)::bigint AS charges,
  sum(part.billed_cost) AS billed_cost,
  sum(part.effective_cost) AS effective_cost
FROM ledger.allocation_month AS part
GROUP BY part.period_month, part.entity_key, part.domain_key, part.billing_currency
WITH NO DATA;
CREATE UNIQUE INDEX domain_month_key ON ledger.domain_month
  (period_month, domain_key, entity_key, billing_currency);

CREATE MATERIALIZED VIEW ledger.entity_month AS
SELECT
  part.period_month,
  part.entity_key,
  part.billing_currency,
  sum(part.charges)::bigint AS charges,
  sum(part.billed_cost) AS billed_cost,
  sum(part.effective_cost) AS effective_cost
FROM ledger.allocation_month AS part
GROUP BY part.period_month, part.entity_key, part.billing_currency
WITH NO DATA;
CREATE UNIQUE INDEX entity_month_key ON ledger.entity_month
  (period_month, entity_key, billing_currency);

-- A new definition is an empty view: it must be filled before anyone reads it.
DELETE FROM ledger.view_state;
INSERT INTO ledger.view_state (view_name)
VALUES ('allocation_month'), ('domain_month'), ('entity_month');

-- What the read side sees: ids for keys, one view per table, coarsest first. LEFT JOIN because the
-- planner leaves out a dimension that is not asked for. Keys only where something is joined to them.

CREATE OR REPLACE VIEW ledger.cost_by_entity AS
SELECT
  cost.period_month,
  entity.entity_id,
  cost.billing_currency,
  cost.billed_cost,
  cost.effective_cost
FROM ledger.entity_month AS cost
LEFT JOIN ledger.dim_entity AS entity USING (entity_key);

CREATE OR REPLACE VIEW ledger.cost_by_domain AS
SELECT
  cost.period_month,
  entity.entity_id,
  domain.domain_id,
  cost.billing_currency,
  cost.billed_cost,
  cost.effective_cost
FROM ledger.domain_month AS cost
LEFT JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.dim_domain AS domain USING (domain_key);

CREATE OR REPLACE VIEW ledger.cost_by_allocation AS
SELECT
  cost.period_month,
  entity.entity_id,
  domain.domain_id,
  CASE cost.allocation WHEN 'd' THEN 'direct' ELSE 'indirect' END AS allocation,
  cost.billing_currency,
  cost.billed_cost,
  cost.effective_cost
FROM ledger.allocation_month AS cost
LEFT JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.dim_domain AS domain USING (domain_key);

CREATE OR REPLACE VIEW ledger.cost_by_product AS
SELECT
  cost.period_month,
  entity.entity_id,
  domain.domain_id,
  product.product_id,
  CASE cost.allocation WHEN 'd' THEN 'direct' ELSE 'indirect' END AS allocation,
  cost.billing_currency,
  product.unit AS consumed_unit,
  cost.consumed_quantity,
  cost.billed_cost,
  cost.effective_cost,
  cost.entity_key,
  cost.product_key,
  cost.domain_key
FROM ledger.product_month AS cost
LEFT JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.dim_domain AS domain USING (domain_key)
LEFT JOIN ledger.dim_product AS product USING (product_key);

CREATE OR REPLACE VIEW ledger.cost_by_application AS
SELECT
  cost.period_month,
  entity.entity_id,
  application.application_id,
  cost.billing_currency,
  cost.billed_cost,
  cost.effective_cost
FROM ledger.application_month AS cost
LEFT JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.dim_application AS application USING (application_key);

CREATE OR REPLACE VIEW ledger.cost_by_domain_application AS
SELECT
  cost.period_month,
  entity.entity_id,
  domain.domain_id,
  application.application_id,
  CASE cost.allocation WHEN 'd' THEN 'direct' ELSE 'indirect' END AS allocation,
  cost.billing_currency,
  cost.billed_cost,
  cost.effective_cost
FROM ledger.domain_application_month AS cost
LEFT JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.dim_domain AS domain USING (domain_key)
LEFT JOIN ledger.dim_application AS application USING (application_key);

CREATE OR REPLACE VIEW ledger.cost_by_charge AS
SELECT
  cost.period_month,
  entity.entity_id,
  domain.domain_id,
  product.product_id,
  application.application_id,
  CASE cost.allocation WHEN 'd' THEN 'direct' ELSE 'indirect' END AS allocation,
  cost.billing_currency,
  product.unit AS consumed_unit,
  cost.consumed_quantity,
  cost.billed_cost,
  cost.effective_cost,
  cost.entity_key,
  cost.product_key
FROM ledger.fact_charge AS cost
LEFT JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.dim_domain AS domain USING (domain_key)
LEFT JOIN ledger.dim_product AS product USING (product_key)
LEFT JOIN ledger.dim_application AS application USING (application_key);
