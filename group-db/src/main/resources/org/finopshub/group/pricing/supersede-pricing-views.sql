-- End the pricing views a version no longer has as they stood. Grain: pricing view x validity.
-- Parameter: version. Rerun: ends nothing.
WITH named AS (
  SELECT
    listed."pricingView" AS pricing_view,
    listed.label,
    listed.currency,
    daterange(listed."validFrom", listed."validTo", '[]') AS valid
  FROM ledger.referential_version AS kept
  CROSS JOIN LATERAL
    jsonb_to_recordset(kept.content -> 'pricingViews')
      AS listed (
        "pricingView" text, label text, currency text, "validFrom" date, "validTo" date
      )
  WHERE kept.version = :version
)
UPDATE ledger.pricing_view AS standing
SET versions = int4range(lower(standing.versions), :version)
WHERE upper_inf(standing.versions)
  AND NOT EXISTS (
    SELECT 1
    FROM named
    WHERE named.pricing_view = standing.pricing_view
      AND named.label = standing.label
      AND named.currency = standing.currency
      AND named.valid = standing.valid
  )
