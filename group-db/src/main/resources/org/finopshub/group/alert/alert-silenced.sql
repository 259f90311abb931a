-- Whether somebody asked for silence about a cause. Parameters: alert_key, now.
SELECT EXISTS (
  SELECT 1
  FROM ledger.alert_silence AS silence
  WHERE silence.alert_key = :alert_key
    AND silence.until > :now
)
