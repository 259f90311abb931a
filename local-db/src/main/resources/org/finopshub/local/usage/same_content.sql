-- Under which other name a source's content was taken before, for the same month where the name gives the month.
-- Grain: one row or none. Parameters: source_id, delivery_name, sha256, period (null: the content gives its months).
SELECT
    delivery.delivery_name
FROM mart.usage_delivery AS delivery
WHERE delivery.source_id = :source_id
  AND delivery.sha256 = :sha256
  AND delivery.delivery_name <> :delivery_name
  AND (
      CAST(:period AS date) IS NULL
      OR EXISTS (
          SELECT 1
          FROM mart.usage_line AS line
          WHERE line.delivery_id = delivery.delivery_id
            AND line.period_month = CAST(:period AS date)
      )
  )
ORDER BY delivery.taken_at
LIMIT 1;
