-- What an entity's metering system counted in a month. Grain: one reading. Parameters: first day, first day of the next
-- month. Rerun: reads only.
SELECT
  application_id,
  product_id,
  quantity,
  unit
FROM metering
WHERE metered_on >= :period_start
  AND metered_on < :period_end
ORDER BY
  metered_on,
  application_id,
  product_id,
  quantity
