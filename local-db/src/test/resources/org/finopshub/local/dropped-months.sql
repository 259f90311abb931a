-- What was ever dropped, in words. Grain: kind x month x sweep.
SELECT format('%s of %s: %s', kind, to_char(period_month, 'YYYY-MM'), entries)
  FROM mart.dropped_month
 ORDER BY dropped_at, kind, period_month
