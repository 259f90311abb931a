-- What the last assessment said, and two alerts of one cause, of which the newer is open.
INSERT INTO ledger.completeness (entity_id, period_month, status, score, reasons, since)
VALUES
  ('atlas', '2024-09-01', 'COMPLETE', 1, '[]', '2024-10-05T02:10:00Z'),
  ('atlas', '2024-10-01', 'EXPECTED', 0, '[]', '2024-10-05T02:10:00Z'),
  ('boreal', '2024-09-01', 'COMPLETE', 1, '[]', '2024-10-05T02:11:00Z'),
  ('boreal', '2024-10-01', 'PARTIAL', 0.75,
   '[{"code": "not-final", "detail": "The entity calls the month partial"}]', '2024-10-05T02:12:00Z');

INSERT INTO ledger.alert (
  alert_id, alert_key, code, entity_id, period_month, severity, announced, message, raised_at,
  escalated_at, resolved_at, resolution)
VALUES
  ('00000000-0000-4000-8000-00000000a001', 'missing:boreal:2024-08', 'missing', 'boreal',
   '2024-08-01', 'critical', 'critical', 'Nothing was loaded', '2024-09-05T18:00:00Z',
   '2024-09-07T18:00:00Z', '2024-09-08T00:00:00Z', 'It came'),
  ('00000000-0000-4000-8000-00000000a002', 'missing:boreal:2024-08', 'missing', 'boreal',
   '2024-08-01', 'warning', 'warning', 'It went', '2024-10-01T00:00:00Z', NULL, NULL, NULL);

INSERT INTO ledger.alert_event (alert_id, event, happened_at, by, message)
VALUES
  ('00000000-0000-4000-8000-00000000a001', 'raised', '2024-09-05T18:00:00Z', NULL, 'Nothing was loaded'),
  ('00000000-0000-4000-8000-00000000a001', 'resolved', '2024-09-08T00:00:00Z', NULL, 'It came'),
  ('00000000-0000-4000-8000-00000000a002', 'raised', '2024-10-01T00:00:00Z', NULL, 'It went');
