-- The first and last month of a FOCUS bill, for AWS and for the others. Grain: at most one row each.
-- Placeholder: reader (read_csv or read_parquet). Parameter: the file.
SELECT
  provider_is_aws,
  min(month) AS first_month,
  max(month) AS last_month
FROM (
  SELECT
    trim(CAST("ProviderName" AS VARCHAR)) = 'AWS' AS provider_is_aws,
    left(trim(CAST("BillingPeriodStart" AS VARCHAR)), 7) AS month
  FROM {reader}
) AS line
WHERE regexp_full_match(month, '\d{4}-(0[1-9]|1[0-2])')
GROUP BY provider_is_aws
