-- How every month stands: status, score and what it lacks. Grain: entity x month.
SELECT
  completeness.entity_id || ' ' || to_char(completeness.period_month, 'YYYY-MM') AS month,
  concat_ws(
    ' ',
    completeness.status,
    completeness.score,
    (
      SELECT string_agg(reason ->> 'code', ',' ORDER BY reason ->> 'code')
      FROM jsonb_array_elements(completeness.reasons) AS reason
    )
  ) AS standing
FROM ledger.completeness AS completeness
