-- Where a slice's rollups or its count of charges differ from its facts. Grain: slice x source x
-- currency; empty means that nothing was lost. Sums of both sides with opposite signs, and no
-- outer join, so that a question about one slice reads the rows of that slice only.
CREATE OR REPLACE VIEW ledger.slice_difference AS
WITH side AS (
  SELECT
    source.name AS source,
    fact.entity_key,
    fact.period_month,
    fact.billing_currency,
    fact.charges,
    CASE WHEN source.name = 'product_month' THEN fact.consumed_quantity ELSE 0 END
      AS consumed_quantity,
    fact.billed_cost,
    fact.effective_cost
  FROM (
    SELECT
      charge.entity_key,
      charge.period_month,
      charge.billing_currency,
      count(*) AS charges,
      sum(charge.consumed_quantity) AS consumed_quantity,
      sum(charge.billed_cost) AS billed_cost,
      sum(charge.effective_cost) AS effective_cost
    FROM ledger.fact_charge AS charge
    GROUP BY charge.entity_key, charge.period_month, charge.billing_currency
  ) AS fact
  CROSS JOIN (
    VALUES ('application_month'), ('product_month'), ('domain_application_month')
  ) AS source (name)
  UNION ALL
  SELECT
    'application_month',
    rollup.entity_key,
    rollup.period_month,
    rollup.billing_currency,
    -rollup.charges,
    0,
    -rollup.billed_cost,
    -rollup.effective_cost
  FROM ledger.application_month AS rollup
  UNION ALL
  SELECT
    'product_month',
    rollup.entity_key,
    rollup.period_month,
    rollup.billing_currency,
    -rollup.charges,
    -rollup.consumed_quantity,
    -rollup.billed_cost,
    -rollup.effective_cost
  FROM ledger.product_month AS rollup
  UNION ALL
  SELECT
    'domain_application_month',
    rollup.entity_key,
    rollup.period_month,
    rollup.billing_currency,
    -rollup.charges,
    0,
    -rollup.billed_cost,
    -rollup.effective_cost
  FROM ledger.domain_application_month AS rollup
),

counted AS (
  SELECT
    charge.entity_key,
    charge.period_month,
    count(*) AS charges
  FROM ledger.fact_charge AS charge
  GROUP BY charge.entity_key, charge.period_month
  UNION ALL
  SELECT
    slice.entity_key,
    slice.period_month,
    -slice.charges
  FROM ledger.slice AS slice
)

SELECT
  side.entity_key,
  side.period_month,
  side.source || ' ' || side.billing_currency AS subject
FROM side
GROUP BY side.entity_key, side.period_month, side.source, side.billing_currency
HAVING sum(side.charges) <> 0
  OR sum(side.consumed_quantity) <> 0
  OR sum(side.billed_cost) <> 0
  OR sum(side.effective_cost) <> 0
UNION ALL
SELECT
  counted.entity_key,
  counted.period_month,
  'slice counts other charges than it has'
FROM counted
GROUP BY counted.entity_key, counted.period_month
HAVING sum(counted.charges) <> 0;
