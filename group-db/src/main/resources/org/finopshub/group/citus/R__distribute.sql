-- Spreads the ledger over the workers of a Citus cluster. Optional: this folder is no location of
-- Flyway unless the operator adds it (docs/scale-out.md). Grain: one row of the plan per table of
-- schema ledger; a new table needs a row. Rerun: tables that are spread already stay as they are.

CREATE EXTENSION IF NOT EXISTS citus;

CREATE TEMP TABLE distribution (table_name text PRIMARY KEY, place text NOT NULL) ON COMMIT DROP;

-- An entity's charges and sums lie on one worker: replacing its slice, and every report of one
-- entity, is one worker's work. Dimensions and prices are on all of them. What is small and written
-- a few rows at a time stays on the coordinator, where a transaction over it costs nothing.
INSERT INTO distribution (table_name, place)
VALUES
  ('fact_charge', 'by entity'),
  ('superseded_charge', 'by entity'),
  ('application_month', 'by entity'),
  ('product_month', 'by entity'),
  ('domain_application_month', 'by entity'),
  ('slice', 'by entity'),
  ('slice_run', 'by entity'),
  ('slice_profile', 'by entity'),
  ('slice_proof', 'by entity'),
  ('dim_entity', 'everywhere'),
  ('dim_domain', 'everywhere'),
  ('dim_product', 'everywhere'),
  ('dim_application', 'everywhere'),
  ('price', 'everywhere'),
  ('pricing_view', 'everywhere'),
  ('month_freeze', 'everywhere'),
  ('exchange_rate', 'everywhere'),
  ('rate_version', 'everywhere'),
  ('referential_version', 'coordinator'),
  ('referential_bundle', 'coordinator'),
  ('referential_delivery', 'coordinator'),
  ('entity_referential', 'coordinator'),
  ('product_crosswalk', 'coordinator'),
  ('application_crosswalk', 'coordinator'),
  ('group_ingestion_runs', 'coordinator'),
  ('ingestion_attempt', 'coordinator'),
  ('pull_state', 'coordinator'),
  ('replay', 'coordinator'),
  ('finding', 'coordinator'),
  ('outbox', 'coordinator'),
  ('view_state', 'coordinator'),
  ('month_state', 'coordinator'),
  ('month_state_change', 'coordinator'),
  ('held_drop', 'coordinator'),
  ('held_decision', 'coordinator'),
  ('restatement', 'coordinator'),
  ('alert', 'coordinator'),
  ('alert_event', 'coordinator'),
  ('alert_silence', 'coordinator'),
  ('completeness', 'coordinator'),
  ('anomaly', 'coordinator'),
  ('bi_login', 'coordinator'),
  ('dropped_month', 'coordinator'),
  ('flyway_schema_history', 'coordinator');

-- Citus spreads no table with a narrow identity column; a sequence of the coordinator gives the same.
DO $$
DECLARE
  narrow record;
BEGIN
  FOR narrow IN
    SELECT dimension.table_name, dimension.column_name
    FROM information_schema.columns AS dimension
    INNER JOIN distribution USING (table_name)
    WHERE
      dimension.table_schema = 'ledger'
      AND dimension.is_identity = 'YES'
      AND distribution.place = 'everywhere'
  LOOP
    EXECUTE format('CREATE SEQUENCE ledger.%I', narrow.table_name || '_number');
    EXECUTE format(
      'SELECT setval(%L, coalesce(max(%I), 0) + 1, false) FROM ledger.%I',
      'ledger.' || narrow.table_name || '_number', narrow.column_name, narrow.table_name);
    EXECUTE format(
      'ALTER TABLE ledger.%I ALTER COLUMN %I DROP IDENTITY', narrow.table_name, narrow.column_name);
    EXECUTE format(
      'ALTER TABLE ledger.%I ALTER COLUMN %I SET DEFAULT nextval(%L)',
      narrow.table_name, narrow.column_name, 'ledger.' || narrow.table_name || '_number');
  END LOOP;
END
$$;

-- Dimensions first: distributed tables may refer to what is everywhere, and to nothing else.
DO $$
DECLARE
  planned record;
  spread regclass;
BEGIN
  FOR planned IN
    SELECT distribution.table_name, distribution.place
    FROM distribution
    WHERE distribution.place <> 'coordinator'
    ORDER BY distribution.place DESC, distribution.table_name
  LOOP
    spread := format('ledger.%I', planned.table_name)::regclass;
    CONTINUE WHEN EXISTS (SELECT 1 FROM pg_dist_partition WHERE logicalrelid = spread);
    IF planned.place = 'everywhere' THEN
      PERFORM create_reference_table(spread);
    ELSE
      PERFORM create_distributed_table(spread, 'entity_key');
    END IF;
  END LOOP;
END
$$;
