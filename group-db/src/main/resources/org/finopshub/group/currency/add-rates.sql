-- Add the rates a version has and that do not stand. Grain: month x currency pair.
-- Parameters: version, rates (a JSON array). Rerun: adds nothing.
INSERT INTO ledger.exchange_rate (
  period_month,
  currency,
  to_currency,
  rate,
  source,
  method,
  first_day,
  last_day,
  days,
  versions
)
SELECT
  CAST(listed.period || '-01' AS date),
  listed.currency,
  listed."toCurrency",
  listed.rate,
  listed.source,
  listed.method,
  listed."firstDay",
  listed."lastDay",
  listed.days,
  int4range(:version, NULL)
FROM
  jsonb_to_recordset(CAST(:rates AS jsonb))
    AS listed (
      period text,
      currency text,
      "toCurrency" text,
      rate numeric,
      source text,
      method text,
      "firstDay" date,
      "lastDay" date,
      days integer
    )
WHERE NOT EXISTS (
  SELECT 1
  FROM ledger.exchange_rate AS standing
  WHERE standing.period_month = CAST(listed.period || '-01' AS date)
    AND standing.currency = listed.currency
    AND standing.to_currency = listed."toCurrency"
    AND upper_inf(standing.versions)
)
