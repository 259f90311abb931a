-- Count the slices of some entities and months, as they stand or as they stood, and what they lack.
-- Grain: one row. Parameters: expected_entities, expected_months (arrays of the same length, the
-- slices the calendars expect), entities (text array), from, to (first days, both included), until
-- (null = now), held (the status of slices that wait for a steward), not_final, not_final_weight (the
-- one reason that is known of the past, and of a slice that was not assessed yet).
WITH expected AS (
  SELECT
    slice.entity_id,
    slice.period_month
  FROM unnest(CAST(:expected_entities AS text[]), CAST(:expected_months AS date[]))
    AS slice (entity_id, period_month)
),

loaded AS (
  SELECT
    entity.entity_id,
    run.period_month,
    run.period_status
  FROM api.slice_run AS run
  INNER JOIN api.dim_entity AS entity USING (entity_key)
  WHERE entity.entity_id = ANY (CAST(:entities AS text[]))
    AND run.period_month BETWEEN :from AND :to
    AND run.stood_from < coalesce(CAST(:until AS timestamptz), 'infinity')
    AND coalesce(run.stood_until, 'infinity') >= coalesce(CAST(:until AS timestamptz), 'infinity')
),

assessed AS (
  SELECT
    month.entity_id,
    month.period_month,
    month.status,
    month.score,
    month.reasons
  FROM api.completeness AS month
  WHERE CAST(:until AS timestamptz) IS NULL
),

counted AS (
  SELECT
    loaded.period_status,
    assessed.status,
    CASE
      WHEN loaded.period_status IS NULL THEN 0
      WHEN assessed.score IS NOT NULL THEN assessed.score
      WHEN loaded.period_status = 'partial' THEN 1 - CAST(:not_final_weight AS numeric)
      ELSE 1
    END AS score,
    CASE
      WHEN assessed.score IS NOT NULL THEN assessed.reasons
      WHEN loaded.period_status = 'partial' THEN jsonb_build_array(
        jsonb_build_object('code', CAST(:not_final AS text)))
      ELSE '[]'
    END AS reasons
  FROM expected
  FULL JOIN loaded USING (entity_id, period_month)
  LEFT JOIN assessed USING (entity_id, period_month)
),

reason AS (
  SELECT
    lack.value ->> 'code' AS code,
    count(*) AS slices
  FROM counted
  CROSS JOIN LATERAL jsonb_array_elements(counted.reasons) AS lack (value)
  GROUP BY lack.value ->> 'code'
)

SELECT
  count(*) AS expected,
  count(counted.period_status) AS loaded,
  count(*) FILTER (WHERE counted.period_status = 'partial') AS partial,
  count(*) FILTER (WHERE counted.status = :held) AS held,
  -- Cut, not rounded: what is not complete never looks as if it were.
  coalesce(trunc(avg(counted.score), 4), 0) AS score,
  ARRAY(SELECT reason.code FROM reason ORDER BY reason.slices DESC, reason.code) AS reason_codes,
  ARRAY(SELECT reason.slices FROM reason ORDER BY reason.slices DESC, reason.code)
    AS reason_slices
FROM counted
