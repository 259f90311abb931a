-- The prices of a version. Grain: price. Parameters: version, rows (JSON array).
INSERT INTO mart.price
SELECT :version,
       pricing_view,
       product_id,
       lower(replace(basis, '_', '-')),
       unit_price,
       valid_from,
       valid_to
  FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row (
           pricing_view text,
           product_id   text,
           basis        text,
           unit_price   numeric,
           valid_from   date,
           valid_to     date
       )
