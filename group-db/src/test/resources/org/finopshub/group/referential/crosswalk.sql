-- The crosswalk of the mapping rules and of one product, with the versions each row stood under.
SELECT
  format(
    '%s, %s %s: %s, %s, versions %s',
    entity_id,
    match,
    local_application_id,
    application_id,
    CASE WHEN lower_inf(valid) AND upper_inf(valid) THEN 'any day' ELSE valid::text END,
    versions
  ) COLLATE "C" AS line
FROM ledger.application_crosswalk
WHERE local_application_id = 'app-'
UNION ALL
SELECT format('%s: %s, versions %s', product_id, domain_id, versions) COLLATE "C"
FROM ledger.product_crosswalk
WHERE product_id = 'disk-ssd'
ORDER BY line
