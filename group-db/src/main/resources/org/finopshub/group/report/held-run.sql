-- What a held drop's manifest says, and what was decided about it. Grain: run; no row = never held.
-- Parameters: entity_id, period_month, run_id.
SELECT
  held.held_at,
  held.restatement_reason,
  slice.run_id AS standing_run_id,
  coalesce(slice.charges, 0) AS rows_now,
  CAST(held.control_totals ->> 'rows' AS bigint) AS rows_then,
  decision.decision,
  decision.reason,
  decision.decided_by,
  decision.decided_at
FROM api.held_drop AS held
LEFT JOIN api.held_decision AS decision USING (
  entity_id, period_month, run_id, manifest_sha256
)
LEFT JOIN api.dim_entity AS entity USING (entity_id)
LEFT JOIN api.slice AS slice USING (entity_key, period_month)
WHERE held.entity_id = :entity_id
  AND held.period_month = :period_month
  AND held.run_id = :run_id
