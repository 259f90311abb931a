-- A delivery and all that came with it. Parameters: delivery_id. Rerun: deletes nothing.
DELETE FROM mart.usage_delivery
WHERE delivery_id = :delivery_id;
