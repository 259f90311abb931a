-- The unit aliases of a version. Grain: alias. Parameters: version, rows (JSON array).
INSERT INTO mart.unit_alias
SELECT :version,
       alias,
       unit,
       factor
  FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row (
           alias  text,
           unit   text,
           factor numeric
       )
