-- A replay of each entity that is over.
INSERT INTO ledger.replay (
  entity_id, replay_id, period_month, run_id, manifest_sha256, run_status, reason, requested_by,
  requested_at, put_back_at, status, answer, decided_at)
VALUES
  ('atlas', '00000000-0000-4000-8000-0000000000f1', '2024-09-01',
   '00000000-0000-4000-8000-000000000001', 'a1', 'LOADED', 'INC-4711', 'oskar',
   '2024-10-06T02:00:00Z', '2024-10-06T02:00:05Z', 'LOADED', 'rebuilt', '2024-10-06T02:00:09Z'),
  ('boreal', '00000000-0000-4000-8000-0000000000f2', '2024-09-01',
   '00000000-0000-4000-8000-000000000002', 'b1', 'LOADED', 'INC-4712', 'oskar',
   '2024-10-06T03:00:00Z', null, 'FAILED', 'Its files are gone', '2024-10-06T03:00:05Z');
