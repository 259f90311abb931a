-- Add the pricing views a version has and that do not stand. Grain: pricing view x validity.
-- Parameter: version. Rerun: adds nothing.
INSERT INTO ledger.pricing_view (pricing_view, label, currency, valid, versions)
SELECT
  listed."pricingView",
  listed.label,
  listed.currency,
  daterange(listed."validFrom", listed."validTo", '[]'),
  int4range(kept.version, NULL)
FROM ledger.referential_version AS kept
CROSS JOIN LATERAL
  jsonb_to_recordset(kept.content -> 'pricingViews')
    AS listed (
      "pricingView" text, label text, currency text, "validFrom" date, "validTo" date
    )
WHERE kept.version = :version
  AND NOT EXISTS (
    SELECT 1
    FROM ledger.pricing_view AS standing
    WHERE standing.pricing_view = listed."pricingView"
      AND standing.valid = daterange(listed."validFrom", listed."validTo", '[]')
      AND upper_inf(standing.versions)
  )
