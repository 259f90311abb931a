-- What a ledger says, to be compared with another's: by ids, since keys depend on the order of
-- arrival. Grain: relation. Rerun: identical.
SELECT
  relation,
  count(*) || ' rows ' || md5(string_agg(row_md5, '' ORDER BY row_md5)) AS checksum
FROM (
  SELECT
    'facts' AS relation,
    md5((to_jsonb(cost) - 'entity_key' - 'product_key')::text) AS row_md5
  FROM ledger.cost_by_charge AS cost
  UNION ALL
  SELECT 'applications', md5(to_jsonb(cost)::text)
  FROM ledger.cost_by_application AS cost
  UNION ALL
  SELECT 'products', md5((to_jsonb(cost) - 'entity_key' - 'product_key')::text)
  FROM ledger.cost_by_product AS cost
  UNION ALL
  SELECT 'applications of domains', md5(to_jsonb(cost)::text)
  FROM ledger.cost_by_domain_application AS cost
  UNION ALL
  SELECT 'domains', md5(to_jsonb(cost)::text)
  FROM ledger.cost_by_domain AS cost
  UNION ALL
  SELECT 'allocations', md5(to_jsonb(cost)::text)
  FROM ledger.cost_by_allocation AS cost
  UNION ALL
  SELECT 'entities', md5(to_jsonb(cost)::text)
  FROM ledger.cost_by_entity AS cost
  UNION ALL
  SELECT 'slices', md5((to_jsonb(slice) - 'entity_key' - 'loaded_at' || to_jsonb(entity.entity_id))::text)
  FROM ledger.slice AS slice
  INNER JOIN ledger.dim_entity AS entity USING (entity_key)
) AS said
GROUP BY relation
ORDER BY relation
