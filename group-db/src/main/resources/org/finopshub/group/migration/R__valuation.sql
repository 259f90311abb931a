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

-- The same with the view itself. Where it is not valid it prices nothing; what it cannot price is
-- shown in the currency it had last.
CREATE OR REPLACE VIEW ledger.pricing_in_force AS
SELECT
  in_force.entity_key,
  in_force.period_month,
  newest.pricing_view,
  in_force.version,
  coalesce(standing.currency, newest.currency) AS currency,
  standing.pricing_view IS NOT NULL AS is_valid
FROM ledger.price_version_in_force AS in_force
CROSS JOIN (
  SELECT DISTINCT ON (listed.pricing_view)
    listed.pricing_view,
    listed.currency
  FROM ledger.pricing_view AS listed
  ORDER BY listed.pricing_view, lower(listed.versions) DESC, lower(listed.valid) DESC NULLS LAST
) AS newest
LEFT JOIN ledger.pricing_view AS standing
  ON standing.pricing_view = newest.pricing_view
  AND standing.valid @> in_force.period_month
  AND standing.versions @> in_force.version;

-- A price list says nothing about what no product is known for: that counts as billed, always.
CREATE OR REPLACE VIEW ledger.unmapped_product AS
SELECT product.product_key
FROM ledger.dim_product AS product
INNER JOIN ledger.dim_domain AS domain ON product.product_id = 'unmapped-' || domain.domain_id;

CREATE OR REPLACE VIEW ledger.price_or_billed AS
SELECT
  price.product_key,
  price.pricing_view,
  price.basis,
  price.unit_price,
  price.valid,
  price.versions,
  false AS is_unmapped
FROM ledger.price AS price
WHERE price.product_key NOT IN (
  SELECT unmapped.product_key
  FROM ledger.unmapped_product AS unmapped
)
UNION ALL
SELECT
  unmapped.product_key,
  listed.pricing_view,
  'as-billed',
  NULL,
  daterange(NULL, NULL),
  int4range(NULL, NULL),
  true
FROM ledger.unmapped_product AS unmapped
CROSS JOIN (
  SELECT DISTINCT standing.pricing_view
  FROM ledger.pricing_view AS standing
) AS listed;

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
