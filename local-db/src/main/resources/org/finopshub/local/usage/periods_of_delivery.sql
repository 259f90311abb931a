-- The months a delivery has lines of. Grain: a month. Parameters: delivery_id.
SELECT DISTINCT period_month
FROM mart.usage_line
WHERE delivery_id = :delivery_id;
