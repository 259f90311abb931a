-- What a reader sees of the ledger: schema api, built anew whenever a migration was applied, so that a
-- new column is there and nothing is left of what was taken out. Read by ScopedReads.
--
-- app.entities says whose rows are shown: entity ids with commas, * for the whole group. Unset, as it
-- is outside of ScopedReads, nothing is shown. It guards against a query that forgets its filter, not
-- against a reader who writes SQL of his own: those have schema bi_v1.

DROP SCHEMA IF EXISTS api CASCADE;
CREATE SCHEMA api;

-- Null for an entity that is not shown; what belongs to no entity (null) is the whole group's.
CREATE FUNCTION api.in_scope(entity_id text) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN current_setting('app.entities', true) = '*'
    OR entity_id = ANY (string_to_array(current_setting('app.entities', true), ','));

-- Some scope is bound, were it of a single entity.
CREATE FUNCTION api.is_bound() RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN current_setting('app.entities', true) <> '';

-- One view per relation, with its name and columns. Those with rows of entities have a security
-- barrier: nothing a query asks is evaluated before the rows of others are gone.
DO $$
DECLARE
  entity CONSTANT text := 'api.in_scope(shown.entity_id)';
  -- A list that is made once, and that an index on the entity can be searched by.
  entity_key CONSTANT text :=
    'shown.entity_key = ANY (ARRAY(SELECT known.entity_key FROM ledger.dim_entity AS known'
    ' WHERE api.in_scope(known.entity_id)))';
  entity_known CONSTANT text :=
    'shown.entity_id = ANY (ARRAY(SELECT known.entity_id FROM ledger.dim_entity AS known'
    ' WHERE api.in_scope(known.entity_id)))';
  -- The official referential and the group's rates: every entity works with them.
  everybody CONSTANT text := 'api.is_bound()';
  shown record;
BEGIN
  FOR shown IN
    SELECT
      listed.relation,
      listed.rule
    FROM (VALUES
      ('cost_by_entity', entity_known),
      ('cost_by_domain', entity_known),
      ('cost_by_allocation', entity_known),
      ('cost_by_product', entity_known),
      ('cost_by_application', entity_known),
      ('cost_by_domain_application', entity_known),
      ('cost_by_charge', entity_known),
      ('cost_superseded', entity_known),
      ('product_month', entity_key),
      ('slice', entity_key),
      ('slice_run', entity_key),
      ('complete_slice', entity_key),
      ('pricing_in_force', entity_key),
      ('dim_entity', entity),
      ('rate_in_force', entity),
      ('completeness', entity),
      ('group_ingestion_runs', entity),
      ('ingestion_attempt', entity),
      ('held_drop', entity),
      ('held_decision', entity),
      ('month_state', entity),
      ('month_state_change', entity),
      ('restatement', entity),
      ('replay', entity),
      ('finding', entity),
      ('alert', entity),
      ('entity_referential', entity),
      -- A rule for * is every entity's.
      ('application_crosswalk', entity || ' OR shown.entity_id = ''*'' AND ' || everybody),
      -- What an entity's peers pay is theirs, and their median says it where they are few.
      ('anomaly', entity || ' AND (shown.kind <> ''unit-cost-peers'' OR api.in_scope(NULL))'),
      ('dim_domain', everybody),
      ('dim_product', everybody),
      ('product_crosswalk', everybody),
      ('pricing_view', everybody),
      ('price_or_billed', everybody),
      ('exchange_rate', everybody),
      ('view_state', everybody)
    ) AS listed (relation, rule)
  LOOP
    EXECUTE format(
      'CREATE VIEW api.%1$I WITH (security_barrier = %2$s) AS'
      ' SELECT shown.* FROM ledger.%1$I AS shown WHERE %3$s',
      shown.relation, shown.rule <> everybody, shown.rule);
  END LOOP;
END
$$;

-- Months whose figures are newer than the views; null: any.
CREATE VIEW api.refresh_owed AS
SELECT CAST(message.payload ->> 'period_month' AS date) AS period_month
FROM ledger.outbox AS message
WHERE message.topic = 'refresh'
  AND message.delivered_at IS NULL
  AND api.is_bound();

CREATE VIEW api.alert_event WITH (security_barrier) AS
SELECT
  event.alert_id,
  event.event_id,
  event.event,
  event.happened_at,
  event.by,
  event.message
FROM ledger.alert_event AS event
INNER JOIN api.alert AS alert USING (alert_id);

CREATE VIEW api.alert_silence WITH (security_barrier) AS
SELECT
  silence.alert_key,
  silence.until,
  silence.by,
  silence.reason
FROM ledger.alert_silence AS silence
WHERE EXISTS (
  SELECT
  FROM api.alert AS alert
  WHERE alert.alert_key = silence.alert_key
);

-- Counted instead of shown: a version's content names the applications of every entity.
CREATE VIEW api.referential_version WITH (security_barrier) AS
SELECT
  kept.version,
  kept.content_sha256,
  kept.loaded_at,
  jsonb_array_length(kept.content -> 'domains') AS domains,
  jsonb_array_length(kept.content -> 'products') AS products,
  (
    SELECT count(*)
    FROM ledger.application_crosswalk AS rule
    WHERE rule.versions @> kept.version
      AND (rule.entity_id = '*' OR api.in_scope(rule.entity_id))
  ) AS application_rules,
  jsonb_array_length(kept.content -> 'prices') AS prices
FROM ledger.referential_version AS kept
WHERE api.is_bound();

CREATE VIEW api.referential_bundle AS
SELECT
  bundle.version,
  bundle.published_at
FROM ledger.referential_bundle AS bundle
WHERE api.is_bound();

-- Notices are the group's, whomever they are about.
CREATE VIEW api.undelivered_notice AS
SELECT message.message_id
FROM ledger.outbox AS message
WHERE message.topic = 'alert'
  AND message.delivered_at IS NULL
  AND api.in_scope(NULL);
