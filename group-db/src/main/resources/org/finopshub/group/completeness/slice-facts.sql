-- What is known of every month that is expected or was delivered. Grain: entity x month.
-- Parameters: entities, months (arrays of the same length, the expected slices), trailing_months,
-- first_kept (may be null: nothing is past its retention).
-- A median of an even number of months is the mean of the two in the middle, exact in numeric,
-- which percentile_cont is not.
WITH expected AS (
  SELECT
    asked.entity_id,
    asked.period_month
  FROM unnest(CAST(:entities AS text[]), CAST(:months AS date[])) AS asked (entity_id, period_month)
),

standing AS (
  SELECT
    entity.entity_id,
    slice.entity_key,
    slice.period_month,
    slice.run_id,
    slice.export_seq,
    slice.period_status,
    slice.loaded_at,
    profile.applications,
    profile.domains,
    profile.billed_costs
  FROM ledger.slice AS slice
  INNER JOIN ledger.dim_entity AS entity USING (entity_key)
  INNER JOIN ledger.slice_profile AS profile USING (entity_key, period_month)
),

-- The newest delivery, by its arrival: one whose manifest cannot be read has no export_seq. A
-- restatement that a steward refused leaves the month as it stands.
undecided AS (
  SELECT DISTINCT ON (run.entity_id, run.period_month)
    run.entity_id,
    run.period_month,
    run.status
  FROM ledger.group_ingestion_runs AS run
  LEFT JOIN standing USING (entity_id, period_month)
  WHERE run.status IN ('WAITING', 'FAILED', 'HELD', 'REJECTED')
    AND run.period_month >= coalesce(CAST(:first_kept AS date), run.period_month)
    AND (
      standing.run_id IS NULL
      OR run.export_seq > standing.export_seq
      OR (run.export_seq IS NULL AND run.received_at > standing.loaded_at)
    )
    AND NOT EXISTS (
      SELECT 1
      FROM ledger.held_decision AS decision
      WHERE decision.entity_id = run.entity_id
        AND decision.period_month = run.period_month
        AND decision.run_id = run.run_id
        AND decision.decision = 'REFUSED'
    )
  ORDER BY run.entity_id, run.period_month, run.received_at DESC, run.run_id
),

known AS (
  SELECT entity_id, period_month FROM expected
  UNION
  SELECT entity_id, period_month FROM standing
  UNION
  SELECT entity_id, period_month FROM undecided
),

history AS (
  SELECT
    standing.entity_key,
    standing.period_month,
    before.period_month AS before_month,
    before.applications,
    before.domains,
    before.billed_costs
  FROM standing
  INNER JOIN standing AS before
    ON before.entity_key = standing.entity_key
    AND before.period_status = 'final'
    AND before.period_month < standing.period_month
    AND before.period_month
      >= standing.period_month - CAST(:trailing_months AS integer) * interval '1 month'
),

application_median AS (
  SELECT
    history.entity_key,
    history.period_month,
    count(*) AS trailing_months,
    (percentile_disc(0.5) WITHIN GROUP (ORDER BY history.applications)
      + percentile_disc(0.5) WITHIN GROUP (ORDER BY history.applications DESC)) / 2.0
      AS median_applications
  FROM history
  GROUP BY history.entity_key, history.period_month
),

cost_median AS (
  SELECT
    history.entity_key,
    history.period_month,
    cost.currency,
    count(*)::integer AS cost_months,
    (percentile_disc(0.5) WITHIN GROUP (ORDER BY cost.billed::numeric)
      + percentile_disc(0.5) WITHIN GROUP (ORDER BY cost.billed::numeric DESC)) / 2
      AS median_cost
  FROM history
  CROSS JOIN LATERAL jsonb_each_text(history.billed_costs) AS cost (currency, billed)
  GROUP BY history.entity_key, history.period_month, cost.currency
),

compared_cost AS (
  SELECT
    standing.entity_key,
    standing.period_month,
    array_agg(cost_median.currency ORDER BY cost_median.currency) AS currencies,
    array_agg(
      coalesce((standing.billed_costs ->> cost_median.currency)::numeric, 0)
      ORDER BY cost_median.currency) AS billed_costs,
    array_agg(cost_median.median_cost ORDER BY cost_median.currency) AS median_costs,
    array_agg(cost_median.cost_months ORDER BY cost_median.currency) AS cost_months
  FROM standing
  INNER JOIN cost_median USING (entity_key, period_month)
  GROUP BY standing.entity_key, standing.period_month
),

gone AS (
  SELECT
    standing.entity_key,
    standing.period_month,
    array_agg(former.domain_id ORDER BY former.domain_id) AS domains
  FROM standing
  INNER JOIN (
    SELECT DISTINCT ON (history.entity_key, history.period_month)
      history.entity_key,
      history.period_month,
      history.domains
    FROM history
    ORDER BY history.entity_key, history.period_month, history.before_month DESC
  ) AS newest USING (entity_key, period_month)
  CROSS JOIN LATERAL unnest(newest.domains) AS former (domain_id)
  INNER JOIN ledger.dim_domain AS domain USING (domain_id)
  WHERE former.domain_id <> ALL (standing.domains)
    AND (
      domain.retired_on IS NULL
      OR domain.retired_on >= standing.period_month + interval '1 month'
    )
  GROUP BY standing.entity_key, standing.period_month
),

found AS (
  SELECT
    finding.entity_id,
    finding.period_month,
    -- What the group and the entity found alike is one thing to look at.
    count(DISTINCT (finding.code, finding.subject)) AS findings
  FROM ledger.finding AS finding
  WHERE finding.severity <> 'info'
  GROUP BY finding.entity_id, finding.period_month
)

SELECT
  known.entity_id,
  known.period_month,
  undecided.status AS undecided,
  standing.run_id,
  standing.period_status,
  standing.domains,
  coalesce(gone.domains, '{}') AS gone_domains,
  standing.applications,
  coalesce(application_median.median_applications, 0) AS median_applications,
  coalesce(application_median.trailing_months, 0) AS trailing_months,
  coalesce(compared_cost.currencies, '{}') AS currencies,
  coalesce(compared_cost.billed_costs, '{}') AS billed_costs,
  coalesce(compared_cost.median_costs, '{}') AS median_costs,
  coalesce(compared_cost.cost_months, '{}') AS cost_months,
  coalesce(found.findings, 0) AS findings
FROM known
LEFT JOIN undecided USING (entity_id, period_month)
LEFT JOIN standing USING (entity_id, period_month)
LEFT JOIN gone USING (entity_key, period_month)
LEFT JOIN application_median USING (entity_key, period_month)
LEFT JOIN compared_cost USING (entity_key, period_month)
LEFT JOIN found USING (entity_id, period_month)
ORDER BY known.entity_id, known.period_month
