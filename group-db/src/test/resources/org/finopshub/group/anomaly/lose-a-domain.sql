-- Let completeness say of a month of atlas that an expected domain is absent. Parameter: period_month.
INSERT INTO ledger.completeness (entity_id, period_month, status, score, reasons, since)
VALUES ('atlas', :period_month, 'PARTIAL', 0.50, '[]', '2025-08-05T00:00:00Z')
ON CONFLICT (entity_id, period_month) DO UPDATE
SET status = excluded.status
