-- How the months of ledger.sql stand, and one month nobody published.

INSERT INTO ledger.completeness (entity_id, period_month, status, score, reasons, since)
VALUES
  ('atlas', '2024-09-01', 'COMPLETE', 1, '[]', '2024-10-05T02:10:00Z'),
  ('boreal', '2024-09-01', 'HELD', 1, '[]', '2024-10-05T02:11:00Z'),
  ('atlas', '2024-10-01', 'REJECTED', 0, '[]', '2024-10-05T02:14:00Z'),
  ('boreal', '2024-10-01', 'PARTIAL', 0.75,
   '[{"code": "not-final", "detail": "The entity calls the month partial"}]', '2024-10-05T02:12:00Z'),
  ('atlas', '2024-11-01', 'EXPECTED', 0, '[]', '2024-10-05T02:12:00Z');
