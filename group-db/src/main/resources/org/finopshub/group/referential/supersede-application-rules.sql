-- End the mapping rules a version no longer has as they stood. Grain: rule.
-- Parameter: version. Rerun: ends nothing.
WITH named AS (
  SELECT
    rule."entityId" AS entity_id,
    lower(rule.match) AS match,
    rule."localApplicationId" AS local_application_id,
    rule."applicationId" AS application_id,
    rule.priority,
    daterange(rule."validFrom", rule."validTo", '[]') AS valid
  FROM ledger.referential_version AS kept
  CROSS JOIN LATERAL
    jsonb_to_recordset(kept.content -> 'applicationRules')
      AS rule (
        "entityId" text,
        match text,
        "localApplicationId" text,
        "applicationId" text,
        priority integer,
        "validFrom" date,
        "validTo" date
      )
  WHERE kept.version = :version
)
UPDATE ledger.application_crosswalk AS standing
SET versions = int4range(lower(standing.versions), :version)
WHERE upper_inf(standing.versions)
  AND NOT EXISTS (
    SELECT 1
    FROM named
    WHERE named.entity_id = standing.entity_id
      AND named.match = standing.match
      AND named.local_application_id = standing.local_application_id
      AND named.application_id = standing.application_id
      AND named.priority = standing.priority
      AND named.valid = standing.valid
  )
