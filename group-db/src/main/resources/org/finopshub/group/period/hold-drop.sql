-- Keep what a drop for a closed month says of itself. Grain: run. Rerun: identical but for held_at.
-- Other content under the same run replaces it, and what was decided about the former is void.
-- Parameters: entity_id, period_month, run_id, manifest_sha256, export_seq, restatement_reason,
-- control_totals (JSON), now.
INSERT INTO ledger.held_drop (
  entity_id,
  period_month,
  run_id,
  manifest_sha256,
  export_seq,
  restatement_reason,
  control_totals,
  held_at
)
VALUES (
  :entity_id,
  :period_month,
  :run_id,
  :manifest_sha256,
  :export_seq,
  :restatement_reason,
  CAST(:control_totals AS jsonb),
  :now
)
ON CONFLICT (entity_id, period_month, run_id) DO UPDATE SET
  manifest_sha256 = excluded.manifest_sha256,
  export_seq = excluded.export_seq,
  restatement_reason = excluded.restatement_reason,
  control_totals = excluded.control_totals,
  held_at = excluded.held_at
