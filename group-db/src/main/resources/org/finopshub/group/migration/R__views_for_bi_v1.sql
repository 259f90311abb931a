-- What a BI tool sees: version 1 of a documented contract (docs/bi.md). Within it a view gains columns
-- at its end and loses none; anything else is schema bi_v2, beside this one.
--
-- A login sees the entities that ledger.bi_login lists for it. Who it is, is what it logged in as
-- (session_user): a setting could be set by whoever writes the SQL. The security barriers keep what
-- such SQL calls from rows of others.

CREATE SCHEMA IF NOT EXISTS bi_v1;

-- Runs as the owner: a login must not read the list. An entity is known by its drops, or because its
-- months are expected.
CREATE OR REPLACE FUNCTION ledger.bi_entities() RETURNS text[]
  LANGUAGE sql STABLE PARALLEL RESTRICTED SECURITY DEFINER SET search_path = ledger, pg_temp
  RETURN ARRAY(
    SELECT known.entity_id
    FROM (
      SELECT run.entity_id
      FROM ledger.group_ingestion_runs AS run
      UNION
      SELECT month.entity_id
      FROM ledger.completeness AS month
      UNION
      SELECT loaded.entity_id
      FROM ledger.dim_entity AS loaded
    ) AS known
    WHERE EXISTS (
      SELECT
      FROM ledger.bi_login AS listed
      WHERE listed.login = session_user
        AND listed.entity_id IN (known.entity_id, '*')
    )
  );

-- What is published. Grain: month x entity.
CREATE OR REPLACE VIEW bi_v1.slice WITH (security_barrier) AS
SELECT
  slice.period_month,
  entity.entity_id,
  slice.run_id,
  slice.period_status,
  slice.pricing_view,
  slice.referential_version,
  slice.charges,
  slice.loaded_at
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
WHERE entity.entity_id = ANY ((SELECT ledger.bi_entities())::text[]);

-- Grain: month x entity x domain x product x allocation x currency. Small: begin here.
CREATE OR REPLACE VIEW bi_v1.product_cost WITH (security_barrier) AS
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
  cost.effective_cost
FROM ledger.product_month AS cost
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
INNER JOIN ledger.dim_domain AS domain USING (domain_key)
INNER JOIN ledger.dim_product AS product USING (product_key)
WHERE entity.entity_id = ANY ((SELECT ledger.bi_entities())::text[]);

-- Grain: month x entity x domain x application x allocation x currency.
CREATE OR REPLACE VIEW bi_v1.application_cost WITH (security_barrier) AS
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
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
INNER JOIN ledger.dim_domain AS domain USING (domain_key)
INNER JOIN ledger.dim_application AS application USING (application_key)
WHERE entity.entity_id = ANY ((SELECT ledger.bi_entities())::text[]);

-- The facts. Grain: month x entity x domain x product x application x allocation x charge category x
-- currency. Large: ask it for one month or application.
CREATE OR REPLACE VIEW bi_v1.charge WITH (security_barrier) AS
SELECT
  cost.period_month,
  entity.entity_id,
  domain.domain_id,
  product.product_id,
  application.application_id,
  CASE cost.allocation WHEN 'd' THEN 'direct' ELSE 'indirect' END AS allocation,
  CASE cost.charge_category
    WHEN 'u' THEN 'usage'
    WHEN 'p' THEN 'purchase'
    WHEN 't' THEN 'tax'
    WHEN 'c' THEN 'credit'
    ELSE 'adjustment'
  END AS charge_category,
  cost.billing_currency,
  product.unit AS consumed_unit,
  cost.consumed_quantity,
  cost.billed_cost,
  cost.effective_cost
FROM ledger.fact_charge AS cost
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
INNER JOIN ledger.dim_domain AS domain USING (domain_key)
INNER JOIN ledger.dim_product AS product USING (product_key)
INNER JOIN ledger.dim_application AS application USING (application_key)
WHERE entity.entity_id = ANY ((SELECT ledger.bi_entities())::text[]);

-- Grain: month x entity, as last assessed; reasons is a JSON array of {code, detail}.
CREATE OR REPLACE VIEW bi_v1.completeness WITH (security_barrier) AS
SELECT
  month.period_month,
  month.entity_id,
  month.status,
  month.score,
  month.reasons,
  month.since
FROM ledger.completeness AS month
WHERE month.entity_id = ANY ((SELECT ledger.bi_entities())::text[]);

-- Grain: run.
CREATE OR REPLACE VIEW bi_v1.ingestion_run WITH (security_barrier) AS
SELECT
  run.period_month,
  run.entity_id,
  run.run_id,
  run.export_seq,
  run.period_status,
  run.status,
  run.reason,
  run.rows_loaded,
  run.violation_count,
  run.received_at,
  run.decided_at
FROM ledger.group_ingestion_runs AS run
WHERE run.entity_id = ANY ((SELECT ledger.bi_entities())::text[]);

-- Grain: run x domain x currency.
CREATE OR REPLACE VIEW bi_v1.restatement WITH (security_barrier) AS
SELECT
  restatement.period_month,
  restatement.entity_id,
  restatement.run_id,
  restatement.superseded_run_id,
  restatement.domain_id,
  restatement.billing_currency,
  restatement.billed_before,
  restatement.billed_after,
  restatement.effective_before,
  restatement.effective_after,
  restatement.reason,
  restatement.approved_by,
  restatement.restated_at
FROM ledger.restatement AS restatement
WHERE restatement.entity_id = ANY ((SELECT ledger.bi_entities())::text[]);

-- What one unit of a currency counts for an entity in a month; closed months keep theirs.
-- Grain: month x entity x currency pair.
CREATE OR REPLACE VIEW bi_v1.exchange_rate WITH (security_barrier) AS
SELECT
  rate.period_month,
  rate.entity_id,
  rate.currency,
  rate.to_currency,
  rate.rate,
  rate.source,
  rate.frozen_at
FROM ledger.rate_in_force AS rate
WHERE rate.entity_id = ANY ((SELECT ledger.bi_entities())::text[]);

-- The newest referential, the same for every entity; nothing for a login that has none.
-- Grain: domain.
CREATE OR REPLACE VIEW bi_v1.domain WITH (security_barrier) AS
SELECT
  domain.domain_id,
  domain.label,
  domain.retired_on
FROM ledger.dim_domain AS domain
WHERE cardinality((SELECT ledger.bi_entities())::text[]) > 0;

-- Grain: product.
CREATE OR REPLACE VIEW bi_v1.product WITH (security_barrier) AS
SELECT
  product.product_id,
  product.label,
  product.family,
  domain.domain_id,
  product.unit,
  product.kind,
  product.retired_on
FROM ledger.dim_product AS product
INNER JOIN ledger.dim_domain AS domain USING (domain_key)
WHERE cardinality((SELECT ledger.bi_entities())::text[]) > 0;

-- The group's prices of the newest referential. Grain: pricing view x product x days it is valid.
CREATE OR REPLACE VIEW bi_v1.price WITH (security_barrier) AS
SELECT
  price.pricing_view,
  product.product_id,
  listed.currency,
  price.basis,
  price.unit_price,
  lower(price.valid * listed.valid) AS valid_from,
  upper(price.valid * listed.valid) AS valid_before
FROM ledger.price AS price
INNER JOIN ledger.dim_product AS product USING (product_key)
INNER JOIN ledger.pricing_view AS listed
  ON listed.pricing_view = price.pricing_view
  AND listed.valid && price.valid
  AND upper_inf(listed.versions)
WHERE upper_inf(price.versions)
  AND cardinality((SELECT ledger.bi_entities())::text[]) > 0;
