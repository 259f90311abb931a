-- Beside mart.sql's rejected drop one the group took and one whose files are gone.
INSERT INTO mart.batch_runs (
    run_id, entity_id, period_month, status, trigger, pricing_view, referential_version, inputs_sha256, started_at,
    finished_at)
SELECT CAST(run_id AS uuid), 'atlas', period_month, 'DONE', 'schedule', 'standard', 1, run_id, '2024-10-05T02:00:00Z',
       '2024-10-05T02:05:00Z'
  FROM (VALUES ('00000000-0000-4000-8000-000000000008', date '2024-08-01'),
               ('00000000-0000-4000-8000-000000000009', '2024-07-01')) AS run (run_id, period_month);
INSERT INTO mart.export_runs (
    run_id, entity_id, period_month, export_seq, period_status, directory, file_names, rows_exported, status,
    queued_at, next_attempt_at, sent_at, closed_at)
VALUES
    ('00000000-0000-4000-8000-000000000008', 'atlas', '2024-08-01', 1, 'final', 'outgoing', '{}', 2, 'ACCEPTED',
     '2024-10-05T02:07:00Z', '2024-10-05T02:07:00Z', '2024-10-05T02:08:00Z', '2024-10-05T02:09:00Z'),
    ('00000000-0000-4000-8000-000000000009', 'atlas', '2024-07-01', 1, 'final', 'no-such-folder', '{gone.csv}', 2,
     'ACCEPTED', '2024-10-05T02:07:00Z', '2024-10-05T02:07:00Z', '2024-10-05T02:08:00Z', '2024-10-05T02:09:00Z');
