-- The application mapping of a version. Parameters: version.
SELECT entity_id,
       upper(match) AS match,
       local_application_id,
       application_id,
       priority,
       valid_from,
       valid_to
  FROM mart.application_rule
 WHERE version = :version
 ORDER BY priority DESC, entity_id, match, local_application_id, valid_from
