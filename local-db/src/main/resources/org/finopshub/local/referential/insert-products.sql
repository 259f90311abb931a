-- The products of a version. Grain: product. Parameters: version, rows (JSON array).
INSERT INTO mart.product
SELECT :version,
       product_id,
       label,
       family,
       domain_id,
       unit,
       lower(kind),
       retired_on
  FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row (
           product_id text,
           label      text,
           family     text,
           domain_id  text,
           unit       text,
           kind       text,
           retired_on date
       )
