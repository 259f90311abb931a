-- The pricing views of a version. Grain: pricing view. Parameters: version, rows (JSON array).
INSERT INTO mart.pricing_view
SELECT :version,
       pricing_view,
       label,
       currency,
       valid_from,
       valid_to
  FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS row (
           pricing_view text,
           label        text,
           currency     text,
           valid_from   date,
           valid_to     date
       )
