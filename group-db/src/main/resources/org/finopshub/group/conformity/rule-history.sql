-- One page of mapping rules under the versions they stood in, and how many there are.
-- Grain: rule x versions; beyond the last page one row with nothing but the total.
-- Parameters: entity_id (its rules and those for all), application_id, local_application_id (each
-- may be null; without both, only what came after the first version or ended), limit, offset.
WITH asked AS (
  SELECT
    rule.entity_id,
    rule.match,
    rule.local_application_id,
    rule.application_id,
    rule.priority,
    lower(rule.valid) AS valid_from,
    upper(rule.valid) - 1 AS valid_to,
    lower(rule.versions) AS from_version,
    upper(rule.versions) AS until_version
  FROM api.application_crosswalk AS rule
  WHERE (CAST(:entity_id AS text) IS NULL OR rule.entity_id IN (:entity_id, '*'))
    AND (CAST(:application_id AS text) IS NULL OR rule.application_id = :application_id)
    AND (
      CAST(:local_application_id AS text) IS NULL
      OR rule.local_application_id = :local_application_id
    )
    AND (
      coalesce(CAST(:application_id AS text), CAST(:local_application_id AS text)) IS NOT NULL
      OR NOT upper_inf(rule.versions)
      OR lower(rule.versions) > (
        SELECT min(kept.version)
        FROM api.referential_version AS kept
      )
    )
),

page AS (
  SELECT
    asked.*,
    kept.loaded_at AS from_loaded_at
  FROM asked
  INNER JOIN api.referential_version AS kept ON kept.version = asked.from_version
  ORDER BY
    asked.entity_id,
    asked.local_application_id,
    asked.from_version DESC,
    asked.match,
    asked.valid_from
  LIMIT :limit
  OFFSET :offset
)

SELECT
  counted.total,
  page.*
FROM (SELECT count(*) AS total FROM asked) AS counted
LEFT JOIN page ON true
ORDER BY
  page.entity_id,
  page.local_application_id,
  page.from_version DESC,
  page.match,
  page.valid_from
