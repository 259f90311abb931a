-- The application mapping of a version. Grain: rule. Parameters: version, rows (JSON array).
INSERT INTO mart.application_rule
SELECT :version,
       entity_id,
       lower(match),
       local_application_id,
       application_id,
       priority,
       valid_from,
       valid_to
  FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row (
           entity_id            text,
           match                text,
           local_application_id text,
           application_id       text,
           priority             integer,
           valid_from           date,
           valid_to             date
       )
