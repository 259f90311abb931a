-- Whether an anomaly is shown to who asks. Parameter: anomaly_id.
SELECT EXISTS (
  SELECT
  FROM api.anomaly AS anomaly
  WHERE anomaly.anomaly_id = :anomaly_id
)
