-- Note the mapping rules a version has and that do not stand. Grain: rule.
-- Parameter: version. Rerun: adds nothing.
WITH added AS (
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
  EXCEPT
  SELECT
    standing.entity_id,
    standing.match,
    standing.local_application_id,
    standing.application_id,
    standing.priority,
    standing.valid
  FROM ledger.application_crosswalk AS standing
  WHERE upper_inf(standing.versions)
)
INSERT INTO ledger.application_crosswalk (
  entity_id, match, local_application_id, application_id, priority, valid, versions
)
SELECT
  added.entity_id,
  added.match,
  added.local_application_id,
  added.application_id,
  added.priority,
  added.valid,
  int4range(:version, NULL)
FROM added
