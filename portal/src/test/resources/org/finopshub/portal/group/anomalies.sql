-- One anomaly that stands and one that went away.
INSERT INTO ledger.anomaly (
  entity_id, anomaly_id, kind, period_month, domain_id, product_id, billing_currency, observed, expected,
  spread, cost_at_stake, found_at, last_found_at, resolved_at)
VALUES
  ('atlas', '00000000-0000-4000-8000-00000000a001', 'unit-cost-history', '2024-09-01', 'compute', 'vm', 'USD',
   0.400000000000000000, 0.1, 0.002, 30.000000000000000003, '2024-10-05T02:12:41Z', '2024-10-05T02:12:41Z', NULL),
  ('boreal', '00000000-0000-4000-8000-00000000a002', 'cost-jump', '2024-09-01', 'compute', 'vm', 'USD',
   5, 2, NULL, 3, '2024-10-01T00:00:00Z', '2024-10-01T00:00:00Z', '2024-10-05T02:12:41Z');
