-- Keep channels quiet about a cause. Grain: cause. Parameters: alert_key, until, by, reason, now.
-- Rerun: the newest wish counts.
INSERT INTO ledger.alert_silence (
  alert_key,
  until,
  by,
  reason,
  silenced_at
)
VALUES (
  :alert_key,
  :until,
  :by,
  :reason,
  :now
)
ON CONFLICT (alert_key) DO UPDATE SET
  until = excluded.until,
  by = excluded.by,
  reason = excluded.reason,
  silenced_at = excluded.silenced_at
