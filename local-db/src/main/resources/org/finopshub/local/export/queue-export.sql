-- Put a drop that was just written in the queue. Rerun: queued again under its number.
-- Parameters: run_id, entity_id, period, export_seq, period_status, restatement_reason, supersedes_run_id, directory,
-- file_names, rows_exported, queued_at.
INSERT INTO mart.export_runs (
    run_id,
    entity_id,
    period_month,
    export_seq,
    period_status,
    restatement_reason,
    supersedes_run_id,
    directory,
    file_names,
    rows_exported,
    status,
    queued_at,
    next_attempt_at
)
VALUES (
    :run_id,
    :entity_id,
    :period,
    :export_seq,
    :period_status,
    :restatement_reason,
    :supersedes_run_id,
    :directory,
    CAST(:file_names AS text[]),
    :rows_exported,
    'QUEUED',
    :queued_at,
    :queued_at
)
ON CONFLICT (run_id) DO UPDATE
   SET directory = EXCLUDED.directory,
       file_names = EXCLUDED.file_names,
       rows_exported = EXCLUDED.rows_exported,
       status = 'QUEUED',
       attempts = 0,
       queued_at = EXCLUDED.queued_at,
       next_attempt_at = EXCLUDED.next_attempt_at,
       leased_until = NULL,
       closed_at = NULL
RETURNING run_id,
          entity_id,
          period_month,
          export_seq,
          directory,
          file_names,
          status,
          attempts
