-- What is kept of a delivery. Grain: one row or none. Parameters: source_id, delivery_name.
SELECT
    delivery_id,
    sha256,
    lines_read,
    lines_rejected,
    lines_out_of_scope
FROM mart.usage_delivery
WHERE source_id = :source_id
  AND delivery_name = :delivery_name;
