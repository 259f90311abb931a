-- Offending rows of the ledger: facts = rollups = views, every key known, what stood kept whole.
-- Empty means good.
-- Grain: what disagrees. Run it after the views are refreshed.
WITH fact AS (
  SELECT
    charge.entity_key,
    charge.period_month,
    charge.billing_currency,
    count(*) AS charges,
    sum(charge.billed_cost) AS billed_cost,
    sum(charge.effective_cost) AS effective_cost
  FROM ledger.fact_charge AS charge
  GROUP BY charge.entity_key, charge.period_month, charge.billing_currency
),

summed AS (
  SELECT
    'entity_month' AS source,
    seen.entity_key,
    seen.period_month,
    seen.billing_currency,
    sum(seen.charges) AS charges,
    sum(seen.billed_cost) AS billed_cost,
    sum(seen.effective_cost) AS effective_cost
  FROM ledger.entity_month AS seen
  GROUP BY seen.entity_key, seen.period_month, seen.billing_currency
  UNION ALL
  SELECT
    'domain_month',
    seen.entity_key,
    seen.period_month,
    seen.billing_currency,
    sum(seen.charges),
    sum(seen.billed_cost),
    sum(seen.effective_cost)
  FROM ledger.domain_month AS seen
  GROUP BY seen.entity_key, seen.period_month, seen.billing_currency
  UNION ALL
  SELECT
    'allocation_month',
    seen.entity_key,
    seen.period_month,
    seen.billing_currency,
    sum(seen.charges),
    sum(seen.billed_cost),
    sum(seen.effective_cost)
  FROM ledger.allocation_month AS seen
  GROUP BY seen.entity_key, seen.period_month, seen.billing_currency
),

every_source (source) AS (
  VALUES
    ('entity_month'),
    ('domain_month'),
    ('allocation_month')
)

SELECT
  'sum differs from the facts' AS problem,
  coalesce(summed.source, every_source.source) AS subject,
  coalesce(fact.entity_key, summed.entity_key)::text AS entity_key,
  coalesce(fact.period_month, summed.period_month) AS period_month
FROM fact
CROSS JOIN every_source
FULL JOIN summed
  ON summed.source = every_source.source
  AND summed.entity_key = fact.entity_key
  AND summed.period_month = fact.period_month
  AND summed.billing_currency = fact.billing_currency
WHERE fact.charges IS DISTINCT FROM summed.charges
  OR fact.billed_cost IS DISTINCT FROM summed.billed_cost
  OR fact.effective_cost IS DISTINCT FROM summed.effective_cost
UNION ALL
SELECT
  'rollups or count differ from the facts',
  difference.subject,
  difference.entity_key::text,
  difference.period_month
FROM ledger.slice_difference AS difference
UNION ALL
SELECT
  'key without a dimension',
  'fact_charge',
  charge.entity_key::text,
  charge.period_month
FROM ledger.fact_charge AS charge
LEFT JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.dim_domain AS domain USING (domain_key)
LEFT JOIN ledger.dim_product AS product USING (product_key)
LEFT JOIN ledger.dim_application AS application USING (application_key)
WHERE entity.entity_id IS NULL
  OR domain.domain_id IS NULL
  OR product.product_id IS NULL
  OR application.application_id IS NULL
UNION ALL
SELECT
  'facts without a slice',
  'fact_charge',
  fact.entity_key::text,
  fact.period_month
FROM fact
LEFT JOIN ledger.slice AS slice USING (entity_key, period_month)
WHERE slice.run_id IS NULL
UNION ALL
SELECT
  'slice and its standing run differ',
  coalesce(slice.run_id, run.run_id)::text,
  coalesce(slice.entity_key, run.entity_key)::text,
  coalesce(slice.period_month, run.period_month)
FROM ledger.slice AS slice
FULL JOIN (
  SELECT
    standing.entity_key,
    standing.period_month,
    standing.run_id,
    standing.export_seq,
    standing.charges
  FROM ledger.slice_run AS standing
  WHERE standing.stood_until IS NULL
) AS run USING (entity_key, period_month)
WHERE (slice.run_id, slice.export_seq, slice.charges)
  IS DISTINCT FROM (run.run_id, run.export_seq, run.charges)
UNION ALL
SELECT
  'replaced run has other charges than it had',
  coalesce(run.run_id, kept.run_id)::text,
  coalesce(run.entity_key, kept.entity_key)::text,
  coalesce(run.period_month, kept.period_month)
FROM (
  SELECT
    replaced.entity_key,
    replaced.period_month,
    replaced.run_id,
    replaced.charges
  FROM ledger.slice_run AS replaced
  WHERE replaced.stood_until IS NOT NULL
    AND replaced.charges > 0
) AS run
FULL JOIN (
  SELECT
    charge.entity_key,
    charge.period_month,
    charge.run_id,
    count(*) AS charges
  FROM ledger.superseded_charge AS charge
  GROUP BY charge.entity_key, charge.period_month, charge.run_id
) AS kept USING (entity_key, period_month, run_id)
WHERE run.charges IS DISTINCT FROM kept.charges
UNION ALL
SELECT
  'run stood while another did',
  later.run_id::text,
  later.entity_key::text,
  later.period_month
FROM ledger.slice_run AS former
INNER JOIN ledger.slice_run AS later
  ON later.entity_key = former.entity_key
  AND later.period_month = former.period_month
  AND later.export_seq > former.export_seq
WHERE later.stood_from < coalesce(former.stood_until, 'infinity')
