-- Whether a cause ever had an alert that is shown to who asks. Parameter: alert_key.
SELECT EXISTS (
  SELECT
  FROM api.alert AS alert
  WHERE alert.alert_key = :alert_key
)
