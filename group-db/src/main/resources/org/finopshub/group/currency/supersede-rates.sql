-- End the rates a version no longer has as they stood. Grain: month x currency pair.
-- Parameters: version, rates (a JSON array). Rerun: ends nothing.
WITH named AS (
  SELECT
    CAST(listed.period || '-01' AS date) AS period_month,
    listed.currency,
    listed."toCurrency" AS to_currency,
    listed.rate,
    listed.source,
    listed.method,
    listed.days
  FROM
    jsonb_to_recordset(CAST(:rates AS jsonb))
      AS listed (
        period text,
        currency text,
        "toCurrency" text,
        rate numeric,
        source text,
        method text,
        days integer
      )
)
UPDATE ledger.exchange_rate AS standing
SET versions = int4range(lower(standing.versions), :version)
WHERE upper_inf(standing.versions)
  AND NOT EXISTS (
    SELECT 1
    FROM named
    WHERE named.period_month = standing.period_month
      AND named.currency = standing.currency
      AND named.to_currency = standing.to_currency
      AND named.rate = standing.rate
      AND named.source = standing.source
      AND named.method = standing.method
      AND named.days IS NOT DISTINCT FROM standing.days
  )
