-- Which versions count for a month of an entity: those of its freeze once it is closed, else the
-- newest. Prices and rates are then found by "versions @> version".

CREATE OR REPLACE VIEW ledger.price_version_in_force AS
SELECT
  slice.entity_key,
  slice.period_month,
  coalesce(frozen.referential_version, newest.version) AS version,
  frozen.frozen_at IS NOT NULL AS is_frozen
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.month_freeze AS frozen
  ON frozen.entity_id = entity.entity_id
  AND frozen.period_month = slice.period_month
CROSS JOIN (
  SELECT max(kept.version) AS version
  FROM ledger.referential_version AS kept
) AS newest;

CREATE OR REPLACE VIEW ledger.rate_in_force AS
SELECT
  entity.entity_id,
  rate.period_month,
  rate.currency,
  rate.to_currency,
  rate.rate,
  rate.source,
  rate.method,
  rate.first_day,
  rate.last_day,
  rate.days,
  frozen.frozen_at
FROM ledger.exchange_rate AS rate
CROSS JOIN ledger.dim_entity AS entity
CROSS JOIN (
  SELECT max(loaded.version) AS version
  FROM ledger.rate_version AS loaded
) AS newest
LEFT JOIN ledger.month_freeze AS frozen
  ON frozen.entity_id = entity.entity_id
  AND frozen.period_month = rate.period_month
WHERE rate.versions @> coalesce(frozen.rate_version, newest.version);
