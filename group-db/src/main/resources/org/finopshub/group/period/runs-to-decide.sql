-- The runs of an id and what keeps a steward from deciding about each. Grain: run.
-- Parameters: run_id; entity_id and period_month (each may be null).
SELECT
  run.entity_id,
  run.period_month,
  run.status,
  held.manifest_sha256,
  held.decision,
  (
    SELECT newer.run_id
    FROM ledger.held_run AS newer
    WHERE newer.entity_id = held.entity_id
      AND newer.period_month = held.period_month
      AND newer.export_seq > held.export_seq
      AND newer.decision IS DISTINCT FROM 'REFUSED'
    ORDER BY newer.export_seq DESC
    LIMIT 1
  ) AS newer_run_id
FROM ledger.group_ingestion_runs AS run
LEFT JOIN ledger.held_run AS held USING (entity_id, period_month, run_id)
WHERE run.run_id = :run_id
  AND run.entity_id = coalesce(CAST(:entity_id AS text), run.entity_id)
  AND run.period_month = coalesce(CAST(:period_month AS date), run.period_month)
ORDER BY run.entity_id, run.period_month
