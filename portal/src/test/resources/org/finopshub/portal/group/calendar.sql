-- After ledger.sql: atlas' 2024-09 is closed and restated once before; a run of it is held, one of
-- boreal's 2024-09 too, under two entities' same id a third.

INSERT INTO ledger.month_state (entity_id, period_month, state, changed_at, changed_by, reason)
VALUES
  ('atlas', '2024-09-01', 'CLOSED', '2024-10-04T00:10:00Z', 'calendar', 'Closing day 3');
INSERT INTO ledger.month_state_change (
  entity_id, period_month, change_no, state, changed_at, changed_by, reason)
SELECT entity_id, period_month, 1, state, changed_at, changed_by, reason
FROM ledger.month_state;

INSERT INTO ledger.group_ingestion_runs (
  entity_id, period_month, run_id, export_seq, period_status, manifest_sha256, status, reason,
  received_at, decided_at)
VALUES
  ('atlas', '2024-09-01', '00000000-0000-4000-8000-0000000000b1', 3, 'final', 'c1', 'HELD',
   'atlas 2024-09 is closed', '2024-10-05T05:00:00Z', '2024-10-05T05:00:00Z'),
  ('atlas', '2024-08-01', '00000000-0000-4000-8000-0000000000b2', 3, 'final', 'c2', 'HELD',
   'atlas 2024-08 is closed', '2024-10-05T05:00:00Z', '2024-10-05T05:00:00Z'),
  ('boreal', '2024-09-01', '00000000-0000-4000-8000-0000000000b3', 3, 'final', 'c3', 'HELD',
   'boreal 2024-09 is closed', '2024-10-05T05:00:00Z', '2024-10-05T05:00:00Z'),
  ('atlas', '2024-07-01', '00000000-0000-4000-8000-0000000000b3', 3, 'final', 'c4', 'HELD',
   'atlas 2024-07 is closed', '2024-10-05T05:00:00Z', '2024-10-05T05:00:00Z');

INSERT INTO ledger.held_drop (
  entity_id, period_month, run_id, manifest_sha256, export_seq, restatement_reason, control_totals,
  held_at)
SELECT
  entity_id, period_month, run_id, manifest_sha256, export_seq, 'Computed again: api',
  '{"rows": 3, "applications": 2, "by_currency": {"EUR": {"billed_cost": "1", "effective_cost": "1"},
    "USD": {"billed_cost": "17.5", "effective_cost": "17.25"}}, "by_domain": {"compute": {"rows": 3}}}',
  received_at
FROM ledger.group_ingestion_runs
WHERE status = 'HELD';

INSERT INTO ledger.restatement (
  entity_id, period_month, run_id, superseded_run_id, domain_id, billing_currency, billed_before,
  billed_after, effective_before, effective_after, reason, restatement_reason, approved_by,
  decided_at, restated_at)
VALUES
  ('atlas', '2024-09-01', '00000000-0000-4000-8000-000000000001',
   '00000000-0000-4000-8000-0000000000a0', 'compute', 'USD', 18.5, 18.00663861840, 18, 17.5,
   'checked with atlas', NULL, 'ada', '2024-10-05T02:08:00Z', '2024-10-05T02:10:00Z'),
  ('atlas', '2024-09-01', '00000000-0000-4000-8000-000000000001',
   '00000000-0000-4000-8000-0000000000a0', 'storage', 'USD', 0, -0.1, 0, 0.000000000000000001,
   'checked with atlas', NULL, 'ada', '2024-10-05T02:08:00Z', '2024-10-05T02:10:00Z');
