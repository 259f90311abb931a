-- A month's products over all entities: the rollup's key leads with the entity, so without this index every month was read
-- to sum up one. A few hundred rows a slice.
CREATE INDEX product_month_domain ON ledger.product_month (period_month, domain_key);
