-- Keep that a month was dropped. Parameters: kind, period, now, entries.
INSERT INTO mart.dropped_month (kind, period_month, dropped_at, entries)
VALUES (:kind, :period, :now, :entries)
