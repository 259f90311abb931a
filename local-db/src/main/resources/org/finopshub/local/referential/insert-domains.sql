-- The domains of a version. Grain: domain. Parameters: version, rows (JSON array).
INSERT INTO mart.domain
SELECT :version,
       domain_id,
       label,
       retired_on
  FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row (
           domain_id  text,
           label      text,
           retired_on date
       )
