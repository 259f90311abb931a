-- What two entities leave behind in every relation that has rows of entities. Whatever is boreal's says
-- so. Besides: one alert and one mapping rule that are no entity's.

CREATE TEMP TABLE entity AS
SELECT
  named.entity_id,
  date '2026-05-01' AS period_month,
  md5(named.entity_id || ' run')::uuid AS run_id,
  md5(named.entity_id || ' earlier run')::uuid AS earlier_run_id,
  timestamptz '2026-06-03T04:00:00Z' AS at
FROM (VALUES ('atlas'), ('boreal')) AS named (entity_id);

INSERT INTO ledger.dim_entity (entity_id) SELECT entity_id FROM entity;
INSERT INTO ledger.dim_application (application_id) SELECT entity_id || '-shop' FROM entity;
DO $$
BEGIN
  PERFORM ledger.ensure_month('2026-05-01');
END
$$;

INSERT INTO ledger.fact_charge
SELECT
  entity.period_month, application.application_key, product.product_key, known.entity_key,
  product.domain_key, 'd', 'u', 'USD', 3, 7, 6
FROM entity
INNER JOIN ledger.dim_entity AS known USING (entity_id)
INNER JOIN ledger.dim_application AS application
  ON application.application_id = entity.entity_id || '-shop'
CROSS JOIN (SELECT * FROM ledger.dim_product WHERE product_id = 'vm-standard') AS product;

INSERT INTO ledger.superseded_charge
SELECT fact.*, entity.earlier_run_id
FROM ledger.fact_charge AS fact
INNER JOIN ledger.dim_entity AS known USING (entity_key)
INNER JOIN entity USING (entity_id);

INSERT INTO ledger.product_month
SELECT
  period_month, product_key, entity_key, domain_key, allocation, billing_currency, 1,
  consumed_quantity, billed_cost, effective_cost
FROM ledger.fact_charge;
INSERT INTO ledger.application_month
SELECT period_month, application_key, entity_key, billing_currency, 1, billed_cost, effective_cost
FROM ledger.fact_charge;
INSERT INTO ledger.domain_application_month
SELECT
  period_month, application_key, entity_key, domain_key, allocation, billing_currency, 1,
  billed_cost, effective_cost
FROM ledger.fact_charge;
REFRESH MATERIALIZED VIEW ledger.allocation_month;
REFRESH MATERIALIZED VIEW ledger.domain_month;
REFRESH MATERIALIZED VIEW ledger.entity_month;

INSERT INTO ledger.slice
SELECT known.entity_key, period_month, run_id, 2, 'final', 'group', 1, 1, at
FROM entity
INNER JOIN ledger.dim_entity AS known USING (entity_id);
INSERT INTO ledger.slice_run
SELECT known.entity_key, period_month, run_id, 2, 'final', 'group', 1, 1, at, NULL
FROM entity
INNER JOIN ledger.dim_entity AS known USING (entity_id);

INSERT INTO ledger.group_ingestion_runs (
  entity_id, period_month, run_id, manifest_sha256, status, reason, received_at)
SELECT entity_id, period_month, run_id, 'a', 'LOADED', entity_id || ' replaced it', at FROM entity;
INSERT INTO ledger.ingestion_attempt (
  entity_id, manifest_file, manifest_sha256, period_month, run_id, status, reason)
SELECT entity_id, entity_id || '.json', 'a', period_month, run_id, 'LOADED', 'replaced' FROM entity;
INSERT INTO ledger.replay (
  entity_id, period_month, run_id, manifest_sha256, run_status, reason, requested_by, requested_at)
SELECT entity_id, period_month, run_id, 'a', 'LOADED', entity_id || ' asked', 'sam', at FROM entity;
INSERT INTO ledger.held_drop
SELECT entity_id, period_month, run_id, 'a', 2, entity_id || ' moved', '{}', at FROM entity;
INSERT INTO ledger.held_decision
SELECT entity_id, period_month, run_id, 'a', 'APPROVED', entity_id || ' asked', 'sam', at FROM entity;
INSERT INTO ledger.month_state
SELECT entity_id, period_month, 'CLOSED', at, 'sam', entity_id || ' is done' FROM entity;
INSERT INTO ledger.month_state_change
SELECT entity_id, period_month, 1, 'CLOSED', at, 'sam', entity_id || ' is done' FROM entity;
INSERT INTO ledger.restatement (
  entity_id, period_month, run_id, superseded_run_id, domain_id, billing_currency, reason,
  approved_by, decided_at, restated_at)
SELECT
  entity_id, period_month, run_id, earlier_run_id, 'compute', 'USD', entity_id || ' asked', 'sam', at,
  at
FROM entity;
INSERT INTO ledger.completeness
SELECT entity_id, period_month, 'COMPLETE', 1, '[]', at FROM entity;
INSERT INTO ledger.finding (
  entity_id, period_month, run_id, code, subject, detail, charges, since)
SELECT entity_id, period_month, run_id, 'retired-product', entity_id, 'x', 1, at FROM entity;
INSERT INTO ledger.entity_referential SELECT entity_id, 1, 'a', at FROM entity;
INSERT INTO ledger.application_crosswalk
SELECT
  entity_id, 'exact', entity_id || '-shop-1', entity_id || '-shop', 0, daterange(NULL, NULL),
  int4range(1, NULL)
FROM entity;
INSERT INTO ledger.application_crosswalk
VALUES ('*', 'exact', 'shop', 'shop', 0, daterange(NULL, NULL), int4range(1, NULL));

INSERT INTO ledger.anomaly (
  entity_id, anomaly_id, kind, period_month, domain_id, product_id, billing_currency, observed,
  expected, cost_at_stake, found_at, last_found_at)
SELECT
  entity_id, md5(entity_id || kind)::uuid, kind, period_month, 'compute', 'vm-standard', 'USD', 2, 1,
  1, at, at
FROM entity
CROSS JOIN (VALUES ('cost-jump'), ('unit-cost-peers')) AS found (kind);

INSERT INTO ledger.alert (alert_id, alert_key, code, entity_id, severity, message, raised_at)
SELECT run_id, 'missing/' || entity_id, 'missing', entity_id, 'warning'::ledger.alert_severity, entity_id || ' is late', at
FROM entity
UNION ALL
SELECT md5('refresh')::uuid, 'refresh-failing', 'refresh-failing', NULL, 'warning', 'boreal', now();
INSERT INTO ledger.alert_event (alert_id, event, happened_at, message)
SELECT alert_id, 'raised', raised_at, message FROM ledger.alert;
INSERT INTO ledger.alert_silence
SELECT alert_key, raised_at, 'sam', message, raised_at FROM ledger.alert;
INSERT INTO ledger.outbox (topic, payload) VALUES ('alert', '{}');
INSERT INTO ledger.outbox (topic, payload)
VALUES ('refresh', '{"reason": "finops_boreal_2026-05", "period_month": "2026-05-01"}');

INSERT INTO ledger.referential_bundle VALUES (1, '2026-06-03T04:00:00Z', '', '');
INSERT INTO ledger.rate_version VALUES (1, 'a', '2026-06-03T04:00:00Z');
INSERT INTO ledger.exchange_rate
VALUES ('2026-05-01', 'USD', 'EUR', 0.9, 'given', 'given', NULL, NULL, NULL, int4range(1, NULL));
UPDATE ledger.view_state SET as_of = '2026-06-03T04:00:00Z';

-- Fails on the first text that names what must not be seen; cheaper than any filter of a view, so that
-- the planner would like to ask it first.
CREATE FUNCTION is_not_of(content text, hidden text) RETURNS boolean
  LANGUAGE plpgsql COST 0.0001
AS $$
BEGIN
  IF content LIKE '%' || hidden || '%' THEN
    RAISE EXCEPTION 'seen: %', content;
  END IF;
  RETURN true;
END
$$;

-- Every row of every view of a schema, without any filter but that one.
CREATE FUNCTION rows_of(schema_name text, hidden text)
  RETURNS TABLE (view_name text, shown_rows bigint)
  LANGUAGE plpgsql
AS $$
BEGIN
  FOR view_name IN
    SELECT relation.relname
    FROM pg_class AS relation
    WHERE relation.relkind = 'v'
      AND relation.relnamespace = schema_name::regnamespace
    ORDER BY relation.relname
  LOOP
    EXECUTE format(
      'SELECT count(*) FROM %I.%I AS shown WHERE is_not_of(shown::text, %L)',
      schema_name, view_name, hidden)
    INTO shown_rows;
    RETURN NEXT;
  END LOOP;
END
$$;
