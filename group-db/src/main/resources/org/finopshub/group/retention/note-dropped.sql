-- Keep that a month was dropped. Grain: kind x month x sweep.
-- Parameters: kind, period_month, now, entries.
INSERT INTO ledger.dropped_month (kind, period_month, dropped_at, entries)
VALUES (:kind, :period_month, :now, :entries)
